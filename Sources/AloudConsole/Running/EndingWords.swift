import AloudDefinition
import AloudModel

/// The sentences about the end of a wave.
struct EndingWords: Sendable {
  let close: String
  let closeNote: String
  let closeAnyway: String
  let typeName: @Sendable (String) -> String
  let notTheName: @Sendable (String) -> String
  let early: @Sendable (String) -> String
  /// Of slips, where it is closed early.
  let earlySlips: String
  let few: @Sendable (Int) -> String
  /// While people can answer, and the box is looked at once a day.
  let perhapsFew: @Sendable (Int) -> String
  /// Sealed files lie in a folder.
  let fewFiles: String
  let keptNoMore: String
  let filesLeft: String
  let rest: String
  let leaveRest: String
  let drop: String
  let dropHint: String
  let noFolder: String
  let closed: String
  let closedNote: String
  let takeBundle: String
  let report: String
  let reportNote: String
  let read: String
  let archive: String
  let write: String
  let again: String
  let eachLanguage: String
  let writeIn: @Sendable (String) -> String
  let resultsWords: String
  let writing: String
  let writingNote: String
  let share: String
  let shareNote: String
  let whatToShare: String
  let shareNow: String
  let shared: @Sendable (String) -> String
}

extension DeskLanguage {
  var ending: EndingWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
