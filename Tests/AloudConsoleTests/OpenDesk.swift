import AloudHTTP
import AloudMarkup
import AloudModel
import AloudTestSupport
import Dispatch
import Synchronization

@testable import AloudConsole

/// A desk on a real port, with one secret on its pages and a count of what was changed.
final class OpenDesk: Sendable {
  /// Stands on every page behind the door.
  static let secret = "fernhill-behind-the-door"

  let port: Int
  let door: DeskDoor
  let pages: SecretPages

  private init(port: Int, door: DeskDoor, pages: SecretPages) {
    (self.port, self.door, self.pages) = (port, door, pages)
  }

  var host: String { door.address.authority }

  /// Opens a desk, does the work, and closes it.
  @discardableResult
  static func with<Value: Sendable>(
    patience: Int = 7_200, clock: TestClock = TestClock(),
    _ work: @escaping @Sendable (OpenDesk) async throws -> Value
  ) async throws -> (value: Value, end: DeskEnd?) {
    let (ports, opened) = AsyncStream.makeStream(of: OpenDesk.self)
    let pages = SecretPages()
    let server = DeskServer<SecretPages>(clock: { clock.now }, patience: patience)
    let running = Task {
      try await server.run(until: []) { port in
        var dice = SystemRandomNumberGenerator()
        let address = DeskAddress(name: Secret(using: &dice), port: port)
        let door = DeskDoor(address: address, now: clock.now)
        let desk = Desk(
          door: door, pages: pages, folder: secret, language: nil, clock: { clock.now },
          dice: { SystemRandomNumberGenerator() }, led: {})
        return (desk, door)
      } lead: { door in
        opened.yield(OpenDesk(port: door.address.port, door: door, pages: pages))
      }
    }
    for await desk in ports {
      let value = try await work(desk)
      if !pages.endsByItself.withLock(\.self) { running.cancel() }
      return (value, try? await running.value)
    }
    throw Unreachable()
  }

  func token() -> String {
    var dice = SystemRandomNumberGenerator()
    return door.newToken(using: &dice).text
  }

  /// Leads a browser in, and gives its cookie.
  func enter() async throws -> String {
    let answer = try await send(get("/open/\(token())"))
    guard let set = answer.split(separator: "\r\n").first(where: { $0.hasPrefix("Set-Cookie: ") })
    else { throw Unreachable() }
    return String(set.dropFirst(12).prefix { $0 != ";" })
  }

  func send(_ text: String) async throws -> String { try await exchange(text, port) }

  func get(_ path: String, _ headers: String..., host: String? = nil) -> String {
    let lines = headers.map { "\($0)\r\n" }.joined()
    return "GET \(path) HTTP/1.1\r\nHost: \(host ?? self.host)\r\nConnection: close\r\n\(lines)\r\n"
  }

  func post(
    _ path: String, _ headers: String..., body: String = "change=1", host: String? = nil,
    type: String = "application/x-www-form-urlencoded"
  ) -> String {
    let lines = headers.map { "\($0)\r\n" }.joined()
    return "POST \(path) HTTP/1.1\r\nHost: \(host ?? self.host)\r\nConnection: close\r\n"
      + "Content-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\(lines)\r\n\(body)"
  }
}

/// Pages that hold one secret, and count what was asked of them.
final class SecretPages: DeskPages {
  let changes = Mutex(0)
  let endsByItself = Mutex(false)
  /// How many wait for the page of which the disk is slow, and what lets them go on.
  let waiting = Mutex(0)
  let disk = DispatchSemaphore(value: 0)

  func answer(at path: DeskPath, in language: DeskLanguage) -> DeskAnswer {
    guard path != DeskPath("nowhere") else { return .nothingHere }
    if path == DeskPath("slow") {
      waiting.withLock { $0 += 1 }
      disk.wait()
    }
    return .page(DeskPage(title: OpenDesk.secret, content: "<h1>\(OpenDesk.secret)</h1>"))
  }

  func takesFiles(at path: DeskPath) -> Bool { path == DeskPath("upload") }

  func answer(
    to form: SubmittedForm, at path: DeskPath, in language: DeskLanguage
  ) -> DeskAnswer {
    guard path != DeskPath("station") else {
      return .farewell(DeskPage(title: "x", content: "<p>x</p>"))
    }
    changes.withLock { $0 += 1 }
    return .page(DeskPage(title: OpenDesk.secret, content: "<h1>\(OpenDesk.secret)</h1>"))
  }
}

/// A clock that stands until it is moved.
final class TestClock: Sendable {
  private let seconds: Mutex<Int>

  init(_ seconds: Int = 1_800_000_000) { self.seconds = Mutex(seconds) }

  var now: Instant { Instant(secondsSinceEpoch: seconds.withLock(\.self)) }

  func pass(_ more: Int) { seconds.withLock { $0 += more } }
}
