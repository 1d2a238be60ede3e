import Foundation

/// Gives every piece of work a thread of its own.
///
/// The threads that all tests share are few: what blocks one keeps all others waiting, and what has to
/// answer in time waits behind everything else. A test that starts programs and waits for them, or a
/// server that hangs up on who is late, runs here.
package final class OwnThreads: TaskExecutor {
  private static let shared = OwnThreads()

  private init() {}

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
  }

  /// Runs work and what it awaits, so far as that runs on no actor, on such threads.
  package static func run<Value: Sendable>(
    _ work: @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withTaskExecutorPreference(shared) { try await work() }
  }
}
