import AloudBallots
package import AloudHTTP
import AloudMarkup
package import AloudModel
import AloudPapers

/// Every page a respondent can see: no page depends on who asks, or when.
package struct SurveyPages: Sendable {
  private let plans: [Language: SurveyPlan]
  private let fallback: Language
  /// What was published, in each language that was.
  private let published: [Language: PageResponse]
  /// Which pages were published.
  let list: PageList?

  /// - Parameters:
  ///   - published: the pages that were published when the wave was frozen; they are sent as they are, and
  ///     only what is said of a submission is made by this version. Nothing, for a wave that was frozen
  ///     before pages were published.
  ///   - root: where the pages lie on the server, with a slash at its end.
  /// - Precondition: the setting is one of those a server has.
  package init(
    manifest: Manifest, setting: PageSetting, published: PublishedPages? = nil, root: String = "/"
  ) {
    precondition([.web, .station].contains(setting), "a server serves no files and no previews")
    let survey = manifest.survey
    let terms = SealingTerms(for: manifest)
    let plans = survey.languages.map { language in
      (language, SurveyPlan(manifest, in: language, setting, terms: terms, root: root))
    }
    self.plans = Dictionary(uniqueKeysWithValues: plans)
    fallback = survey.languages[0]
    let way: PublishedPage.Way = setting == .station ? .station : .web
    self.published = Dictionary(
      uniqueKeysWithValues: survey.languages.compactMap { language in
        published?.served(way, in: language).map { (language, PageResponse($0)) }
      })
    list = published?.list
  }

  /// The languages that have a page, in the order declared.
  package var languages: [Language] { plans[fallback].map { $0.survey.languages } ?? [] }

  /// Where the survey in one language lies on the server.
  package func address(in language: Language) -> String { plan(in: language).root + language.tag }

  /// The whole survey; in the survey's first language where it is not asked in this one.
  package func survey(in language: Language) -> Page {
    let plan = plan(in: language)
    if let response = published[plan.language] { return response.page }
    return Self.page(plan, .form, title: plan.words.neutralTitle, SurveyForm(plan: plan).html)
  }

  /// The whole survey, made ready to be sent.
  func response(in language: Language) -> PageResponse {
    published[plan(in: language).language] ?? PageResponse(survey(in: language))
  }

  /// What is said of an answer that was sent, or could not be.
  package func outcome(_ outcome: SubmissionOutcome, in language: Language) -> Page {
    let plan = plan(in: language)
    let content = OutcomeContent(plan: plan, outcome: outcome)
    return Self.page(plan, content.frame, title: content.title, content.main)
  }

  /// What is said at a station of an answer that came without script, with a way to a fresh page;
  /// nothing where everybody has a page of their own.
  func handover(in language: Language) -> Page? {
    let plan = plan(in: language)
    guard plan.setting == .station else { return nil }
    let content = OutcomeContent(plan: plan, outcome: .stored(receipt: nil))
    return Self.page(plan, .reply, title: content.title, content.handover)
  }

  /// The whole survey as it is given back, with what was wrong at its top and at the field of the code.
  func survey(in language: Language, saying outcome: SubmissionOutcome) -> Page {
    let plan = plan(in: language)
    let content = OutcomeContent(plan: plan, outcome: outcome)
    return Self.page(
      plan, .form, title: content.title,
      "\(content.summary)\(SurveyForm(plan: plan, problem: content).html)")
  }

  private func plan(in language: Language) -> SurveyPlan {
    guard let plan = plans[language] ?? plans[fallback] else {
      preconditionFailure("a survey is asked in its first language")
    }
    return plan
  }

  static func page(
    _ plan: SurveyPlan, _ content: PageFrame.Content, title: String, _ main: HTML
  ) -> Page {
    document(plan, title: title).served(PageFrame(plan: plan, content: content).body(main))
  }

  static func document(_ plan: SurveyPlan, title: String) -> PageDocument {
    PageDocument(language: plan.tags.ours, title: title, style: .style, script: .webScript)
  }
}
