import AloudBallots
import AloudCounting
import AloudHTTP
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

struct SurveyPagesTests {
  static let spanish = Language("es")!
  static let languages = [Language.english, spanish]
  static let settings = [PageSetting.web, .station]
  static let pages = SurveyPages(manifest: FullSurvey.manifest, setting: .web)

  private func survey(in language: Language = .english) -> PageText {
    PageText(Self.pages.survey(in: language))
  }

  @Test(arguments: languages)
  func `a survey page is one document with one form that posts to its own address`(
    language: Language
  ) {
    let page = survey(in: language)
    #expect(page.text.hasPrefix("<!doctype html>\n<html lang=\"\(language)\" dir=\"ltr\">"))
    #expect(page.count(of: "<form") == 1)
    #expect(
      page.contains(
        "<form id=\"form-\(language)\" method=\"post\" action=\"\(language)\" autocomplete=\"off\""
      ))
  }

  @Test(arguments: languages)
  func `a language is a button of the form, and Enter in a field presses another`(
    language: Language
  ) {
    let buttons = survey(in: language).all(between: "<button", and: "</button>")
    let first = " form=\"form-\(language)\" hidden>"
    #expect(buttons.first == first)
    let choices = buttons.filter { $0.contains("name=\"language\"") }
    #expect(choices.count == 2)
    for tag in ["en", "es"] {
      let choice = choices.first { $0.contains("value=\"\(tag)\"") } ?? ""
      #expect(choice.contains("formaction=\"\(tag)\"") && choice.contains("formnovalidate"))
      #expect(choice.contains(" form=\"form-\(language)\""))
    }
  }

  @Test(arguments: languages, settings)
  func `the survey of 29 questions takes less than 50 kB`(language: Language, setting: PageSetting)
  {
    let pages = SurveyPages(manifest: FullSurvey.everything, setting: setting)
    let bytes = pages.survey(in: language).bytes.count
    #expect(bytes < 50_000)
    #expect(PageText(pages.survey(in: language)).count(of: "<fieldset>") == 30)
  }

  @Test(arguments: FullSurvey.shipped, settings)
  func `every wave of every survey that Aloud ships takes less than 50 kB`(
    file: String, setting: PageSetting
  ) {
    for wave in FullSurvey.survey(of: file).waves {
      let manifest = FullSurvey.manifest(of: file, wave: wave.id)
      for language in manifest.survey.languages {
        let bytes = SurveyPages(manifest: manifest, setting: setting).survey(in: language).bytes
        #expect(bytes.count < 50_000, "\(wave.id) in \(language)")
      }
    }
  }

  @Test func `every item offers its options in one order, least safe first, and a way to skip`() {
    let page = survey()
    let labels = [
      "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
      "Prefer not to answer",
    ]
    let questions = page.all(between: "<fieldset>", and: "</fieldset>").map {
      PageText(Array($0.utf8))
    }
    #expect(questions.count == 29)
    for question in questions {
      #expect(question.count(of: "<legend>") == 1)
      #expect(
        question.all(between: "<label>", and: "</label>").compactMap {
          $0.split(separator: ">").last
        }.map(String.init) == labels)
      #expect(question.all(between: " value=", and: ">") == ["1", "2", "3", "4", "5", "\"\""])
      #expect(question.contains("<p>or</p>"))
    }
    #expect(!page.markup.contains("checked"))
  }

  @Test func `T5: a form has fields for a code and for answers, and for nothing else`() {
    let page = PageText(
      SurveyPages(manifest: FullSurvey.everything, setting: .web).survey(in: .english))
    let kinds = Set(page.fieldNames.map { $0.split(separator: ".")[0] })
    #expect(
      kinds == [
        "code", "comment", "group", "item", "language", "quote", "viewport", "referrer", "robots",
        "color-scheme",
      ])
    #expect(page.fieldNames.filter { $0.hasPrefix("item.") }.count == 29)
    let form = page.all(between: "<form", and: ">")[0]
    let data = PageText(Array(form.utf8)).all(between: " data-", and: "=")
    #expect(data == ["title", "key", "manifest", "length"])
    for word in ["cookie", "localStorage", "sessionStorage", "indexedDB", "userAgent", "Date"] {
      #expect(!page.script.contains(word), "the script knows \(word)")
    }
  }

  @Test(arguments: settings)
  func `T6: a policy allows the page's own style, script and address, and nothing else`(
    setting: PageSetting
  ) {
    let pages = SurveyPages(manifest: FullSurvey.manifest, setting: setting)
    let all =
      SubmissionOutcome.all.map { pages.outcome($0, in: .english) } + [pages.survey(in: .english)]
    for page in all {
      let text = PageText(page)
      let script = Fingerprint(of: Array(text.script.utf8)).base64
      let style = Fingerprint(of: Array(text.style.utf8)).base64
      #expect(
        page.contentSecurityPolicy
          == "default-src 'none'; script-src 'sha256-\(script)'; style-src 'sha256-\(style)';"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
      #expect(text.count(of: "<script") == 1 && text.count(of: "<style") == 1)
      let handlers = PageText(Array(text.markup.utf8)).all(between: " on", and: "=")
      #expect(!text.markup.contains(" style=") && !handlers.contains { $0.allSatisfy(\.isLetter) })
    }
  }

  @Test(arguments: languages)
  func `T6: no page names another address than its own`(language: Language) {
    let all = SubmissionOutcome.all.map { Self.pages.outcome($0, in: language) }
    for page in all + [Self.pages.survey(in: language)] {
      let text = PageText(page)
      for sign in ["http:", "https:", "://", "import("] { #expect(!text.contains(sign), "\(sign)") }
      for sign in [" src=", "@import", "url(", "<link", "<iframe", "<img"] {
        #expect(!text.markup.contains(sign) && !text.style.contains(sign), "\(sign)")
      }
    }
  }

  @Test func `what a definition says is read, never run`() {
    let hostile = "</script><script>alert('1')</script> & \\\"x\\\" onfocus=y"
    let manifest = FullSurvey.manifest([
      ("Strongly disagree", hostile), ("Willing to risk together", hostile),
      ("Speaking up at our school", hostile), ("name: Our School", "name: \"\(hostile)\""),
      ("District counsellor, 555 0100 #", "\"\(hostile)\" #"),
      ("In this school, people talk about things they got wrong.", hostile),
      ("Staff representative", hostile), ("Equitable reading outcomes", hostile),
    ])
    let calm = survey()
    for page in [
      PageText(SurveyPages(manifest: manifest, setting: .web).survey(in: .english)),
      PageText(SurveyPages(manifest: manifest, setting: .web).outcome(.codeUsed, in: .english)),
    ] {
      #expect(page.count(of: "<script") == 1 && page.count(of: "</script") == 1)
      #expect(page.script == calm.script)
      #expect(!page.markup.contains("\"x\""))
      #expect(page.contains("&lt;/script&gt;&lt;script&gt;alert(&#39;1&#39;)"))
    }
  }

  @Test(arguments: SubmissionOutcome.all)
  func `a reply depends on what became of the answer and on nothing that was answered`(
    outcome: SubmissionOutcome
  ) {
    for language in Self.languages {
      let page = PageText(Self.pages.outcome(outcome, in: language))
      #expect(page.count(of: "data-outcome=") == 1)
      #expect(page.count(of: "<form") == 0 && page.count(of: "<input") == 0)
      #expect(page.contains("District counsellor, 555 0100"))
    }
  }

  @Test func `replies to two slips differ in the receipt alone, which stands in what is folded`()
    throws
  {
    let texts = try ["0C49V7AZBV", "ZZZZZZZZZZ"].map { symbols in
      let receipt = try #require(Receipt(printed: symbols))
      let page = PageText(Self.pages.outcome(.stored(receipt: receipt), in: .english))
      let folded = page.all(between: "<details>", and: "</details>")
      #expect(folded.count == 1 && folded[0].contains(symbols) && page.count(of: symbols) == 1)
      return page.text.replacing(symbols, with: "")
    }
    #expect(texts[0] == texts[1])
    #expect(
      !PageText(Self.pages.outcome(.stored(receipt: nil), in: .english)).contains("receipt\">"))
  }

  @Test(arguments: SubmissionOutcome.all)
  func `titles are neutral, and those of problems begin with Error`(outcome: SubmissionOutcome) {
    let title = PageText(Self.pages.outcome(outcome, in: .english)).title
    switch outcome {
    case .stored, .storedBefore: #expect(title == "Your answers are stored, sealed · Staff survey")
    case .codeUsed, .copyOfAnotherBallot, .unknownCode, .codeMissing, .codeIncomplete,
      .codeMistyped, .voidedCode, .blank, .malformed, .notOpenYet, .closed, .over, .tooLarge,
      .notStored, .notFound:
      #expect(title == "Error: Staff survey")
    }
    #expect(survey().title == "Staff survey")
  }

  @Test func `at a station the reply is a fresh form without a receipt, and warns of the computer`()
  {
    let pages = SurveyPages(manifest: FullSurvey.manifest, setting: .station)
    let page = PageText(
      pages.outcome(.stored(receipt: Receipt(printed: "0C49V7AZBV")), in: .english))
    #expect(page.count(of: "<form") == 1 && !page.contains("0C49V7AZBV"))
    #expect(page.contains("The next person can start now."))
    #expect(page.contains("data-title=\"Staff survey\"") && page.contains("Start over</button>"))
    #expect(page.contains("data-idle=\"240\""))
    #expect(!survey().contains("Start over") && !survey().contains("data-idle"))
    #expect(PageText(pages.survey(in: .english)).contains("This computer belongs to the school."))
    #expect(!survey().contains("belongs to the school"))
  }

  @Test func `over an open link there is no code, and it is said what that means`() {
    let manifest = FullSurvey.manifest([("channels: [slips, file]", "channels: [link]")])
    let page = PageText(SurveyPages(manifest: manifest, setting: .web).survey(in: .english))
    #expect(!page.fieldNames.contains("code"))
    #expect(page.contains("Anyone with this address can answer, and can answer more than once."))
    #expect(!survey().contains("Anyone with this address"))
  }

  @Test func `a page in a language that is not asked is the page in the first language`() {
    let (pages, french) = (Self.pages, Language("fr")!)
    #expect(pages.survey(in: french) == pages.survey(in: .english))
    #expect(pages.outcome(.codeUsed, in: french) == pages.outcome(.codeUsed, in: .english))
    #expect(pages.languages == Self.languages)
  }

  /// The template has no text in Arabic: each stands there in English, and says so.
  @Test func `a page in a language of which nothing is there is a page in what stands in`() {
    let manifest = FullSurvey.manifest([
      ("languages: [en, es]", "languages: [en, es, ar]\npages: en")
    ])
    let page = PageText(
      SurveyPages(manifest: manifest, setting: .web).survey(in: Language("ar")!))
    #expect(page.text.hasPrefix("<!doctype html>\n<html lang=\"en\" dir=\"ltr\">"))
    #expect(!page.contains("dir=\"rtl\""))
    #expect(
      page.contains(
        "name=\"language\" value=\"ar\" lang=\"ar\" aria-current=\"true\">العربية</button>"))
    for side in ["left", "right"] {
      #expect(!page.style.contains("-\(side)") && !page.style.contains("\(side):"), "a fixed side")
    }
  }
}
