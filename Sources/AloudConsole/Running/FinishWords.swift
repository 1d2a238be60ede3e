import AloudModel

/// The sentences about taking the results in.
struct FinishWords: Sendable {
  let title: String
  let note: String
  let warning: String
  let found: String
  let other: String
  let folder: String
  let folderHint: String
  let notThere: String
  /// Before the first of the files that can be chosen one by one.
  let files: @Sendable (String) -> String
  let filesHint: String
  let allThree: String
  let filesAgain: String
  let six: String
  let sixHint: String
  let otherWords: String
  let take: String
  let finished: String
  let destroyed: String
  let accepted: String
  let acceptedNote: String
  let leftovers: String
  let goOn: String
}

extension DeskLanguage {
  var finish: FinishWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
