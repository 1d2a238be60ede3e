import NIOCore
import NIOExtras
import NIOHTTP1
import NIOPosix
import ServiceLifecycle

/// Answers a site over HTTP on this computer.
///
/// Nothing about a request is logged anywhere: neither its route nor that there was one, since whoever
/// keeps a log adds the time.
package struct SiteServer<S: Site>: Sendable {
  private let site: S
  private let limits: ConnectionLimits
  /// One thread reads, checks and answers: a school's computer has other work to do.
  private let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)

  /// Has a thread from now on, until `end`.
  package init(_ site: S, _ limits: ConnectionLimits = .standard) {
    self.site = site
    self.limits = limits
  }

  /// Takes up connections and answers on them until the group is to end, and to the last request.
  ///
  /// - Parameters:
  ///   - port: 0 for one that the system chooses.
  ///   - reach: the addresses that are taken.
  ///   - listening: told the port, once connections are taken.
  package func answer(
    on port: Int, _ reach: SiteReach = .oneAddress, _ listening: @Sendable (Int) -> Void
  ) async throws(ListeningFailure) {
    do {
      let quiescing = ServerQuiescingHelper(group: loops)
      let server = try await taken(port, reach, by: bootstrap(quiescing))
      listening(server.localAddress?.port ?? port)
      await EndOfGroup.awaited()
      let last = server.eventLoop.makePromise(of: Void.self)
      quiescing.initiateShutdown(promise: last)
      try await last.futureResult.get()
    } catch { throw ListeningFailure(error) }
  }

  /// The first of the addresses; where another program has the port of the other, one more is tried.
  private func taken(
    _ port: Int, _ reach: SiteReach, by bootstrap: ServerBootstrap
  ) async throws -> any NIOCore.Channel {
    for attempt in 1... {
      let server = try await bootstrap.bind(host: SiteHost.address, port: port).get()
      let bound = server.localAddress?.port ?? port
      do {
        guard reach == .bothAddresses else { return server }
        _ = try await bootstrap.bind(host: SiteHost.newAddress, port: bound).get()
        return server
      } catch let error as IOError where SiteHost.isAbsent(error.errnoCode) {
        return server
      } catch {
        try await server.close()
        guard port == 0, attempt < 20 else { throw error }
      }
    }
    preconditionFailure("there is no last attempt")
  }

  /// Lets go of the thread, once nobody tells a reply any more.
  package func end() async throws { try await loops.shutdownGracefully() }

  private func bootstrap(_ quiescing: ServerQuiescingHelper) -> ServerBootstrap {
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
      RequestHandler(site, among: open),
    ])
  }
}

/// Where a site is answered.
package enum SiteHost {
  /// The one address there is: this computer's own.
  package static let address = "127.0.0.1"
  /// The same in IPv6, which a browser may try first for a name such as `localhost`.
  static let newAddress = "::1"

  /// Whether a computer without IPv6 says so: nobody can listen there then.
  static func isAbsent(_ code: Int32) -> Bool {
    code == 97 || code == 99  // EAFNOSUPPORT, EADDRNOTAVAIL
  }
}

/// Which addresses of this computer a server takes.
package enum SiteReach: Sendable {
  /// That of IPv4, to which a proxy or a browser is told to go.
  case oneAddress
  /// Both, so that nobody else of this computer can answer under the same name and port.
  case bothAddresses
}
