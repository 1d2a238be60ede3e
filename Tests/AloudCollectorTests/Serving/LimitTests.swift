import AloudBallots
import AloudModel
import AloudWaveSupport
import Glibc
import Testing

@testable import AloudCollector
@testable import AloudHTTP

/// Bounds on time and memory: who is slow, large or endless is cut off, and nobody else is.
///
/// No test here measures time: each waits for the server to hang up.
@Suite struct LimitTests {
  private static let hasty = ConnectionLimits(
    patience: .seconds(3), farewell: .milliseconds(500))

  @Test(arguments: ["", "G", "GET /en HTTP/1.1\r\nHost: localhost\r\n"])
  func `who connects and does not ask is cut off`(beginning: String) async throws {
    try await Served.running(limits: Self.hasty) { served async throws in
      let wire = try served.wire()
      await wire.send(beginning)
      #expect(await wire.readToEnd() == [])
    }
  }

  @Test func `a request that trickles is cut off, however steadily it does`() async throws {
    try await Served.running(box: Slips.box(), limits: Self.hasty) { served async throws in
      let wire = try served.wire()
      await wire.send("POST /en HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999\r\n\r\n")
      async let end = wire.readToEnd()
      while await wire.send("x") { try await Task.sleep(for: .milliseconds(10)) }
      _ = await end
      #expect(try served.box.contents().ballots.isEmpty)
    }
  }

  @Test func `a header that trickles without end is cut off`() async throws {
    try await Served.running(limits: Self.hasty) { served async throws in
      let wire = try served.wire()
      await wire.send("GET /en HTTP/1.1\r\nHost: localhost\r\nX: ")
      while await wire.send("x") { try await Task.sleep(for: .milliseconds(10)) }
    }
  }

  @Test(arguments: [
    "GET /" + String(repeating: "x", count: 20_000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "GET /en HTTP/1.1\r\nX: " + String(repeating: "x", count: 20_000) + "\r\n\r\n",
    "GET /en HTTP/1.1\r\n" + String(repeating: "X: y\r\n", count: 100) + "\r\n",
  ])
  func `an endless request line, header or list of headers is refused`(request: String)
    async throws
  {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send(request)
      let answer = try #require(await wire.readToEnd())
      #expect(answer.isEmpty || Answer(answer)?.status == 400)
    }
  }

