import AloudBallots
import AloudCrypto
import AloudDefinition
import AloudDiagnostics
import AloudHTTP
import AloudMarkup
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Testing

@testable import AloudCollector
@testable import AloudPapers

/// A survey in a language in which we have no words: its own texts and our sentences each say in which
/// language they are, and run their own way.
struct StandInTests {
  static func manifest(pages: String) throws -> Manifest {
    let text = """
      aloud: 1
      school: {id: fernhill, name: Fernhill School}
      survey: fernhill-staff
      title: {ar: رأيك في مدرستنا}
      goal: {ar: القراءة للجميع}
      languages: [ar]
      timezone: America/Chicago
      outside_contact: District counsellor, 555 0142
      pages: \(pages)
      response_scales:
        - id: agree3
          options:
            - {value: 1, label: {ar: لا أوافق}}
            - {value: 2, label: {ar: محايد}}
            - {value: 3, label: {ar: أوافق}}
          unfavourable: [1]
          favourable: [3]
      scales:
        - id: candour
          title: {ar: الصراحة}
          heading: {ar: القسم الأول}
          level: safety
          acts: both
          responses: agree3
          items:
            - {id: ask, text: {ar: نطلب المساعدة هنا.}}
            - {id: say, text: {ar: نقول ما نظن هنا.}}
      comments:
        - {id: keep, text: {ar: ماذا نبقي؟}}
      breakdowns:
        - id: role
          text: {ar: ما عملك؟}
          groups:
            - {id: teaching, label: {ar: التدريس}, count: 26}
            - {id: support, label: {ar: الدعم}, count: 16}
      waves:
        - {id: 2026-autumn, opens: 2026-10-05, closes: 2026-10-16 17:00, invited: 42}
      promise:
        minimum_responses: 10
        minimum_group: 10
        comments: themes
        channels: [slips, file]
        count: key-holder
        key_holder: {role: {ar: أمين المكتبة}, key: pending}
      """
    let parsed = SurveyDefinition.read(Array(text.utf8), name: "x.yaml")
    let survey = try #require(parsed.survey, "\(TextRenderer.render(parsed.report))")
    let waveID = survey.waves[0].id
    return try #require(
      Manifest(
        survey: survey, waveID: waveID, opensAt: Instant(secondsSinceEpoch: 1_700_000_000),
        closesAt: Fernhill.closesAt, keyHolderKey: Fernhill.key.publicKey.line,
        intakeKey: Fernhill.intake.publicLine, earlierReleases: []))
  }

  enum Channel: String, CaseIterable, Sendable {
    case page, reply, form, preview, slips, poster, sheet, promise
  }

  static func html(_ channel: Channel, pages: String = "en") throws -> String {
    let manifest = try manifest(pages: pages)
    let arabic = manifest.survey.languages[0]
    switch channel {
    case .page:
      let page = SurveyPages(manifest: manifest, setting: .web).survey(in: arabic)
      return String(decoding: page.bytes, as: UTF8.self)
    case .reply:
      let page = SurveyPages(manifest: manifest, setting: .web).outcome(.unknownCode, in: arabic)
      return String(decoding: page.bytes, as: UTF8.self)
    case .form: return String(decoding: OfflineForm(manifest: manifest).bytes, as: UTF8.self)
    case .preview:
      let page = PreviewPage(of: manifest.survey, in: manifest.wave, earlierReleases: 0)
      return String(decoding: page.bytes, as: UTF8.self)
    case .slips:
      var dice = Dice(seed: 7)
      let salt = WaveSalt(using: &dice)
      return SlipSheet(manifest: manifest, salt: salt)
        .page(of: [Code(using: &dice)], in: arabic, using: &dice).text
    case .poster: return Poster(manifest: manifest).page(in: arabic).text
    case .sheet: return PrintedSheet(manifest: manifest).page(in: arabic).text
    case .promise:
      let agreement = Agreement(
        for: manifest, fingerprint: manifest.fingerprint, key: manifest.fingerprint,
        sharedBy: CalendarDay("2026-11-01")!, language: arabic)
      return AgreementPaper(agreement).page.text
    }
  }

  @Test(arguments: Channel.allCases)
  func `every text says its language and runs its way`(channel: Channel) throws {
    var walk = TaggedTexts(try Self.html(channel))
    let texts = walk.all()
    #expect(texts.count > 5)
    for text in texts {
      let isArabic = text.words.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
      let isOurs = text.words.split { !$0.isASCII || !$0.isLetter }.contains { $0.count > 3 }
      let expected = isArabic && !isOurs ? "ar rtl" : "en ltr"
      guard isArabic || isOurs else { continue }
      #expect(text.language == expected, "\(text.words)")
    }
    #expect(texts.contains { $0.language == "ar rtl" })
  }

  @Test(arguments: Channel.allCases)
  func `the language that stands in is the one that is named`(channel: Channel) throws {
    let html = try Self.html(channel, pages: "es")
    #expect(html.contains("<html lang=\"es\""))
    var walk = TaggedTexts(html)
    for text in walk.all() {
      let words = " \(text.words) "
      #expect(!words.contains(" the ") && !words.contains(" you "), "\(text.words)")
    }
  }

  @Test func `the texts on paper and in a terminal are in it too`() throws {
    let manifest = try Self.manifest(pages: "es")
    let arabic = manifest.survey.languages[0]
    for text in [
      AnswerSheet.text(for: manifest, in: arabic),
      AnswerSheet.preview(of: manifest.survey, in: manifest.wave, language: arabic),
      Reminders(for: manifest, language: arabic).text,
    ] {
      #expect(!text.contains(" the ") && text.contains(" de "), "\(text)")
    }
    #expect(manifest.survey.wordLanguage == .spanish)
  }
}

/// The texts of a page in order, each with the language and direction of the nearest element that
/// says them.
struct TaggedTexts {
  struct Text {
    let words: String
    let language: String
  }

  private var rest: Substring
  private var open: [(name: String, language: String)] = []

  init(_ html: String) { rest = html[...] }

  mutating func all() -> [Text] {
    var texts: [Text] = []
    while let sign = rest.firstIndex(of: "<") {
      let words = rest[..<sign].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let isSeen = !open.contains { ["style", "script", "title"].contains($0.name) }
      if !words.isEmpty, isSeen {
        texts.append(Text(words: words, language: open.last?.language ?? ""))
      }
      rest = rest[sign...].dropFirst()
      readTag()
    }
    return texts
  }

  private mutating func readTag() {
    guard let end = rest.firstIndex(of: ">") else {
      rest = ""
      return
    }
    let tag = rest[..<end]
    rest = rest[end...].dropFirst()
    let name = String(tag.prefix { $0.isLetter || $0.isNumber })
    if tag.hasPrefix("/") {
      let closing = String(tag.dropFirst())
      while let last = open.popLast(), last.name != closing {}
    } else if !name.isEmpty, !["input", "meta", "br", "link", "path", "rect"].contains(name) {
      open.append((name, language(tag)))
      // Nothing in these is markup.
      if ["style", "script"].contains(name), let close = rest.firstRange(of: "</\(name)") {
        rest = rest[close.lowerBound...]
      }
    }
  }

  private func language(_ tag: Substring) -> String {
    var parts = (open.last?.language ?? "und ltr").split(separator: " ").map(String.init)
    if let found = tag.firstMatch(of: #/ lang="([a-z]+)"/#) { parts[0] = String(found.output.1) }
    if let found = tag.firstMatch(of: #/ dir="([a-z]+)"/#), parts.count > 1 {
      parts[1] = String(found.output.1)
    }
    return parts.joined(separator: " ")
  }
}
