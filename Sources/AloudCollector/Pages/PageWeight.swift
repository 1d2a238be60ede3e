import AloudMarkup
package import AloudModel
import AloudPapers

/// How many bytes the page of a wave has, known before it is frozen.
package struct PageWeight: Hashable, Sendable {
  /// The one of the survey's languages whose texts are the longest.
  package let language: Language
  package let bytes: Int

  /// More than that an old phone on a slow network waits for.
  package static let most = 50_000

  package init(of survey: Survey, in wave: Wave) {
    language = Self.longest(of: survey)
    let plan = SurveyPlan(survey, wave, in: language, .web, terms: nil, earlierReleases: 0)
    let form = PageFrame(plan: plan, content: .form).body(SurveyForm(plan: plan).html)
    let pieces = SurveyPages.document(plan, title: plan.words.neutralTitle).pieces(
      form, policy: .empty)
    bytes = pieces.reduce(Self.terms) { $0 + $1.count }
  }

  private static func longest(of survey: Survey) -> Language {
    let items = survey.scales.flatMap(\.items)
    let lengths = survey.languages.map { language in
      (language, items.reduce(0) { $0 + $1.text.text(in: language).utf8.count })
    }
    return lengths.max { $0.1 < $1.1 }?.0 ?? survey.languages[0]
  }

  /// What a frozen page says besides: the key, and two times the fingerprint.
  private static let terms = 600
}
