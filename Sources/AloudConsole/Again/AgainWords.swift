import AloudModel

/// The sentences about asking again.
struct AgainWords: Sendable {
  let title: String
  /// Given the first day on which it may open.
  let note: @Sendable (String) -> String
  let kind: String
  let all: String
  let allNote: String
  let check: @Sendable (String) -> String
  let checkNote: String
  let opensHint: @Sendable (String) -> String
  let tooEarly: @Sendable (String) -> String
  let group: @Sendable (String) -> String
  let since: String
  let sinceHint: String
  let everyLanguage: String
  let named: String
  let keyGoes: String
  let add: String
  /// What stands on the first page, when all is done.
  let cycle: String
  let handIn: String
}

extension DeskLanguage {
  var again: AgainWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
