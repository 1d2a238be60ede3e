import AloudBallots
import AloudDefinition
import AloudMarkup
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// What staff are told of the promise of the wave before: that it was kept, only where it was.
struct WeakeningTests {
  private typealias Edits = [(String, String)]

  private static let second = (
    "closes: 2027-03-12 17:00, invited: 40}",
    "closes: 2027-03-12 17:00, invited: 40}\n  - {id: 2027-fall, opens: 2027-09-01, closes: 2027-09-09,"
      + " invited: 40}"
  )
  private static let asked: Edits = [FullSurvey.themes, FullSurvey.questions]
  private static let few: Edits =
    asked + [
      ("count: 28", "count: 9"), ("count: 12", "count: 9"), ("invited: 40", "invited: 18"),
    ]

  private static func found(_ before: Edits, _ after: Edits) -> [Weakening] {
    let (old, new) = (FullSurvey.manifest(before), FullSurvey.manifest(after))
    return Weakening.all(in: new.survey, new.wave, since: old.survey, old.wave)
  }

  @Test func `what is asked or offered less safely than before is found, and nothing else`() {
    let link: Edits = [("channels: [slips, file]", "channels: [link]")]
    let english: Edits = [("languages: [en, es]", "languages: [es, en]")]
    let nurse: Edits = [("en: \"Staff representative\"", "en: \"Nurse\"")]
    let cases: [(Edits, Edits, [Weakening])] = [
      ([], [], []), ([], Self.asked, [.groups, .comments]), (Self.asked, [], []),
      (Self.few, Self.asked, [.groups, .comments]), (Self.asked, Self.few, []),
      ([], link, [.openLink]), (link, [], []), ([], english, []), ([], nurse, [.keyHolder]),
    ]
    for (before, after, weaker) in cases { #expect(Self.found(before, after) == weaker) }
  }

  @Test func `a language that is gone is found`() {
    let whole = FullSurvey.manifest
    let survey = whole.survey
    let less = Survey(
      school: survey.school, id: survey.id, title: survey.title, goal: survey.goal,
      languages: [.english], timezone: survey.timezone, outsideContact: survey.outsideContact,
      responseScales: survey.responseScales, scales: survey.scales, comments: survey.comments,
      breakdowns: survey.breakdowns, waves: survey.waves, promise: survey.promise)
    #expect(Weakening.all(in: less, whole.wave, since: survey, whole.wave) == [.languages])
    #expect(Weakening.all(in: survey, whole.wave, since: less, whole.wave).isEmpty)
  }

  private func start(_ weaker: [Weakening], _ language: Language) -> String {
    let survey = FullSurvey.manifest([Self.second]).survey
    let plan = SurveyPlan(
      survey, survey.waves[1], in: language, .web, terms: nil, earlierReleases: 1, weaker: weaker)
    return Part.start(plan).html.text
  }

  @Test(arguments: [Language.english, .spanish])
  func `that no promise became weaker is said only where none did`(language: Language) {
    let kept = PageWording(in: language).promisesKept
    #expect(start([], language).contains(kept))
    for weakening in Weakening.allCases {
      let page = start([weakening], language)
      let role = language == .english ? "Staff representative" : "Representante del personal"
      #expect(!page.contains(kept))
      #expect(page.contains("<li>\(PageWording(in: language).weaker(weakening, role))</li>"))
    }
  }
}
