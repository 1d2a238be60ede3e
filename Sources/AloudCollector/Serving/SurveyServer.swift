package import AloudHTTP
import ServiceLifecycle
import UnixSignals

/// Answers the survey over HTTP on this computer until it is told to end.
package struct SurveyServer: Sendable {
  private let routes: SurveyRoutes
  private let writer: BoxWriter
  private let watch: WaveWatch
  private let limits: ConnectionLimits

  /// - Parameter drop: a folder whose sealed files are taken in meanwhile.
  package init(
    pages: SurveyPages, intake: Intake, writer: BoxWriter, drop: DropFolder?, frontage: Frontage,
    limits: ConnectionLimits = .standard, observer: ServingObserver, witness: ClockWitness? = nil
  ) {
    routes = SurveyRoutes(pages, intake, frontage)
    self.writer = writer
    self.limits = limits
    watch = WaveWatch(
      writer: writer, manifest: intake.manifest, drop: drop, now: intake.now, observer: observer,
      witness: witness)
  }

  /// Serves until SIGTERM, SIGINT or a closed window ends it; every request that had come on a connection that was taken up is
  /// answered and every submission stored when this returns.
  ///
  /// - Parameters:
  ///   - port: 0 for one that the system chooses.
  ///   - stop: ends it in place of signals, which are another's then.
  package func run(
    port: Int, stop: ServingStop? = nil
  ) async throws(ServingFailure) -> ServingEnd {
    let signals: [UnixSignal] = [.sigterm, .sigint] + (HangUp.isHeard ? [.sighup] : [])
    let failure: ServingFailure?
    do {
      try await run(port, until: stop == nil ? signals : [], stop)
      failure = nil
    } catch { failure = ServingFailure(error) }
    // What became of the answers counts for more than what else went wrong.
    switch writer.record {
    case .takenAway: throw .boxTakenAway
    case .failing: throw .boxFailed
    case .failedOnce, .sound: break
    }
    if let failure { throw failure }
    return writer.record == .sound ? .everythingStored : .someNotStored
  }

  /// The server as a part of a group that ends it.
  func service(port: Int) -> some Service {
    PartOfAGroup { try await ServingStop.within { try await run(port, until: [], $0) } }
  }

  /// What ends last stands first: connections, then the watch, then the writer they tell of their
  /// submissions.
  private func run(
    _ port: Int, until signals: [UnixSignal], _ stop: ServingStop? = nil
  ) async throws {
    let server = SiteServer(routes, limits)
    let connections = PartOfAGroup {
      try await server.answer(on: port) { watch.observer.listening($0) }
    }
    let services: [any Service] = [writer, watch, BoxWatch(writer: writer), connections]
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map {
          // Whoever has asked is answered first, whatever the end comes from.
          .init(service: $0, failureTerminationBehavior: .gracefullyShutdownGroup)
        },
        gracefulShutdownSignals: signals, logger: PartOfAGroup.silence))
    let ended: Result<Void, any Error>
    do { ended = .success(try await (stop ?? ServingStop()).run(group)) } catch {
      ended = .failure(error)
    }
    try await server.end()
    try ended.get()
  }
}

/// What may be said at the end of a server that nothing stopped but its end.
package enum ServingEnd: Hashable, Sendable {
  case everythingStored
  /// The box failed meanwhile: whose answer was not stored was told so.
  case someNotStored
}

/// Why the server could not begin, or not end as it should.
package enum ServingFailure: Error, Hashable, Sendable {
  case listening(ListeningFailure)
  /// The clock stood behind the closing instant, so that the box was let go of, and stands before it
  /// again: a new start takes answers.
  case clockWentBack
  /// The ballot box was removed, moved or replaced.
  case boxTakenAway
  /// The ballot box could not be written to or settled at the end.
  case boxFailed
  case other

  init(_ error: any Error) {
    self =
      switch error {
      case let failure as ServingFailure: failure
      case let failure as ListeningFailure: .listening(failure)
      case _: .other
      }
  }
}
