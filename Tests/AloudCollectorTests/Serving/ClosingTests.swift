import AloudBallots
import AloudHTTP
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// Before the opening and from the closing instant on, nothing is taken.
@Suite struct ClosingTests {
  private static let opensAt = Fernhill.manifest.opensAt
  private static let closesAt = Fernhill.manifest.closesAt

  private static func seconds(_ instant: Instant, _ offset: Int) -> Instant {
    Instant(secondsSinceEpoch: instant.secondsSinceEpoch + offset)
  }

  @Test(arguments: [
    (seconds(opensAt, -1), 403), (opensAt, 200), (seconds(closesAt, -1), 200), (closesAt, 403),
    (seconds(closesAt, 86_400), 403),
  ])
  func `the instants are exact, for reading as for sending`(now: Instant, status: Int)
    async throws
  {
    try await Served.running(box: Slips.box(), clock: TestClock(now)) { served async throws in
      #expect(try await served.get("/en").status == status)
      #expect(try await served.post(Served.sealed(0, code: 0)).status == status)
      #expect(try served.box.contents().ballots.count == (status == 200 ? 1 : 0))
    }
  }

  @Test func `a wave closes while it is served, and its pages say so`() async throws {
    try await Served.running(box: Slips.box()) { served async throws in
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
      served.clock.set(Self.closesAt)
      let pages = SurveyPages(manifest: Fernhill.manifest, setting: .web)
      let (asked, sent) = (
        try await served.get("/en"), try await served.post(Served.sealed(1, code: 1))
      )
      #expect(asked.status == 403 && sent.status == 403)
      #expect(asked.body == pages.outcome(.over, in: .english).bytes)
      #expect(sent.body == pages.outcome(.closed, in: .english).bytes)
      #expect(PageText(asked.body).contains("What was sent before then is stored."))
      #expect(!PageText(asked.body).contains("Nothing was stored"))
      #expect(try served.box.contents().ballots.count == 1)
    }
  }

  @Test func `a page says that it is not open yet`() async throws {
    try await Served.running(clock: TestClock(Self.seconds(Self.opensAt, -60))) {
      served async throws in
      let pages = SurveyPages(manifest: Fernhill.manifest, setting: .web)
      let answer = try await served.get("/en")
      #expect(answer.body == pages.outcome(.notOpenYet, in: .english).bytes)
      served.clock.set(Self.opensAt)
      #expect(try await served.get("/en").status == 200)
    }
  }

  @Test
  func `a clock that was wrong and came back ends the server, so that a new start takes answers`()
    async throws
  {
    let box = Slips.box()
    await #expect(throws: ServingFailure.clockWentBack) {
      try await Served.running(
        box: box, clock: TestClock(Self.seconds(Self.closesAt, 400 * 86_400))
      ) { served async throws in
        while served.writer.isOpen { try await Task.sleep(for: .milliseconds(1)) }
        served.clock.set(Self.seconds(Self.opensAt, 60))
        let wire = try served.wire()
        // Nobody is asked to wait for ever: the server hangs up by itself.
        #expect(await wire.readToEnd() == [])
        for _ in 0..<100 {
          guard let wire = try? served.wire() else { break }
          _ = await wire.readToEnd()
        }
        #expect(throws: Wire.Refused.self) { try served.wire() }
      }
    }
    try await Served.running(box: box) { served async throws in
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
    }
  }

  @Test func `from the closing instant on the box is let go of`() async throws {
    try await Served.running(box: Slips.box(), clock: TestClock(Self.closesAt)) {
      served async throws in
      while served.writer.isOpen { try await Task.sleep(for: .milliseconds(1)) }
      #expect(try await served.get("/en").status == 403)
    }
  }
}
