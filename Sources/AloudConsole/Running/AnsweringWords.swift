import AloudModel

/// The sentences about where staff answer.
struct AnsweringWords: Sendable {
  let title: String
  let everyWay: String
  let isOpen: String
  /// Before the first day.
  let opensLater: @Sendable (String) -> String
  /// The page is served, open or not yet.
  let isKept: String
  let endFirst: String
  let way: String
  let station: String
  let stationNote: String
  let phones: String
  let phonesNote: String
  let folder: String
  let folderNote: String
  let port: String
  let portHint: String
  let notAPort: String
  let drop: String
  let dropHint: String
  let noFolder: String
  let begin: String
  let asLong: String
  let keeps: @Sendable (_ port: Int) -> String
  let takes: @Sendable (_ folder: String) -> String
  let folderGone: String
  let end: String
  let byFile: String
  let byFileNote: String
  let makeForm: String
  let formWords: String
  /// Another program of this computer has the wave.
  let another: @Sendable (_ command: String) -> String
  let anotherNote: String
  let endAnother: String
  /// It does something else than letting people answer.
  let anotherWorks: String
  let notEnded: String
  /// Another wave of this folder is kept by this desk.
  let keptAnother: @Sendable (_ wave: String) -> String
  let keptAnotherNote: String
  /// The closing instant has come.
  let over: String
  let overNote: String
  /// Of a failure.
  let seen: String
  let stationIsOpen: String
  let stationStarted: String
  let stationByHand: String
  let stationAddress: String
  let stationEnd: String
}

extension DeskLanguage {
  var answering: AnsweringWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
