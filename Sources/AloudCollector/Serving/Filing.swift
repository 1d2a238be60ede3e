package import AloudBallots

/// What became of a submission that was handed to the writer.
package enum Filing: Hashable, Sendable {
  /// It is durable, or was refused by the rules of the box.
  case redeemed(Redemption)
  /// Too many wait already.
  case overloaded
  /// The writer takes nothing more.
  case closed
  /// The disk failed; nothing of it was kept.
  case failed
}
