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
      let form = Served.request(Served.encoded(Served.sealed(0, code: 0)))
      let crowd = try await offThread { Result { try Crowd(of: 1_000, at: served, sending: form) } }
        .get()
      #expect(crowd.pages == [200: 1_000])
      #expect(crowd.answers == [200: 1_000])
      #expect(try served.box.contents().ballots.count == 1)
    }
  }
}

/// People who all connect, then all ask for the page, then all send; none reads before all have sent.
///
/// On one thread: people do not wait for each other, nor for the other tests.
private struct Crowd: Sendable {
  /// How often each status came, 0 where nothing did.
  let pages: [Int: Int]
  let answers: [Int: Int]

  init(of number: Int, at served: Served, sending form: String) throws {
    let people = try (0..<number).map { _ in try served.wire() }
    pages = Self.statuses(of: people, sending: "GET /en HTTP/1.1\r\nHost: localhost\r\n\r\n")
    answers = Self.statuses(of: people, sending: form)
  }

  private static func statuses(of people: [Wire], sending request: String) -> [Int: Int] {
    for wire in people { wire.sendBlocking(request) }
    return people.reduce(into: [:]) { counts, wire in
      counts[wire.readAnswerBlocking()?.status ?? 0, default: 0] += 1
    }
  }
}
