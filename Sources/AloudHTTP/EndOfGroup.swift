import ServiceLifecycle

/// The moment from which the services of a group are to end.
///
/// ServiceLifecycle's own functions wait by way of a task that nobody awaits, which runs behind all other work
/// of the process; here whoever waits is told at once, and stays on its own threads.
package enum EndOfGroup {
  /// Waits for it, or until the task is cancelled; not at all where it has come.
  package static func awaited() async {
    let (waiting, come) = AsyncStream.makeStream(of: Never.self)
    await withTaskCancellationOrGracefulShutdownHandler {
      for await _ in waiting {}
    } onCancelOrGracefulShutdown: {
      come.finish()
    }
  }

  /// Runs work that is cancelled when the moment comes, and waits for what it then gives.
  package static func cancelling<Value: Sendable>(
    _ work: @Sendable @escaping () async -> Value
  ) async -> Value {
    await withTaskGroup(of: Value?.self) { group in
      group.addTask { await work() }
      group.addTask {
        await awaited()
        return nil
      }
      var value: Value?
      for await result in group {
        value = value ?? result
        group.cancelAll()
      }
      guard let value else { preconditionFailure("work that was begun gives something") }
      return value
    }
  }
}
