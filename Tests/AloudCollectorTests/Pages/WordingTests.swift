import AloudDefinition
import AloudModel
import Testing

@testable import AloudCollector
@testable import AloudPapers

struct WordingTests {
  /// The sentences of a wording by their names; those that depend on something are left out.
  private func sentences(_ wording: Any) -> [String: String] {
    let members = Mirror(reflecting: wording).children.compactMap { member in
      (member.value as? String).map { (member.label ?? "", $0) }
    }
    return Dictionary(uniqueKeysWithValues: members)
  }

  @Test func `every sentence of a page is there in both languages, and differs`() {
    let english = sentences(PageWording(in: .english))
    let spanish = sentences(PageWording(in: SurveyPagesTests.spanish))
    #expect(english.count > 60)
    for (name, sentence) in english {
      #expect(!sentence.isEmpty, "\(name) is missing in English")
      #expect(spanish[name]?.isEmpty == false, "\(name) is missing in Spanish")
      // The word for an error is the same.
      #expect(sentence != spanish[name] || name == "errorTitle", "\(name) is English in Spanish")
    }
  }

  @Test func `every sentence of the key page is there in both languages, and differs`() {
    let english = sentences(KeyPageWording(in: .english))
    let spanish = sentences(KeyPageWording(in: SurveyPagesTests.spanish))
    #expect(english.count > 20)
    for (name, sentence) in english {
      #expect(!sentence.isEmpty && spanish[name]?.isEmpty == false, "\(name)")
      #expect(sentence != spanish[name], "\(name)")
    }
  }

  /// Both count what the script puts in.
  @Test(arguments: SurveyPagesTests.languages)
  func `sentences that the script fills in have the places for it`(language: Language) {
    let words = PageWording(in: language)
    #expect(words.part.contains("{part}") && words.part.contains("{parts}"))
    #expect(words.answered.contains("{answered}") && words.answered.contains("{questions}"))
  }

  @Test(
    arguments: [
      ("2026-10-16 17:00", "Friday 16 October 2026, 17:00", "viernes 16 de octubre de 2026, 17:00"),
      ("2026-10-05 00:00", "Monday 5 October 2026", "lunes 5 de octubre de 2026"),
      (
        "2028-02-29 09:05", "Tuesday 29 February 2028, 09:05", "martes 29 de febrero de 2028, 09:05"
      ),
    ])
  func `days are said in words`(moment: String, english: String, spanish: String) throws {
    let moment = try #require(LocalMoment(moment))
    #expect(MomentWords.said(moment, in: .english, zone: "Europe/Madrid") == english)
    #expect(MomentWords.said(moment, in: .spanish, zone: "Europe/Madrid") == spanish)
  }

  @Test(
    arguments: [
      ("2026-10-16 17:00", "Friday, October 16, 2026, 5 p.m."),
      ("2026-10-16 09:05", "Friday, October 16, 2026, 9:05 a.m."),
      ("2026-10-16 12:00", "Friday, October 16, 2026, noon"),
      ("2026-10-16 00:30", "Friday, October 16, 2026, 12:30 a.m."),
      ("2026-10-16 00:00", "Friday, October 16, 2026"),
    ])
  func `English in the United States has their clock, and elsewhere one of 24 hours`(
    moment: String, words: String
  ) throws {
    let moment = try #require(LocalMoment(moment))
    for zone in ["America/Chicago", "America/Indiana/Knox", "Pacific/Honolulu"] {
      #expect(MomentWords.said(moment, in: .english, zone: zone) == words)
    }
    for zone in ["Europe/London", "America/Mexico_City", "UTC"] {
      #expect(!MomentWords.said(moment, in: .english, zone: zone).contains(".m."))
      #expect(!MomentWords.said(moment, in: .spanish, zone: zone).contains(". m."))
    }
    let sentence = MomentWords.sentence("until \(words)")
    #expect(sentence.hasSuffix(".") && !sentence.hasSuffix(".."))
  }

  @Test(
    arguments: [
      ("2026-10-16 17:00", "viernes 16 de octubre de 2026, 5 p. m."),
      ("2026-10-16 09:05", "viernes 16 de octubre de 2026, 9:05 a. m."),
      ("2026-10-16 12:00", "viernes 16 de octubre de 2026, mediodía"),
      ("2026-10-16 00:00", "viernes 16 de octubre de 2026"),
    ])
  func `Spanish in the United States has the clock that people read there`(
    moment: String, words: String
  ) throws {
    let moment = try #require(LocalMoment(moment))
    #expect(MomentWords.said(moment, in: .spanish, zone: "America/Chicago") == words)
    let sentence = MomentWords.sentence("hasta el \(words)")
    #expect(sentence.hasSuffix(".") && !sentence.hasSuffix(".."))
  }

  @Test func `the end of a day is said as that day`() {
    let moment = LocalMoment.endOfDay(CalendarDay("2026-10-16")!)
    #expect(MomentWords.said(moment, in: .english, zone: "UTC") == "Friday 16 October 2026")
  }

  @Test func `a language without a name of its own on our list is called by its tag`() {
    #expect(Language("es")!.ownName == "Español")
    #expect(Language("zxx")!.ownName == "zxx")
    #expect(Language("he")!.direction == "rtl" && Language("vi")!.direction == "ltr")
  }
}
