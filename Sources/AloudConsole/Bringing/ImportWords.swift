import AloudModel

/// The sentences about answers of another tool.
struct ImportWords: Sendable {
  let title: String
  let note: String
  let file: String
  let fileHint: String
  let fileIsHeld: String
  let fileAgain: String
  let noFile: String
  let look: String
  let whoKnows: String
  let mapping: String
  let mappingHint: String
  let take: String
  let noMapping: String
  let mappingTooLong: String
  let overtaken: String
  let again: String
  let againNote: String
  let letGo: String
  /// While a long file is worked on.
  let reading: String
  let readingNote: String
  let notTaken: String
  let mend: String
  let taken: String
  let takenNote: String
  /// Answers that were counted, people who were invited.
  let counted: @Sendable (Int, Int) -> String
  /// The questions, by their ids.
  let otherWords: @Sendable (String) -> String
  /// The waves, by their ids.
  let renewed: @Sendable (String) -> String
  let dropped: String
  let rows: @Sendable (Int) -> String
  let delete: String
  /// On the first page, beside a wave that is prepared.
  let offer: String
}

extension DeskLanguage {
  var importing: ImportWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
