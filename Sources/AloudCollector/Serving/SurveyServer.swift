import AloudModel
import Logging
import NIOCore
import NIOExtras
import NIOHTTP1
import NIOPosix
import ServiceLifecycle
import UnixSignals

/// Answers the survey over HTTP on this computer until it is told to end.
///
/// Nothing about a request is logged anywhere: neither its route nor that there was one, since whoever
/// keeps a log adds the time.
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
  /// - Parameter port: 0 for one that the system chooses.
  package func run(port: Int) async throws(ServingFailure) -> ServingEnd {
    let signals: [UnixSignal] = [.sigterm, .sigint] + (HangUp.isHeard ? [.sighup] : [])
    let failure: ServingFailure?
    do {
      try await run(port, until: signals)
      failure = nil
    } catch let error as IOError {
      failure = ServingFailure(errno: error.errnoCode)
    } catch { failure = error as? ServingFailure ?? .other }
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
    PartOfAGroup { try await run(port, until: []) }
  }

  /// What ends last stands first: connections, then the watch, then the writer they tell of their
  /// submissions.
  private func run(_ port: Int, until signals: [UnixSignal]) async throws {
    // One thread reads, checks and answers, and the writer's stores: a submission changes threads twice,
    // and a school's computer has other work to do.
    let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let connections = PartOfAGroup { try await answer(port, on: loops) }
    let services: [any Service] = [writer, watch, BoxWatch(writer: writer), connections]
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map {
          // Whoever has asked is answered first, whatever the end comes from.
          .init(service: $0, failureTerminationBehavior: .gracefullyShutdownGroup)
        },
        gracefulShutdownSignals: signals, logger: Self.silence))
    let ended: Result<Void, any Error>
    do { ended = .success(try await group.run()) } catch { ended = .failure(error) }
    try await loops.shutdownGracefully()
    try ended.get()
  }

  /// Takes up connections and answers on them until the group is to end, and to the last request.
  private func answer(_ port: Int, on loops: any EventLoopGroup) async throws {
    let quiescing = ServerQuiescingHelper(group: loops)
    let server = try await bootstrap(loops, quiescing).bind(host: Self.host, port: port).get()
    watch.observer.listening(server.localAddress?.port ?? port)
    try? await gracefulShutdown()
    let last = server.eventLoop.makePromise(of: Void.self)
    quiescing.initiateShutdown(promise: last)
    try await last.futureResult.get()
  }

  private func bootstrap(
    _ loops: any EventLoopGroup, _ quiescing: ServerQuiescingHelper
  ) -> ServerBootstrap {
    let open = OpenConnections(limits)
    return ServerBootstrap(group: loops)
      .serverChannelOption(.backlog, value: CInt(limits.backlog))
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .serverChannelInitializer { server in
        server.eventLoop.makeCompletedFuture {
          let collecting = quiescing.makeServerChannelHandler(channel: server)
          try server.pipeline.syncOperations.addHandlers([open, collecting])
        }
      }
      .childChannelOption(.allowRemoteHalfClosure, value: true)
      .childChannelInitializer { connection in
        connection.eventLoop.makeCompletedFuture { try setUp(connection, among: open) }
      }
  }

  /// HTTP/1.1 as SwiftNIO reads and writes it, the guard, and who answers.
  private func setUp(_ connection: any NIOCore.Channel, among open: OpenConnections) throws {
    let decoder = HTTPRequestDecoder(limitConfiguration: limits.decoder)
    try connection.pipeline.syncOperations.addHandlers([
      // What is here and not read is bounded too: the decoder stops where another protocol is offered.
      ByteToMessageHandler(decoder, maximumBufferSize: 2 * limits.header),
      HTTPResponseEncoder(), ConnectionGuard(limits, among: open),
      RequestHandler(routes, among: open),
    ])
  }

  /// The one address there is: this computer's own.
  package static let host = "127.0.0.1"

  private static let silence = Logger(label: "aloud") { _ in SwiftLogNoOpLogHandler() }
}

private struct PartOfAGroup: Service {
  let body: @Sendable () async throws -> Void

  func run() async throws { try await body() }
}

/// What may be said at the end of a server that nothing stopped but its end.
package enum ServingEnd: Hashable, Sendable {
  case everythingStored
  /// The box failed meanwhile: whose answer was not stored was told so.
  case someNotStored
}

/// Why the server could not begin, or not end as it should.
package enum ServingFailure: Error, Hashable, Sendable {
  case portTaken
  case portNotPermitted
  /// The clock stood behind the closing instant, so that the box was let go of, and stands before it
  /// again: a new start takes answers.
  case clockWentBack
  /// The ballot box was removed, moved or replaced.
  case boxTakenAway
  /// The ballot box could not be written to or settled at the end.
  case boxFailed
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
