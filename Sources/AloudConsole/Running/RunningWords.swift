import AloudBallots

/// The sentences about a wave that runs.
struct RunningWords: Sendable {
  let answering: String
  let everyWay: String
  let onAPage: String
  let onAPageNote: String
  let station: String
  let phones: String
  let byFile: String
  let byFileNote: String
  let makeForm: String
  let formWords: String
  let takeIn: String
  let remind: String
  let remindNote: String
  let void: String
  let voidLeave: String
  let voidNote: String
  let codes: String
  let codesHint: String
  let voidThem: String
  let voided: @Sendable (Int) -> String
  let notVoided: @Sendable (Voiding, Int) -> String
  let noCode: @Sendable (Int) -> String
}

extension DeskLanguage {
  var running: RunningWords {
    switch self {
    case .english: .english
    case .spanish: .spanish
    }
  }
}
