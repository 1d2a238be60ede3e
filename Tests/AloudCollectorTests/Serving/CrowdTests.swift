import AloudBallots
import AloudWaveSupport
import Testing

@testable import AloudCollector
@testable import AloudHTTP

/// Everybody at once: nobody is cut off without a word.
@Suite struct CrowdTests {
  @Test func `a thousand people at once each get the page and an answer to what they send`()
    async throws
  {
    let limits = try #require(ConnectionLimits.permitted())
    #expect(limits.connections > 1_000, "this computer lets a process open too few files")
    try await Served.running(box: Slips.box(), limits: limits) { served async throws in
      let people = try (0..<1_000).map { _ in try served.wire() }
      let page = "GET /en HTTP/1.1\r\nHost: localhost\r\n\r\n"
      #expect(await statuses(of: people, sending: page) == [200: 1_000])
      let form = Served.request(Served.encoded(Served.sealed(0, code: 0)))
      #expect(await statuses(of: people, sending: form) == [200: 1_000])
      #expect(try served.box.contents().ballots.count == 1)
    }
  }

  /// All send before anybody reads; how often each status came, 0 where nothing did.
  private func statuses(of people: [Wire], sending request: String) async -> [Int: Int] {
    for wire in people { await wire.send(request) }
    var counts: [Int: Int] = [:]
    for wire in people { counts[await wire.readAnswer()?.status ?? 0, default: 0] += 1 }
    return counts
  }
}
