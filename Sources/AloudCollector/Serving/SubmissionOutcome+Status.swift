import AloudHTTP

extension SubmissionOutcome {
  var isStored: Bool {
    switch self {
    case .stored, .storedBefore: true
    case .codeUsed, .copyOfAnotherBallot, .unknownCode, .codeMissing, .codeIncomplete,
      .codeMistyped, .voidedCode, .blank, .malformed, .notOpenYet, .closed, .over, .tooLarge,
      .notStored, .notFound:
      false
    }
  }

  var status: Status {
    switch self {
    case .stored, .storedBefore: .ok
    case .codeUsed, .copyOfAnotherBallot: .conflict
    case .unknownCode, .codeMissing, .codeIncomplete, .codeMistyped, .voidedCode, .blank,
      .malformed:
      .unprocessableEntity
    case .notOpenYet, .closed, .over: .forbidden
    case .tooLarge: .payloadTooLarge
    case .notStored: .serviceUnavailable
    case .notFound: .notFound
    }
  }
}
