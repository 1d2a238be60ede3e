import AloudBallots
import AloudModel

/// The sentences about a wave that runs.
struct RunningWords: Sendable {
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
