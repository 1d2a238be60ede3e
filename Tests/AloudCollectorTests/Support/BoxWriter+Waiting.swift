import AloudBallots

@testable import AloudCollector

extension BoxWriter {
  /// What became of a submission, waited for.
  func file(_ deposit: Deposit) async -> Filing {
    await withCheckedContinuation { answer in file(deposit) { answer.resume(returning: $0) } }
  }
}
