import AloudHTTP
package import AloudModel

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
    let page = SurveyPages.page(
      plan, .form, title: plan.words.neutralTitle, SurveyForm(plan: plan).html)
    bytes = page.bytes.count + Self.terms
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
