import ServiceLifecycle

/// Ends a server that runs, from elsewhere than a signal: whoever has asked is answered, and what was
/// sent is stored first.
package final class ServingStop: Sendable {
  private let (waiting, wanted) = AsyncStream.makeStream(of: Never.self)

  package init() {}

  /// May be called at any time and more than once.
  package func end() { wanted.finish() }

  /// Runs a server as a part of another group, which ends it.
  static func within(_ server: (ServingStop) async throws -> Void) async throws {
    let stop = ServingStop()
    try await withTaskCancellationOrGracefulShutdownHandler {
      try await server(stop)
    } onCancelOrGracefulShutdown: {
      stop.end()
    }
  }

  /// Runs a group, once, until it ends or is to end; at once, where that was wanted before.
  func run(_ group: ServiceGroup) async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { [waiting] in
        for await _ in waiting {}
        await group.triggerGracefulShutdown()
      }
      defer { tasks.cancelAll() }
      try await group.run()
    }
  }
}
