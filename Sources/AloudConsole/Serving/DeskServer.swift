package import AloudHTTP
package import AloudModel
import Logging
import ServiceLifecycle
package import UnixSignals

/// Answers the desk on this computer alone until it is closed, was left for long, or a signal ends
/// it.
package struct DeskServer<Pages: DeskPages>: Sendable {
  private let clock: @Sendable () -> Instant
  private let patience: Int
  private let isKeeping: @Sendable () -> Bool

  /// - Parameters:
  ///   - patience: seconds without a request after which the desk closes by itself.
  ///   - isKeeping: whether people can answer at this moment: meanwhile it does not.
  package init(
    clock: @escaping @Sendable () -> Instant, patience: Int = 2 * 3_600,
    isKeeping: @escaping @Sendable () -> Bool = { false }
  ) {
    self.clock = clock
    self.patience = patience
    self.isKeeping = isKeeping
  }

  /// - Parameters:
  ///   - signals: those that end it; none where another group does.
  ///   - open: makes the desk for the port that the system chose.
  ///   - lead: leads a browser in, once somebody would be let in.
  package func run(
    until signals: [UnixSignal], _ open: @escaping @Sendable (Int) -> (Desk<Pages>, DeskDoor),
    lead: @escaping @Sendable (DeskDoor) -> Void
  ) async throws(ListeningFailure) -> DeskEnd {
    let late = LateSite<Pages>()
    let server = SiteServer(late, .standard)
    let answering = Part {
      try await server.answer(on: 0, .bothAddresses) { port in
        let (desk, door) = open(port)
        late.take(desk, door)
        lead(door)
      }
    }
    let watching = Part { try await watch(late) }
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [
          .init(service: answering, failureTerminationBehavior: .gracefullyShutdownGroup),
          .init(service: watching, successTerminationBehavior: .gracefullyShutdownGroup),
        ], gracefulShutdownSignals: signals,
        logger: Logger(label: "aloud") { _ in SwiftLogNoOpLogHandler() }))
    let result: Result<Void, any Error>
    do { result = .success(try await group.run()) } catch { result = .failure(error) }
    try? await server.end()
    if case .failure(let error) = result { throw error as? ListeningFailure ?? .other }
    return late.end(at: clock(), patience, isKeeping: isKeeping())
  }

  /// Returns when the desk is to end.
  private func watch(_ late: LateSite<Pages>) async throws {
    await EndOfGroup.cancelling {
      while late.end(at: clock(), patience, isKeeping: isKeeping()) == .signal {
        do { try await Task.sleep(for: .milliseconds(200)) } catch { return }
      }
    }
  }
}

/// What ended the desk.
package enum DeskEnd: Hashable, Sendable {
  /// Somebody pressed "Close the desk".
  case closed
  /// Nobody had used it for long.
  case idle
  case signal
}

private struct Part: Service {
  let body: @Sendable () async throws -> Void

  func run() async throws { try await body() }
}
