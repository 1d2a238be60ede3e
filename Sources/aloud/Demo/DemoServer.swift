import AloudBallots
import AloudCollector
import AloudCrypto
import AloudDesk
import AloudHTTP
import AloudModel

/// Serves a wave of the demo over HTTP, on a port of this computer, for as long as people answer.
struct DemoServer: Sendable {
  let wave: OpenWave
  /// Where the clock stands meanwhile.
  let instant: Instant

  /// Runs the visits against the port that is served; every ballot is durable when this returns.
  func serve(_ visits: @escaping @Sendable (Int) async throws -> Void) async throws {
    let (ports, found) = AsyncStream.makeStream(of: Int.self)
    let server = try server(listening: { found.yield($0) })
    do {
      try await withThrowingTaskGroup(of: Ending.self) { group in
        group.addTask {
          // The port may be known or never come: either way nobody waits for it for ever.
          defer { found.finish() }
          do throws(ServingFailure) { _ = try await server.run(port: 0) } catch {
            return Task.isCancelled ? .stopped : .failed
          }
          return .stopped
        }
        group.addTask {
          for await port in ports {
            try await visits(port)
            return .visited
          }
          return .failed
        }
        guard try await group.next() == .visited else { throw Self.failure }
        group.cancelAll()
        try await group.waitForAll()
      }
    } catch let failure as CommandFailure { throw failure } catch { throw Self.failure }
  }

  private enum Ending: Sendable {
    case visited
    case stopped
    case failed
  }

  private func server(
    listening: @escaping @Sendable (Int) -> Void
  ) throws -> SurveyServer {
    let wave = wave
    let writer = try onBox { () throws(StorageFailure) in
      try BoxWriter(wave.box, holding: wave) { Console.report(Refusal.box($0)) }
    }
    let instant = instant
    let intake = Intake(
      manifest: wave.manifest, salt: wave.salt, writer: writer, now: { instant },
      dice: { SecureRandom() })
    return SurveyServer(
      pages: SurveyPages(
        manifest: wave.manifest, setting: .web,
        published: try wave.folder.pages(of: wave.manifest)), intake: intake, writer: writer,
      drop: nil, frontage: .loopback,
      observer: ServingObserver(listening: listening, closed: {}, sweepFailed: { _ in }))
  }

  private static let failure = CommandFailure(
    .unexpected, "the demo could not be served on this computer's own address",
    help: "check that programs may listen on 127.0.0.1, and run it again")
}
