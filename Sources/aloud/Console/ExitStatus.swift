/// What the process tells its caller; the list in `Documentation/Formats.md` is normative.
enum ExitStatus: Int32, CaseIterable {
  case ok = 0
  case unexpected = 1
  case usage = 2
  case definitionHasErrors = 3
  /// Not a crash: something was refused to protect people.
  case refused = 4
  case wrongStage = 5
  case integrity = 6
  case partlyRejected = 7
}

extension ExitStatus {
  /// Its name in JSON.
  var code: String {
    switch self {
    case .ok: "ok"
    case .unexpected: "unexpected"
    case .usage: "usage"
    case .definitionHasErrors: "definition_has_errors"
    case .refused: "refused_to_protect_people"
    case .wrongStage: "wrong_stage"
    case .integrity: "integrity_check_failed"
    case .partlyRejected: "partly_rejected"
    }
  }
}
