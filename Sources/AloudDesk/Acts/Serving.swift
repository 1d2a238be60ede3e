import AloudBallots
package import AloudCollector
import AloudCrypto
import AloudFiles
package import AloudHTTP
package import AloudModel
import AloudPapers
import AloudStorageSQLite

/// Serves an open wave until it is told to end, or as a closed one once its closing instant has come.
package struct Serving {
  private let server: SurveyServer

  /// What the edge hands in.
  package struct Edge: Sendable {
    package let clock: @Sendable () -> Instant
    package let witness: ClockWitness
    package let dice: @Sendable () -> any RandomNumberGenerator
    /// Told what happens on the way: nothing that a person's answer brings about.
    package let tell: @Sendable (Event) -> Void

    package init(
      clock: @escaping @Sendable () -> Instant, witness: ClockWitness,
      dice: @escaping @Sendable () -> any RandomNumberGenerator,
      tell: @escaping @Sendable (Event) -> Void
    ) {
      (self.clock, self.witness, self.dice, self.tell) = (clock, witness, dice, tell)
    }
  }

  /// What happens while a wave is served.
  package enum Event: Sendable {
    /// - Parameter port: of this computer.
    case listening(Manifest, Frontage, port: Int)
    case closed(Identifier<Wave>)
    /// The box, or the drop folder, failed; it is tried again.
    case failed(Refusal)
  }

  /// Takes the wave's lock; the writer holds it, with the box, until it has finished.
  package init(
    _ folder: WaveFolder, _ frontage: Frontage, drop: String?, at edge: Edge
  ) throws(Refusal) {
    let wave = try OpenWave(folder, journal: .log)
    let tell = edge.tell
    let writer = try onBox { () throws(StorageFailure) in
      try BoxWriter(wave.box, holding: wave) { tell(.failed(.box($0))) }
    }
    let intake = Intake(
      manifest: wave.manifest, salt: wave.salt, writer: writer, now: edge.clock, dice: edge.dice)
    guard let limits = ConnectionLimits.permitted() else {
      throw .serving(.tooFewFiles(fewest: ConnectionLimits.fewestFiles))
    }
    let manifest = wave.manifest
    let setting: PageSetting = frontage == .station ? .station : .web
    server = SurveyServer(
      pages: SurveyPages(
        manifest: manifest, setting: setting, published: try folder.pages(of: manifest)),
      intake: intake, writer: writer, drop: drop.map(wave.dropFolder), frontage: frontage,
      limits: limits,
      observer: ServingObserver(
        listening: { tell(.listening(manifest, frontage, port: $0)) },
        closed: { tell(.closed(manifest.waveID)) },
        sweepFailed: { tell(.failed(Refusal($0))) }), witness: edge.witness)
  }

  /// - Parameter stop: ends it in place of signals.
  package func run(
    port: Int, stop: ServingStop? = nil
  ) async throws(Refusal) -> ServingEnd {
    do throws(ServingFailure) { return try await server.run(port: port, stop: stop) } catch {
      throw .serving(.failed(error, port: port))
    }
  }
}