  @Test(arguments: [
    "GET\r\n\r\n", "\u{16}\u{3}\u{1}\u{2}\u{0}", "GET /en HTTP/9.9\r\n\r\n", "\r\n\r\nx y",
  ])
  func `what is no HTTP is refused`(noise: String) async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send(noise)
      wire.endSending()
      let answer = try #require(await wire.readToEnd())
      #expect(answer.isEmpty || Answer(answer)?.status == 400)
    }
  }

  @Test func `a body that says it is too large is not read`() async throws {
    try await Served.running(limits: Self.hasty) { served async throws in
      let wire = try served.wire()
      await wire.send(
        "POST /en HTTP/1.1\r\nHost: localhost\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: 1000000000\r\n\r\ncode=")
      let bytes = try #require(await wire.readToEnd())
      let answer = try #require(Answer(bytes))
      #expect(answer.status == 413 && answer.header("Connection") == "close")
    }
  }

  /// Whoever is hung up on while still sending may never read why.
  @Test func `a body that is a little too large is answered when it has come, however slowly`()
    async throws
  {
    var limits = ConnectionLimits.standard
    limits.farewell = .milliseconds(50)
    try await Served.running(limits: limits) { served async throws in
      let wire = try served.wire()
      await wire.send(
        "POST /en HTTP/1.1\r\nHost: localhost\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n"
          + "Content-Length: 120000\r\n\r\n")
      await offThread {
        for _ in 0..<12 {
          #expect(wire.sendBlocking(String(repeating: "x", count: 10_000)))
          usleep(20_000)
        }
      }
      let bytes = try #require(await wire.readToEnd())
      #expect(Answer(bytes)?.status == 413)
    }
  }

  /// Too much is sent in one go, and the farewell is long: a busy computer is slow to send and to read.
  /// One thread sends and one reads, so that nothing of it waits behind other tests and is cut off for that.
  @Test func `a body that grows too large without saying so is cut off`() async throws {
    var limits = Self.hasty
    limits.farewell = .seconds(3)
    try await Served.running(limits: limits) { served async throws in
      let wire = try served.wire()
      async let answer = wire.readAnswer()
      await offThread {
        wire.sendBlocking(
          "POST /en HTTP/1.1\r\nHost: localhost\r\n"
            + "Content-Type: application/x-www-form-urlencoded\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n")
        let chunk = "1000\r\n" + String(repeating: "x", count: 4_096) + "\r\n"
        wire.sendBlocking(String(repeating: chunk, count: 64))
        while wire.sendBlocking(chunk) { usleep(1_000) }
      }
      #expect(await answer?.status == 413)
    }
  }

  @Test func `a half-open connection is given up`() async throws {
    try await Served.running(limits: Self.hasty) { served async throws in
      let wire = try served.wire()
      await wire.send("GET /en HTTP/1.1\r\nHost: localhost\r\n")
      wire.endSending()
      #expect(await wire.readToEnd() != nil)
    }
  }

  @Test func `who has asked and hangs up half-way still gets the answer`() async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send("GET /en HTTP/1.1\r\nHost: localhost\r\n\r\n")
      wire.endSending()
      let bytes = try #require(await wire.readToEnd())
      #expect(Answer(bytes)?.status == 200)
    }
  }

  @Test func `more connections than may be wait, and are served when others are cut off`()
    async throws
  {
    var limits = Self.hasty
    limits.connections = 4
    try await Served.running(limits: limits) { served async throws in
      let idle = try (0..<16).map { _ in try served.wire() }
      #expect(try await served.get("/en").status == 200)
      for wire in idle { #expect(await wire.readToEnd() == []) }
    }
  }

  /// Nobody here is cut off for being late: the test would wait for that in vain.
  private static let patient: ConnectionLimits = {
    var limits = ConnectionLimits(patience: .seconds(600))
    limits.connections = 8
    limits.lenience = .milliseconds(50)
    return limits
  }()

  @Test func `people get through while far more connections than may be are held open`()
    async throws
  {
    try await Served.running(box: Slips.box(), limits: Self.patient) { served async throws in
      var slow: [Wire] = []
      for _ in 0..<40 {
        slow.append(try served.wire())
        await slow.last?.send("POST /en HTTP/1.1\r\nHost: localhost\r\nContent-Le")
      }
      #expect(try await served.get("/en").status == 200)
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
      #expect(try served.box.contents().spent == [Slips.shared.entry(0)])
      // Those that came first had to go, and nobody before there was need.
      for wire in slow.prefix(30) { #expect(await wire.readToEnd() == []) }
      await slow.last?.send("ngth: 0\r\n\r\n")
      #expect(await slow.last?.readAnswer()?.status == 422)
    }
  }

  @Test func `a crowd that is not slow is served to the last`() async throws {
    var limits = Self.patient
    limits.lenience = .seconds(600)
    try await Served.running(limits: limits) { served async throws in
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 0..<40 {
          group.addTask {
            let wire = try served.wire()
            await wire.send("GET /en HTTP/1.1\r\nHost: localhost\r\n")
            try await Task.sleep(for: .milliseconds(20))
            await wire.send("Connection: close\r\n\r\n")
            return await wire.readAnswer()?.status ?? 0
          }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses == Array(repeating: 200, count: 40))
    }
  }

  @Test func `a request that is whole makes room for nobody`() async throws {
    let box = WatchedBox()
    try await Served.running(box: box, limits: Self.patient) { served async throws in
      box.holdUp()
      async let answer = served.post(Served.sealed(0, code: 0))
      await box.waitForCommit()
      var slow: [Wire] = []
      for _ in 0..<20 { slow.append(try served.wire()) }
      for wire in slow.prefix(2) { #expect(await wire.readToEnd() == []) }
      box.letGo()
      #expect(try await answer.status == 200)
    }
  }

  @Test func `an answer takes as long as the disk takes`() async throws {
    let box = WatchedBox()
    try await Served.running(box: box, limits: Self.hasty) { served async throws in
      box.holdUp()
      async let answer = served.post(Served.sealed(0, code: 0))
      await box.waitForCommit()
      try await Task.sleep(for: .seconds(4))
      box.letGo()
      #expect(try await answer.status == 200)
    }
  }

  @Test func `a submission ends its connection, and what follows on it is not read`()
    async throws
  {
    try await Served.running(box: Slips.box()) { served async throws in
      let wire = try served.wire()
      let first = Served.request(Served.encoded(Served.sealed(0, code: 0)))
      let second = Served.request(Served.encoded(Served.sealed(1, code: 1)))
      await wire.send(first + second)
      let bytes = try #require(await wire.readToEnd())
      let answer = try #require(Answer(bytes))
      #expect(answer.status == 200)
      #expect(answer.body.count == answer.header("Content-Length").flatMap { Int($0) })
      #expect(try served.box.contents().spent == [Slips.shared.entry(0)])
    }
  }

  @Test func `a page whose request brings something else is sent at its end, and not before`()
    async throws
  {
    try await Served.running(limits: Self.hasty) { served async throws in
      let asking = "GET /en HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4\r\n\r\n"
      let whole = try served.wire()
      await whole.send(asking + "body")
      #expect(await whole.readAnswer()?.status == 200)
      let half = try served.wire()
      await half.send(asking + "bo")
      #expect(await half.readToEnd() == [])
    }
  }

  @Test func `who does not hang up after the last answer is hung up on`() async throws {
    var limits = ConnectionLimits(patience: .seconds(600), farewell: .milliseconds(200))
    limits.connections = 1
    limits.lenience = .seconds(600)
    try await Served.running(box: Slips.box(), limits: limits) { served async throws in
      let first = try served.wire()
      await first.send(Served.request(Served.encoded(Served.sealed(0, code: 0))))
      #expect(await first.readAnswer()?.status == 200)
      // There is one place, and the first still holds its end open.
      #expect(try await served.get("/en").status == 200)
      #expect(await first.readToEnd() == [])
    }
  }

  @Test func `what cannot be read after a request does not cost its answer`() async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      await wire.send("GET /en HTTP/1.1\r\nHost: localhost\r\n\r\nno request\r\n\r\n")
      #expect(await wire.readAnswer()?.status == 200)
    }
  }

  @Test func `a page may be read again on its connection`() async throws {
    try await Served.running { served async throws in
      let wire = try served.wire()
      for _ in 0..<3 {
        await wire.send("GET /en HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(await wire.readAnswer()?.status == 200)
      }
    }
  }
}
