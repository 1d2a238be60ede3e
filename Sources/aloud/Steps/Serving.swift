import AloudBallots
import AloudCollector
import AloudCrypto
import AloudFiles
import AloudHTTP
import AloudModel
import AloudPapers
import AloudStorageSQLite

/// Serves an open wave until it is told to end, or as a closed one once its closing instant has come.
struct Serving {
  private let server: SurveyServer

  /// Takes the wave's lock; the writer holds it, with the box, until it has finished.
  ///
  /// - Parameter people: the address of the page that people open, where a proxy has one.
  init(
    _ folder: WaveFolder, _ frontage: Frontage, drop: String?, people: String?
  ) throws(CommandFailure) {
    let wave = try OpenWave(folder, journal: .log)
    let writer = try onBox { () throws(StorageFailure) in
      try BoxWriter(wave.box, holding: wave) { Console.report(CommandFailure($0)) }
    }
    let intake = Intake(
      manifest: wave.manifest, salt: wave.salt, writer: writer, now: SystemClock.now,
      dice: { SecureRandom() })
    guard let limits = ConnectionLimits.permitted() else {
      throw CommandFailure(
        .unexpected, "this account may keep too few files open to serve anybody",
        help: "allow at least \(ConnectionLimits.fewestFiles), better 4096: ulimit -n 4096")
    }
    let setting: PageSetting = frontage == .station ? .station : .web
    server = SurveyServer(
      pages: SurveyPages(manifest: wave.manifest, setting: setting), intake: intake,
      writer: writer, drop: drop.map(wave.dropFolder), frontage: frontage,
      limits: limits,
      observer: ServingTalk(
        manifest: wave.manifest, frontage: frontage, people: people
      ).observer, witness: SystemClock.witness())
  }

  func run(port: Int) async throws(CommandFailure) {
    let end: ServingEnd
    do throws(ServingFailure) { end = try await server.run(port: port) } catch {
      throw CommandFailure(error, port: port)
    }
    switch end {
    case .everythingStored: Console.say("Stopped; every answer that was sent is stored.")
    case .someNotStored:
      Console.say("Stopped; stored is every answer but those whose page said that they are not.")
    }
  }
}

/// What is said to the operator while a wave is served: nothing that a person's answer brings about.
private struct ServingTalk {
  let manifest: Manifest
  let frontage: Frontage
  let people: String?

  var observer: ServingObserver {
    ServingObserver(
      listening: announce,
      closed: { Console.say("\(manifest.waveID) is closed.") },
      sweepFailed: { Console.report(CommandFailure($0)) })
  }

  private func announce(_ port: Int) {
    try? Console.show("http://\(SiteHost.address):\(port)/")
    Console.say("\(manifest.waveID) can be answered until \(manifest.wave.closes).")
    switch frontage {
    case .loopback: Console.say("Open the address in a browser on this computer.")
    case .station: Console.say("Open the address in the browser that people answer on in turn.")
    case .proxy: Console.say("A proxy passes its https address on to this one.")
    }
    if let people, let code = QRCode(people) { Console.say("\(people)\n\(code.blocks)") }
    Console.say("Ctrl-C ends it.")
  }
}

extension CommandFailure {
  fileprivate init(_ failure: ServingFailure, port: Int) {
    switch failure {
    case .listening(.portTaken):
      self.init(
        .usage, "another program listens on port \(port)",
        help: "end it, or choose another port with --port")
    case .listening(.portNotPermitted):
      self.init(
        .usage, "this account may not listen on port \(port)",
        help: "choose a port from 1024 on with --port")
    case .clockWentBack:
      self.init(
        .unexpected,
        "the clock of this computer stood behind the closing time, and stands before it again",
        help: "set the clock right and run the same command again; nothing was lost")
    case .boxTakenAway: self.init(StorageFailure.takenAway)
    case .boxFailed:
      self.init(
        .unexpected, "the ballot box could not be written to at the end",
        help: "see that the disk has room and is connected, and run the same command again; "
          + "what a page called stored is stored")
    case .listening(.other), .other:
      self.init(
        .unexpected, "the server could not go on",
        help: "run the same command again; nothing was lost")
    }
  }
}
