import AloudCrypto
import AloudHTTP
import AloudModel
import AloudTestSupport
import Logging
import ServiceLifecycle

@testable import AloudCollector

/// Schools that are really served on this computer.
struct ServedSchools: Sendable {
  let port: Int

  static func running<Value: Sendable>(
    _ schools: InventedSchools, frontage: Frontage = .loopback, calm: Duration = .seconds(4),
    mostBoxes: Int = 200, clock: TestClock = TestClock(),
    _ body: @Sendable (ServedSchools) async throws -> Value
  ) async throws -> Value {
    try await OwnThreads.run {
      try await serving(
        schools, frontage: frontage, calm: calm, mostBoxes: mostBoxes, clock: clock, body)
    }
  }

  private static func serving<Value: Sendable>(
    _ schools: InventedSchools, frontage: Frontage, calm: Duration, mostBoxes: Int,
    clock: TestClock, _ body: @Sendable (ServedSchools) async throws -> Value
  ) async throws -> Value {
    let (ports, listening) = AsyncStream.makeStream(of: Int.self)
    let server = SchoolsServer(
      schools, frontage: frontage, now: { clock.now }, dice: { SecureRandom() }, calm: calm,
      trust: .zero, mostBoxes: mostBoxes, listening: { listening.yield($0) })
    let group = ServiceGroup(
      configuration: ServiceGroupConfiguration(
        services: [server.service(port: 0)], logger: PartOfAGroup.silence))
    async let ended: Void = group.run()
    for await port in ports {
      let result: Result<Value, any Error>
      do { result = .success(try await body(ServedSchools(port: port))) } catch {
        result = .failure(error)
      }
      await group.triggerGracefulShutdown()
      try await ended
      return try result.get()
    }
    try await ended
    throw Wire.Refused()
  }

  func get(_ path: String, headers: String = "") async throws -> Answer {
    try await exchange("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1:\(port)\r\n\(headers)\r\n")
  }

  /// Posts the sealed ballot of a slip.
  func post(_ place: Int, to path: String) async throws -> Answer {
    try await exchange(
      Served.request(Served.encoded(Served.sealed(place, code: place)), to: path))
  }

  func exchange(_ request: String) async throws -> Answer {
    let wire = try Wire(port: port)
    await wire.send(request)
    guard let answer = await wire.readAnswer() else { throw Wire.Refused() }
    return answer
  }
}
