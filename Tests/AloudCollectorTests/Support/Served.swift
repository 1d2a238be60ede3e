import AloudBallots
import AloudCrypto
import AloudModel
import AloudTestSupport
import AloudWaveSupport
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

@testable import AloudCollector
@testable import AloudHTTP

/// A survey that is really served on this computer, over a box in memory unless another is given.
struct Served: Sendable {
  let port: Int
  let box: any BallotBox
  let writer: BoxWriter
  let clock: TestClock
  private let group: ServiceGroup

  /// Serves while the body runs, and ends gracefully afterwards; neither waits behind other tests.
  static func running<Value: Sendable>(
    _ manifest: Manifest = Fernhill.manifest, box: (any BallotBox)? = nil,
    drop: DropFolder? = nil, frontage: Frontage = .loopback,
    limits: ConnectionLimits = Served.unhurried,
    clock: TestClock = TestClock(), setting: PageSetting = .web,
    published: PublishedPages? = nil,
    _ body: @Sendable (Served) async throws -> Value
  ) async throws -> Value {
    try await OwnThreads.run {
      try await serving(
        manifest, box: box, drop: drop, frontage: frontage, limits: limits, clock: clock,
        setting: setting, published: published, body)
    }
  }

  private static func serving<Value: Sendable>(
    _ manifest: Manifest, box: (any BallotBox)?, drop: DropFolder?, frontage: Frontage,
    limits: ConnectionLimits, clock: TestClock, setting: PageSetting, published: PublishedPages?,
    _ body: @Sendable (Served) async throws -> Value
  ) async throws -> Value {
    let box = box ?? InMemoryBallotBox()
    let writer = try BoxWriter(box, holding: ()) { _ in }
    let intake = Intake(
      manifest: manifest, salt: Fernhill.salt, writer: writer, now: { clock.now },
      dice: { SecureRandom() })
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let observer = ServingObserver(
      listening: { listening.yield($0) }, closed: {}, sweepFailed: { _ in })
    let service = SurveyServer(
      pages: SurveyPages(manifest: manifest, setting: setting, published: published),
      intake: intake, writer: writer,
      drop: drop, frontage: frontage, limits: limits, observer: observer
    ).service(port: 0)
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(services: [service], logger: Self.silence))
    async let ended: Void = group.run()
    for await port in ports {
      let served = Served(port: port, box: box, writer: writer, clock: clock, group: group)
      let result: Result<Value, any Error>
      do { result = .success(try await body(served)) } catch { result = .failure(error) }
      await group.triggerGracefulShutdown()
      try await ended
      return try result.get()
    }
    try await ended
    throw Wire.Refused()
  }

  /// Nobody is cut off for being late: a test waits behind all others, and would be.
  static let unhurried = ConnectionLimits(patience: .seconds(600))

  private static let silence = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// Ends it while the body still runs.
  func end() async { await group.triggerGracefulShutdown() }

  func wire() throws -> Wire { try Wire(port: port) }

  func get(_ path: String, headers: String = "") async throws -> Answer {
    try await exchange("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(headers)\r\n")
  }

  /// Posts fields as a form.
  func post(_ fields: [(String, String)], to path: String = "/en") async throws -> Answer {
    try await post(body: Self.encoded(fields), to: path)
  }

  func post(body: String, to path: String = "/en", headers: String = "") async throws -> Answer {
    try await exchange(Self.request(body, to: path, headers: headers))
  }

  static func request(_ body: String, to path: String = "/en", headers: String = "") -> String {
    "POST \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n"
      + "Content-Type: application/x-www-form-urlencoded\r\n"
      + "Content-Length: \(body.utf8.count)\r\n\(headers)\r\n\(body)"
  }

  func exchange(_ request: String) async throws -> Answer {
    let wire = try wire()
    await wire.send(request)
    guard let answer = await wire.readAnswer() else { throw Wire.Refused() }
    return answer
  }

  /// As a browser encodes it.
  static func encoded(_ fields: [(String, String)]) -> String {
    let plain = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._*")
    return fields.map { name, value in
      [name, value].map { $0.addingPercentEncoding(withAllowedCharacters: plain) ?? "" }
        .joined(separator: "=")
    }.joined(separator: "&")
  }

  /// The form of a ballot that was sealed in the browser.
  static func sealed(_ place: Int, code: Int) -> [(String, String)] {
    let slips = Slips.shared
    return [
      ("code", slips.codes[code].printed(as: .checked)),
      ("ballot", String(decoding: slips.ballots[place].bytes, as: UTF8.self)),
    ]
  }
}

/// A clock that stands where a test puts it; while the wave is open unless it is moved.
final class TestClock: Sendable {
  private let instant: Mutex<Instant>

  init(_ instant: Instant = Instant(secondsSinceEpoch: 1_800_000_000)) {
    self.instant = Mutex(instant)
  }

  var now: Instant { instant.withLock { $0 } }

  func set(_ now: Instant) { instant.withLock { $0 = now } }
}
