import AloudHTTP
import AloudMarkup
import AloudModel

/// The forms of one language that are given back: in the language that was chosen, where a code was not
/// taken, with the error at its field, where nothing was answered, and where nothing could be stored.
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

  /// After which the form is given back. Never after a code that was used: whoever loads the page of a
  /// stored answer anew, at a station the next person, would get the answers.
  private static let outcomes: [SubmissionOutcome] = [
    .unknownCode, .codeMissing, .codeIncomplete, .codeMistyped, .voidedCode, .blank, .notStored,
  ]

  /// The form in a language that was chosen.
  func form(with filling: FormFilling) -> Reply { chosen.reply(with: filling, .ok) }

  /// Nothing, where the form is not given back after such an outcome.
  func form(with filling: FormFilling, saying outcome: SubmissionOutcome) -> Reply? {
    refused[outcome]?.reply(with: filling, outcome.status)
  }
}
