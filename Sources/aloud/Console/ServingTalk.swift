import AloudCollector
import AloudDesk
import AloudHTTP
import AloudModel
import AloudPapers

/// What is said to the operator while a wave is served.
struct ServingTalk: Sendable {
  /// The address of the page that people open, where a proxy has one.
  let people: String?

  func say(_ event: Serving.Event) {
    switch event {
    case .listening(let manifest, let frontage, let port): announce(manifest, frontage, port)
    case .closed(let wave): Console.say("\(wave) is closed.")
    case .failed(let refusal): Console.report(refusal)
    }
  }

  static func say(_ end: ServingEnd) {
    switch end {
    case .everythingStored: Console.say("Stopped; every answer that was sent is stored.")
    case .someNotStored:
      Console.say("Stopped; stored is every answer but those whose page said that they are not.")
    }
  }

  private func announce(_ manifest: Manifest, _ frontage: Frontage, _ port: Int) {
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
