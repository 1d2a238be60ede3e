import Testing

@testable import AloudDefinition
@testable import AloudModel

@Suite struct StaffNoticeTests {
  static let languages = [Language.english, Everything.spanish]

  private static func notice(
    _ edits: [(String, String)] = [], in language: Language = .english, wave place: Int = 0
  ) throws -> StaffNotice {
    let text = edits.reduce(Everything.yaml) { $0.replacing($1.0, with: $1.1) }
    let survey = try #require(Everything.parse(text).survey)
    return StaffNotice(for: survey, in: survey.waves[place], language: language)
  }

  private static func words(_ notice: StaffNotice) -> String {
    notice.sections.flatMap { [$0.title] + $0.lines }.joined(separator: "\n")
  }

  @Test(arguments: languages)
  func `every setting that staff should know is in the words`(language: Language) throws {
    let words = try Self.words(
      Self.notice([("minimum_responses: 10", "minimum_responses: 13")], in: language))
    let role = language == .english ? "Staff representative" : "Representante del personal"
    #expect(words.contains(role))
    #expect(words.contains("13"))
    #expect(words.contains("42"))
    #expect(words.contains("District counsellor, 555 0142"))
  }

  @Test(
    arguments: languages,
    [
      ("comments: themes", "comments: off"), ("channels: [slips, file]", "channels: [slips]"),
      ("count: key-holder", "count: operator"),
      ("minimum_responses: 10", "minimum_responses: 11"),
    ])
  func `another setting gives another notice`(
    language: Language, edit: (from: String, to: String)
  ) throws {
    let (before, after) = (
      try Self.notice(in: language), try Self.notice([edit], in: language)
    )
    #expect(before != after)
    #expect(before.title == after.title)
    #expect(before.sections.map(\.title) == after.sections.map(\.title))
  }

  @Test(arguments: languages)
  func `no sentence is missing in a language`(language: Language) throws {
    for edit in [("comments: themes", "comments: off"), ("comments: off", "comments: themes")] {
      for section in try Self.notice([edit], in: language).sections {
        #expect(!section.title.isEmpty && !section.lines.isEmpty)
        #expect(section.lines.allSatisfy { !$0.isEmpty })
      }
    }
  }

  @Test(arguments: languages)
  func `each of five readers has an answer wherever who sees it is the question`(
    language: Language
  ) throws {
    let notice = try Self.notice(in: language)
    #expect(Set(notice.readers).count == 5)
    for section in notice.sections {
      switch section.topic {
      case .time, .limits, .help: #expect(section.cells.isEmpty)
      case .tookPart, .ownAnswers, .everybody, .groups, .comments:
        #expect(section.cells.count == notice.readers.count)
        #expect(section.cells.allSatisfy { !$0.isEmpty })
      }
      for (reader, cell) in zip(notice.readers, section.cells) {
        // All but the first of a line begin small.
        let name = reader.lowercased()
        #expect(
          section.lines.contains { $0.lowercased().contains(name) && $0.hasSuffix(": \(cell).") })
      }
    }
  }

  @Test func `who sees the same is named together`() throws {
    let lines = try Self.notice().lines(on: .ownAnswers)
    #expect(
      lines == [
        "Your principal, leadership team, colleagues: No.",
        "Person who runs the survey: A locked box without names that they cannot open.",
        "Key holder (Staff representative): "
          + "Opens the box once, to count; the program shows nobody single answers.",
        "The answers are counted on the key holder's own computer.",
      ])
  }

  @Test(arguments: languages)
  func `nobody is told of a lock whose key lies beside it`(language: Language) throws {
    let apart = try Self.notice(in: language).sections[2].cells[2]
    let together = try Self.notice([("count: key-holder", "count: operator")], in: language)
    #expect(together.sections[2].cells[2] != apart)
    #expect(["cannot open", "no puede abrir"].allSatisfy { !Self.words(together).contains($0) })
  }

  @Test func `the school's network is a limit wherever a page is opened`() throws {
    let limit = "If your school's network keeps its own records"
    #expect(try Self.words(Self.notice()).contains(limit))
    let files = try Self.notice([("channels: [slips, file]", "channels: [file]")])
    #expect(!Self.words(files).contains(limit))
  }

  @Test func `no word is left in English in the Spanish notice`() throws {
    let spanish = try Set(Self.notice(in: Everything.spanish).sections.flatMap(\.lines))
    let english = try Set(Self.notice().sections.flatMap(\.lines))
    #expect(spanish.intersection(english) == ["District counsellor, 555 0142"])
  }

  @Test func `groups that are asked for are said to be shown on average and from the minimum on`()
    throws
  {
    #expect(try Self.words(Self.notice()).contains("only if 8 or more of its people answered"))
    let start = try #require(Everything.yaml.firstRange(of: "breakdowns:")).lowerBound
    let end = try #require(Everything.yaml.firstRange(of: "waves:")).lowerBound
    let without = Everything.yaml.replacing(Everything.yaml[start..<end], with: "")
      .replacing(", counts: {role: {teaching: 28}, years: {few: 20, many: 20}}", with: "")
    let survey = try #require(Everything.parse(without).survey)
    let notice = StaffNotice(for: survey, in: survey.waves[0], language: .english)
    #expect(Self.words(notice).contains("You are not asked which group you belong to."))
    #expect(!Self.words(notice).contains("of its people answered"))
  }

  @Test func `a place for comments has its limit, and none has not`() throws {
    let limit = "something only you could know"
    #expect(try Self.words(Self.notice()).contains(limit))
    #expect(try !Self.words(Self.notice([("comments: themes", "comments: off")])).contains(limit))
  }

  /// 29 questions take seven minutes: 14.5 seconds each.
  @Test(arguments: [(0, 3), (1, 2)])
  func `the time is that of the questions the wave asks`(place: Int, minutes: Int) throws {
    let survey = try #require(Everything.parse(Everything.yaml).survey)
    #expect(AnsweringTime.minutes(of: survey, in: survey.waves[place]) == minutes)
    let first = try #require(Self.notice(wave: place).sections.first?.lines.first)
    #expect(first == "About \(minutes) minutes. You can skip any question.")
  }

  @Test func `a preview is the notice and the sheet as it will be, between two banners`() throws {
    let manifest = try #require(Everything.manifest())
    for language in Self.languages {
      let preview = AnswerSheet.preview(
        of: manifest.survey, in: manifest.wave, language: language)
      let banner = "*** \(NoticeWording(in: language).banner) ***\n"
      #expect(preview.hasPrefix(banner))
      #expect(
        preview.hasSuffix("\n\n" + AnswerSheet.text(for: manifest, in: language) + "\n" + banner))
      #expect(preview.split(separator: "\n").allSatisfy { $0.count <= 72 })
    }
  }
}
