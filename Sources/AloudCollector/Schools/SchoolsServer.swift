package import AloudHTTP
package import AloudModel
import Logging
import ServiceLifecycle
import UnixSignals

/// Answers the surveys of many schools over HTTP on this computer until it is told to end: each opens and
/// closes by itself, and what is wrong with one leaves the others alone.
package struct SchoolsServer<Folders: SchoolFolders>: Sendable {
  private let site: SchoolsSite<Folders>
  private let boxes: OpenBoxes
  private let limits: ConnectionLimits
  private let listening: @Sendable (Int) -> Void

  /// - Parameters:
  ///   - limits: beside the files of so many boxes.
  ///   - calm: how long nothing came before a box is let go of.
  ///   - trust: for how long a school is taken to be as it was.
  ///   - listening: told the port, once connections are taken.
  package init(
    _ folders: Folders, frontage: Frontage, limits: ConnectionLimits = .standard,
    now: @escaping @Sendable () -> Instant,
    dice: @escaping @Sendable () -> any RandomNumberGenerator, calm: Duration = .seconds(4),
    trust: Duration = .seconds(2), mostBoxes: Int = SchoolsServer.mostBoxes(),
    listening: @escaping @Sendable (Int) -> Void
  ) {
    let terms = ServingTerms(frontage: frontage, now: now, dice: dice)
    boxes = OpenBoxes(limit: mostBoxes, calm: calm)
    site = SchoolsSite(Schools(folders, among: boxes, terms, trust: trust), terms)
    self.limits = limits
    self.listening = listening
  }

  /// Boxes that may be open at once: where people of more schools than that answer in turn, each of them
  /// waits for a box to be opened and another to be let go of.
  ///
  /// - Parameter files: that may be open beside those of all connections.
  package static func mostBoxes(
    besideConnections files: Int = ConnectionLimits.filesToSpare
  ) -> Int {
    min(1_000, max(200, files / filesOfABox))
  }

  /// Files that a box has open: the database, its log, their index, and the lock of its folder.
  package static var filesOfABox: Int { 5 }

  /// Serves until SIGTERM, SIGINT or a closed window ends it; every request that had come on a connection
  /// that was taken up is answered and every submission stored when this returns.
  ///
  /// - Parameter port: 0 for one that the system chooses.
  package func run(port: Int) async throws(ServingFailure) {
    let signals: [UnixSignal] = [.sigterm, .sigint] + (HangUp.isHeard ? [.sighup] : [])
    do { try await run(port, until: signals) } catch { throw ServingFailure(error) }
  }

  /// The server as a part of a group that ends it.
  func service(port: Int) -> some Service {
    PartOfAGroup { try await ServingStop.within { try await run(port, until: [], $0) } }
  }

  /// What ends last stands first.
  private func run(
    _ port: Int, until signals: [UnixSignal], _ stop: ServingStop = ServingStop()
  ) async throws {
    let server = SiteServer(site, limits)
    let services: [any Service] = [
      BoxesUntilTheEnd(boxes: boxes),
      PartOfAGroup { try await server.answer(on: port) { listening($0) } },
    ]
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: services.map {
          .init(service: $0, failureTerminationBehavior: .gracefullyShutdownGroup)
        },
        gracefulShutdownSignals: signals, logger: PartOfAGroup.silence))
    let ended: Result<Void, any Error>
    do { ended = .success(try await stop.run(group)) } catch { ended = .failure(error) }
    try await server.end()
    try ended.get()
  }
}

/// Looks after the open boxes, and settles them all once the last request is answered.
private struct BoxesUntilTheEnd: Service {
  let boxes: OpenBoxes

  func run() async throws {
    await EndOfGroup.cancelling {
      while true {
        do { try await Task.sleep(for: .seconds(1)) } catch { return }
        await boxes.lookAfter()
      }
    }
    await boxes.end()
  }
}
