import AloudModel

/// The sentences about what a team tries; those that the report has too are the report's.
struct CycleWords: Sendable {
  let which: String
  let proposed: String
  let choose: String
  let tryHint: String
  let begin: String
  let note: String
  let noteHint: String
  let keepNote: String
  let happenedHint: String
  let end: String
  let record: String
  let oneLine: @Sendable (Int) -> String
  let measures: @Sendable (Int) -> String
  let reviewFirst: String
  let anyway: String
}

extension DeskLanguage {
  var cycle: CycleWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
