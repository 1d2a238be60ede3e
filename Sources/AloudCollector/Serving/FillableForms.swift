import AloudMarkup
import AloudModel
import NIOHTTP1

/// The forms of one language that are given back: in the language that was chosen, and where a code was
/// not taken, with the error at its field.
struct FillableForms: Sendable {
  private let chosen: FillableForm
  private let refused: [SubmissionOutcome: FillableForm]

  init(_ pages: SurveyPages, in language: Language) {
    chosen = FillableForm(pages.survey(in: language))
    let pages = Self.outcomes.map { ($0, pages.survey(in: language, saying: $0)) }
    let length = pages.map { FillableForm($0.1).length }.max()
    refused = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.0, FillableForm($0.1, length: length)) })
  }

  /// What is said of a code, after which the form is given back.
  private static let outcomes: [SubmissionOutcome] = [.unknownCode, .voidedCode]

  /// The form in a language that was chosen.
  func form(with filling: FormFilling) -> Reply { chosen.reply(with: filling, .ok) }

  /// Nothing, where the form is not given back after such an outcome.
  func form(with filling: FormFilling, saying outcome: SubmissionOutcome) -> Reply? {
    refused[outcome]?.reply(with: filling, outcome.status)
  }
}
