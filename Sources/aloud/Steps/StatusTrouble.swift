import AloudModel

/// Something of a survey that cannot be told, while the rest can.
struct StatusTrouble {
  /// Nothing, where it is the survey as a whole.
  let wave: Identifier<Wave>?
  let failure: CommandFailure

  /// The first of some, as the end of a command that has said all of them; nothing where there is none.
  static func end(of troubles: [StatusTrouble]) -> CommandFailure? {
    guard let first = troubles.first else { return nil }
    guard troubles.count > 1 else { return first.failure }
    return CommandFailure(
      first.failure.status,
      "\(first.failure.message); and \(troubles.count - 1) more, which are named above",
      help: first.failure.help)
  }
}
