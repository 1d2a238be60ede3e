import AloudDefinition
import AloudModel

/// The sentences about questions and the text of a definition.
struct QuestionWords: Sendable {
  let title: String
  let facts: @Sendable (_ questions: Int, _ minutes: Int) -> String
  /// That somebody of eleven can read them.
  let readable: String
  let openText: String
  let add: String
  let addNote: String
  let change: String
  let up: String
  let down: String
  let remove: String
  let reversed: String
  let itemTitle: String
  let wording: String
  let keying: String
  let positive: String
  let reversedChoice: String
  let meaning: String
  let meaningHint: String
  let sameMeaning: String
  let otherMeaning: String
  let sinceLast: @Sendable (String) -> String
  let sameAsBefore: String
  let changed: @Sendable (ScaleComparison) -> String
  let textTitle: String
  let textLabel: String
  let textHint: String
  let notSaved: String
  let notSavedNote: String
  let saveAnyway: String
  let noProblems: String

  func change(_ comparison: ScaleComparison) -> String { changed(comparison) }
}

extension DeskLanguage {
  var questions: QuestionWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
