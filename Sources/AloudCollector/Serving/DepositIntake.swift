import AloudBallots

/// Whoever stores what came in over HTTP.
protocol DepositIntake: Sendable {
  /// Stores a submission and tells what became of it, once that is durable; told once, on any thread.
  func file(_ deposit: Deposit, then tell: @escaping @Sendable (Filing) -> Void)
}
