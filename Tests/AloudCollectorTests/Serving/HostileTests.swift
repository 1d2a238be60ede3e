import AloudBallots
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector
@testable import AloudHTTP

/// What programs send that are no browser of ours: each is bounded, answered as the standard says, and
/// keeps nobody else out.
@Suite struct HostileTests {
  private static let get = "GET /en HTTP/1.1\r\nHost: localhost\r\n"

  /// Sends until nothing more is taken; how many bytes that were.
  private func flood(_ wire: Wire, atMost limit: Int) async -> Int {
    await offThread {
      let chunk = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 16)
      var sent = 0
      while sent < limit, wire.sendBlocking(chunk) { sent += chunk.count }
      return sent
    }
  }

  @Test(arguments: [
    get + "Connection: upgrade\r\nUpgrade: h2c\r\n\r\n",
    "CONNECT localhost:80 HTTP/1.1\r\nHost: localhost\r\n\r\n",
  ])
  func `who offers another protocol is answered, told that it is the end, and read no further`(
    offer: String
  ) async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send(offer)
      let answer = try #require(await wire.readAnswer())
      #expect(answer.header("Connection") == "close")
      #expect(await flood(wire, atMost: 1 << 27) < 1 << 27)
    }
  }

  @Test func `what comes while an answer is awaited is not kept`() async throws {
    let box = WatchedBox()
    try await Served.running(box: box) { served async throws in
      box.holdUp()
      let wire = try served.wire()
      let form = Served.encoded(Served.sealed(0, code: 0))
      await wire.send(Served.request(form, headers: "Connection: upgrade\r\nUpgrade: x\r\n"))
      await box.waitForCommit()
      _ = await flood(wire, atMost: 1 << 25)
      box.letGo()
      #expect(await wire.readAnswer()?.status == 200)
    }
  }

  @Test func `answers do not pile up for whoever takes none`() async throws {
    let limits = ConnectionLimits(farewell: .seconds(60))
    try await Served.running(limits: limits) { served async throws in
      let wire = try served.wire()
      let one = try await served.get("/en")
      let asked = 2_000
      await wire.send(String(repeating: Self.get + "\r\n", count: asked))
      try await wire.waitUntilFull()
      let bytes = try #require(await wire.readToEnd())
      let length = bytes.count / max(1, bytes.occurrences(of: "HTTP/1.1 200 OK"))
      #expect(length > one.body.count && bytes.count.isMultiple(of: length), "an answer was cut")
      #expect((1..<asked).contains(bytes.count / length))
    }
  }

  @Test func `where all places are taken an answer is the last on its connection`() async throws {
    var limits = ConnectionLimits(patience: .seconds(600))
    limits.connections = 1
    try await Served.running(limits: limits) { served async throws in
      for _ in 0..<3 {
        let wire = try served.wire()
        await wire.send(Self.get + "\r\n")
        #expect(await wire.readAnswer()?.header("Connection") == "close")
        #expect(await wire.readToEnd() == [])
      }
    }
  }

  @Test(arguments: [
    "http://localhost/en", "HTTP://127.0.0.1:80/en?x=y", "https://localhost/en", "http://localhost",
  ])
  func `a target may name the host too`(target: String) async throws {
    try await Served.running { served async throws in
      let answer = try await served.exchange("GET \(target) HTTP/1.1\r\nHost: localhost\r\n\r\n")
      #expect(answer.status == (target.hasSuffix("localhost") ? 303 : 200))
    }
  }

  @Test func `HEAD is never answered with a body, not where it is refused either`() async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send("HEAD /en HTTP/1.1\r\nHost: evil.example.org\r\n\r\n")
      let bytes = try #require(await wire.readToEnd())
      #expect(Answer(bytes)?.status == 421)
      #expect(bytes.suffix(4) == Array("\r\n\r\n".utf8))
    }
  }

  @Test func `who asks before sending a form is told to go on`() async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      let wire = try served.wire()
      let form = Served.encoded(Served.sealed(0, code: 0))
      await wire.send(Served.request(form, headers: "Expect: 100-continue\r\n"))
      let bytes = try #require(await wire.readToEnd())
      let goOn = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
      #expect(bytes.starts(with: goOn))
      #expect(Answer(Array(bytes.dropFirst(goOn.count)))?.status == 200)
    }
  }

  @Test(arguments: ["9223372036854775808", "18446744073709551615"])
  func `a length beyond all bounds is too large`(length: String) async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send(
        "POST /en HTTP/1.1\r\nHost: localhost\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: \(length)\r\n\r\ncode=")
      let status = await wire.readAnswer()?.status
      #expect(status == 413 || status == 400)
    }
  }

  @Test func `at the end of the server a request that has come is answered`() async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      let idle = try served.wire()
      let asking = try served.wire()
      #expect(try await served.get("/en").status == 200)
      await asking.send(Served.request(Served.encoded(Served.sealed(0, code: 0))))
      await served.end()
      #expect(await asking.readAnswer()?.status == 200)
      #expect(await idle.readToEnd() == [])
    }
  }
}

extension [UInt8] {
  /// How often a text begins in the bytes.
  fileprivate func occurrences(of text: String) -> Int {
    let wanted = Array(text.utf8)
    return indices.count { self[$0] == wanted[0] && self[$0...].starts(with: wanted) }
  }
}
