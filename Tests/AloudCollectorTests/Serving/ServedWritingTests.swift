import AloudBallots
import AloudModel
import AloudStorageSQLite
import AloudTestSupport
import AloudWaveSupport
import Testing

@testable import AloudCollector

/// Submissions over a socket, many at once, into the real box.
@Suite struct ServedWritingTests {
  private static func realBox(_ folder: ScratchFolder) throws -> SQLiteBallotBox {
    let box = try SQLiteBallotBox.create(
      at: "\(folder.path)/box", opensAt: Fernhill.manifest.opensAt)
    try box.issue(Slips.shared.entries)
    return box
  }

  @Test func `T8: of twenty-five uses of one code over web and file exactly one ballot is stored`()
    async throws
  {
    let folder = try ScratchFolder()
    let drop = try Drop()
    let slips = Slips(25, seed: 9)
    let box = try Self.realBox(folder)
    try box.issue([slips.entry(0)])
    for place in 20..<25 { try drop.save(slips.file(code: 0, ballot: place), as: "\(place).aloud") }
    try await Served.running(box: box) { served async throws in
      let code = slips.codes[0].printed(as: .checked)
      let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
        for place in 0..<20 {
          let ballot = String(decoding: slips.ballots[place].bytes, as: UTF8.self)
          group.addTask {
            try await served.post([("code", code), ("ballot", ballot)]).status
          }
        }
        group.addTask {
          await offThread { (try? drop.folder().sweep(into: box, .last)) == nil ? 500 : 0 }
        }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.filter { ![200, 409].contains($0) } == [0])
      #expect(statuses.count { $0 == 200 } <= 1)
    }
    let contents = try SQLiteBallotBox.open(
      at: "\(folder.path)/box", opensAt: Fernhill.manifest.opensAt
    ).contents()
    #expect(contents.ballots.count == 1 && contents.spent == [slips.entry(0)])
    #expect(slips.ballots.contains(try #require(contents.ballots.values.first)))
  }

  @Test func `an ended server has answered what was sent and stored what it answered`()
    async throws
  {
    let box = WatchedBox()
    try await Served.running(box: box) { served async throws in
      box.holdUp()
      async let first = served.post(Served.sealed(0, code: 0))
      await box.waitForCommit()
      async let second = served.post(Served.sealed(1, code: 1))
      while served.writer.waitingCount < 1 { try await Task.sleep(for: .milliseconds(1)) }
      let idle = try served.wire()
      await served.end()
      #expect(await idle.readToEnd() == [], "who has asked nothing is not waited for")
      #expect(throws: Wire.Refused.self) { try served.wire() }
      box.letGo()
      #expect(try await first.status == 200)
      #expect(try await second.status == 200)
    }
    #expect(box.contents().ballots.count == 2)
    #expect(box.settlingCount == 2)
  }

  @Test func `whoever hangs up while it is stored has answered`() async throws {
    let box = WatchedBox()
    try await Served.running(box: box) { served async throws in
      box.holdUp()
      do {
        let wire = try served.wire()
        await wire.send(Served.request(Served.encoded(Served.sealed(0, code: 0))))
        await box.waitForCommit()
      }
      box.letGo()
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200)
    }
    #expect(box.batches == [1, 1])
    #expect(box.contents().ballots.count == 1)
  }

  @Test func `T17: dropped files are taken in meanwhile, five or more at once`() async throws {
    let drop = try Drop()
    try drop.save(0..<5)
    try await Served.running(box: drop.box, drop: drop.folder()) { served async throws in
      while try !drop.names.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
      #expect(try await served.post(Served.sealed(0, code: 0)).status == 200, "as the first time")
      #expect(try await served.post(Served.sealed(6, code: 0)).status == 409)
    }
    #expect(drop.ballots == Set(Slips.shared.ballots[..<5]))
  }

  @Test(arguments: [(-1, 4, 0), (0, 0, 4)])
  func `T17: fewer files wait for the closing instant`(
    offset: Int, left: Int, taken: Int
  ) async throws {
    let drop = try Drop()
    try drop.save(0..<4)
    let clock = TestClock(
      Instant(secondsSinceEpoch: Fernhill.closesAt.secondsSinceEpoch + offset))
    try await Served.running(box: drop.box, drop: drop.folder(), clock: clock) {
      served async throws in
      // The watch has looked once before the writer, which it waits for, is asked.
      _ = await served.writer.between { _ in }
      let status = try await served.get("/en").status
      #expect(status == (left > 0 ? 200 : 403))
    }
    #expect(try drop.names.count == left)
    #expect(drop.ballots.count == taken)
  }
}
