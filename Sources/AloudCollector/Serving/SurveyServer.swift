import AloudModel
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import ServiceLifecycle

/// Answers the survey over HTTP on this computer until it is told to end.
///
/// Nothing about a request is logged anywhere: neither its route nor that there was one, since whoever
/// keeps a log adds the time.
package struct SurveyServer: Sendable {
  let routes: SurveyRoutes
  let writer: BoxWriter
  let watch: WaveWatch
  let limits: ConnectionLimits

  /// - Parameter drop: a folder whose sealed files are taken in meanwhile.
  package init(
    pages: SurveyPages, intake: Intake, writer: BoxWriter, drop: DropFolder?, frontage: Frontage,
    limits: ConnectionLimits = .standard, observer: ServingObserver
  ) {
    routes = SurveyRoutes(pages, intake, frontage)
    self.writer = writer
    self.limits = limits
    watch = WaveWatch(
      writer: writer, manifest: intake.manifest, drop: drop, now: intake.now, observer: observer)
  }

  /// Serves until SIGTERM or SIGINT; every request that had come is answered and every submission
  /// stored when this returns.
  ///
  /// - Parameter port: 0 for one that the system chooses.
  package func run(port: Int) async throws(ServingFailure) {
    do {
      try await onOneThread { group in try await application(port, group).runService() }
    } catch let error as IOError {
      throw ServingFailure(errno: error.errnoCode)
    } catch { throw .other }
  }

  /// The server as a part of a group that ends it.
  func service(port: Int) -> some Service {
    PartOfAGroup { try await onOneThread { group in try await application(port, group).run() } }
  }

  /// One thread reads, checks and answers, and the writer's stores: a submission changes threads twice,
  /// and a school's computer has other work to do.
  private func onOneThread(
    _ body: @Sendable (any EventLoopGroup) async throws -> Void
  ) async throws {
    let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let ended: Result<Void, any Error>
    do {
      try await withTaskExecutorPreference(LoopExecutor(group.next())) { try await body(group) }
      ended = .success(())
    } catch { ended = .failure(error) }
    try await group.shutdownGracefully()
    try ended.get()
  }

  private func application(
    _ port: Int, _ group: any EventLoopGroup
  ) -> some ApplicationProtocol {
    let connections = OpenConnections(
      atMost: limits.connections, lenience: TimeAmount(limits.lenience))
    return Application(
      responder: routes, server: .http1(configuration: limits.http(among: connections)),
      configuration: ApplicationConfiguration(
        address: .hostname(Self.host, port: port), backlog: limits.backlog,
        availableConnectionsDelegate: connections),
      services: [writer, watch],
      onServerRunning: { watch.observer.listening($0.localAddress?.port ?? port) },
      eventLoopGroupProvider: .shared(group), logger: Self.silence)
  }

  /// The one address there is: this computer's own.
  package static let host = "127.0.0.1"

  private static let silence = Logger(label: "aloud") { _ in SwiftLogNoOpLogHandler() }
}

private struct PartOfAGroup: Service {
  let body: @Sendable () async throws -> Void

  func run() async throws { try await body() }
}

/// Why the server could not begin.
package enum ServingFailure: Error, Hashable, Sendable {
  case portTaken
  case portNotPermitted
  case other

  init(errno code: Int32) {
    self =
      switch code {
      case 98: .portTaken  // EADDRINUSE
      case 13: .portNotPermitted  // EACCES
      default: .other
      }
  }
}
