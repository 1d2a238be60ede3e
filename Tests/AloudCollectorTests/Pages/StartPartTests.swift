import AloudBallots
import AloudDefinition
import AloudHTTP
import AloudMarkup
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

struct StartPartTests {
  private func plan(
    _ edits: [(String, String)] = [], wave place: Int = 0, _ setting: PageSetting = .web,
    in language: Language = .english, earlierReleases: Int = 0
  ) -> SurveyPlan {
    let survey = FullSurvey.manifest(edits).survey
    return SurveyPlan(
      survey, survey.waves[place], in: language, setting, terms: nil,
      earlierReleases: earlierReleases)
  }

  private func text(_ plan: SurveyPlan) -> String { Part.start(plan).html.text }

  @Test(arguments: SurveyPagesTests.languages)
  func `the page says all that the notice says, and that from the settings`(language: Language) {
    let manifest = FullSurvey.everything
    let plan = SurveyPlan(manifest, in: language, .web, terms: nil)
    let start = PageText(Array(text(plan).utf8))
    let page = PageText(Array(SurveyForm(plan: plan).html.text.utf8))
    for section in plan.notice.sections {
      switch section.topic {
      case .tookPart, .ownAnswers, .everybody, .groups, .comments:
        for note in section.notes {
          #expect(page.count(of: escaped(note)) >= 1, "\(note)")
          let isTold = section.topic == .ownAnswers || section.topic == .everybody
          #expect(!isTold || start.contains(escaped(note)), "\(note)")
        }
        for (reader, cell) in zip(plan.notice.readers, section.cells) {
          let place = "data-reader=\"\(escaped(reader))\""
          #expect(start.contains("<td role=cell \(place)>\(escaped(cell))</td>"))
        }
      case .limits:
        for line in section.lines { #expect(start.contains("<li>\(escaped(line))</li>")) }
      case .time: #expect(start.contains(section.lines[0]))
      case .help: break
      }
    }
    #expect(start.count(of: "<th role=rowheader scope=row>") == 5)
    #expect(start.count(of: "<th role=columnheader scope=col>") == 5)
  }

  @Test func `no sentence of the notice stands twice beside its table`() {
    let plan = SurveyPlan(FullSurvey.everything, in: .english, .web, terms: nil)
    let page = PageText(Array(SurveyForm(plan: plan).html.text.utf8))
    for topic in [StaffNotice.Topic.groups, .comments] {
      for note in plan.notice.notes(on: topic) { #expect(page.count(of: escaped(note)) == 1) }
    }
  }

  @Test(arguments: [
    (PageSetting.web, ["somebody opened the survey page"], ["who saved it and when"]),
    (.station, ["somebody opened the survey page"], ["who saved it and when"]),
    (.file, ["who saved it and when"], ["somebody opened the survey page"]),
    (.preview, ["somebody opened the survey page", "who saved it and when"], []),
  ])
  func `the limits are those of the way in which a page is answered`(
    setting: PageSetting, said: [String], unsaid: [String]
  ) {
    let start = text(plan([], setting))
    for limit in said { #expect(start.contains(limit), "\(limit)") }
    for limit in unsaid { #expect(!start.contains(limit), "\(limit)") }
  }

  private func escaped(_ line: String) -> String { line.replacing("'", with: "&#39;") }

  @Test
  func `who can never see it, how long and until when stand open; table and limits are folded`() {
    let start = PageText(Array(text(plan()).utf8))
    let folded = start.all(between: "<details>", and: "</details>")
    #expect(folded.count == 2)
    #expect(folded[0].contains("<table") && folded[1].contains("What we cannot promise"))
    let open = start.all(between: "<p class=\"goal\">", and: "<details>").first ?? ""
    for words in [
      "Your principal and your colleagues cannot see your answers.", "We store no name",
      "About 7 minutes", "Open until Friday, March 12, 2027, 5 p.m.<", "If you close or reload",
    ] {
      #expect(open.contains(words), "\(words)")
    }
  }

  @Test(arguments: [PageSetting.web, .station, .file], SurveyPagesTests.languages)
  func `the six survey words stand on the start, in one word list whatever the language`(
    setting: PageSetting, language: Language
  ) {
    let manifest = FullSurvey.manifest
    let plan = SurveyPlan(manifest, in: language, setting, terms: SealingTerms(for: manifest))
    let words = manifest.fingerprint.words(in: .english).joined(separator: " ")
    #expect(text(plan).contains("<span class=\"words\" lang=\"en\">\(words)</span>"))
  }

  private static let files = ("channels: [slips, file]", "channels: [file]")
  private static let link = ("channels: [slips, file]", "channels: [link]")

  @Test func `a form that saves a file does not say that nothing is kept`() {
    #expect(text(plan()).contains("Nothing is kept on this device. If you close"))
    for start in [text(plan([], .file)), text(plan([Self.files], .preview))] {
      #expect(!start.contains("Nothing is kept") && start.contains("If you close or reload"))
      #expect(start.contains("It saves your answers as a sealed file."))
    }
  }

  @Test func `a preview of a survey in files alone saves, and sends nothing anywhere`() {
    let page = SurveyForm(plan: plan([Self.files], .preview)).html.text
    #expect(page.contains("<button>Save the sealed file</button>"))
    #expect(!page.contains(">Send</button>") && !page.contains("mobile data"))
  }

  @Test(arguments: [PageSetting.web, .station])
  func `over an open link it is said that anyone can answer more than once, and of no slip`(
    setting: PageSetting
  ) {
    let manifest = FullSurvey.manifest([Self.link])
    #expect(text(plan([Self.link], setting)).contains("and can answer more than once."))
    let pages = SurveyPages(manifest: manifest, setting: setting)
    let reply = PageText(pages.outcome(.stored(receipt: nil), in: .english).bytes)
    #expect(!reply.contains("your slip"))
  }

  @Test func `a preview has no words yet`() {
    #expect(!text(plan([], .preview)).contains("class=\"words\""))
  }

  /// People answer when the last answers led somewhere: it stands open, and is escaped like all of theirs.
  @Test(arguments: [PageSetting.web, .station, .file, .preview])
  func `what was done since the last survey stands on the start, in every setting`(
    setting: PageSetting
  ) throws {
    let manifest = FullSurvey.manifest
    let survey = manifest.survey
    let wave = Wave(
      id: manifest.waveID, opens: manifest.wave.opens, closes: manifest.wave.closes, invited: 42,
      since: LocalizedText([.english: "Two <b>teachers</b> draft rules", .spanish: "Dos docentes"]))
    let plan = SurveyPlan(survey, wave, in: .english, setting, terms: nil, earlierReleases: 0)
    let start = PageText(Array(text(plan).utf8))
    let open = try #require(start.all(between: "<p class=\"goal\">", and: "<details>").first)
    #expect(open.contains("What we did since the last survey:"))
    #expect(open.contains("Two &lt;b&gt;teachers&lt;/b&gt; draft rules"))
    #expect(!text(self.plan([], setting)).contains("What we did since"))
  }

  @Test func `the first survey says nothing of changes, a second what changed since the first`() {
    #expect(!text(plan()).contains("What changed since last time"))
    let second = text(plan(Self.spring, wave: 1, earlierReleases: 1))
    #expect(second.contains("What changed since last time"))
    #expect(second.contains("The last survey closed on Friday, March 13, 2026, 5 p.m.<"))
    #expect(second.contains("We ask 29 questions. Last time: 3."))
  }

  private static let spring = [
    (
      "waves:\n",
      """
      waves:
        - {id: 2026-spring, opens: 2026-03-02, closes: 2026-03-13 17:00, invited: 38, asks: [reward]}

      """
    )
  ]

  @Test func `of a survey that was given up nothing is said`() {
    #expect(!text(plan(Self.spring, wave: 1)).contains("last"))
  }

  @Test(
    arguments: [
      (PageSetting.web, "mobile data"), (.station, "belongs to the school"),
      (.file, "needs no network"), (.preview, "mobile data"),
    ])
  func `each setting says what is special about it`(setting: PageSetting, words: String) {
    #expect(text(plan([], setting)).contains(words))
  }

  private func plan(_ edits: [(String, String)], _ setting: PageSetting) -> SurveyPlan {
    plan(edits, wave: 0, setting)
  }
}
