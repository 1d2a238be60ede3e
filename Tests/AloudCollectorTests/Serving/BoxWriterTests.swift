import AloudBallots
import AloudWaveSupport
import Synchronization
import Testing

@testable import AloudCollector

/// The one writer: batches, answers after the sync, settling, and the end.
@Suite struct BoxWriterTests {
  private let slips = Slips.shared
  private let box = WatchedBox()

  private func deposit(_ place: Int, code: Int? = nil) -> Deposit {
    Deposit(
      code: slips.codes[code ?? place], sealed: slips.ballots[place], salt: Fernhill.salt)
  }

  private func writer(
    longestQueue: Int = 100, calm: Int = 600_000, _ held: any Sendable = (),
    report: @escaping @Sendable (StorageFailure) -> Void = { _ in }
  ) throws -> BoxWriter {
    try BoxWriter(
      box, holding: held, longestQueue: longestQueue, calm: calm, report: report)
  }

  /// Files deposits one after the other, so that each waits before the next comes.
  private func filing(
    _ deposits: [Deposit], with writer: BoxWriter
  ) async -> [Task<Filing, Never>] {
    var tasks: [Task<Filing, Never>] = []
    for deposit in deposits {
      tasks.append(Task { await writer.file(deposit) })
      while writer.waitingCount < tasks.count { await Task.yield() }
    }
    return tasks
  }

  @Test func `what came during a commit is stored in one more`() async throws {
    let writer = try writer()
    box.holdUp()
    async let first = writer.file(deposit(0))
    await box.waitForCommit()
    let rest = await filing((1..<8).map { deposit($0) }, with: writer)
    #expect(box.contents().ballots.isEmpty, "nothing is answered before it is stored")
    box.letGo()
    #expect(await first == .redeemed(.stored))
    for task in rest { #expect(await task.value == .redeemed(.stored)) }
    #expect(box.batches == [1, 7])
    #expect(box.contents().ballots.count == 8)
  }

  @Test func `everybody gets the outcome of their own submission`() async throws {
    let writer = try writer()
    box.holdUp()
    async let first = writer.file(deposit(0))
    await box.waitForCommit()
    let rest = await filing(
      [deposit(1, code: 0), deposit(0), deposit(0, code: 2), deposit(3)], with: writer)
    box.letGo()
    #expect(await first == .redeemed(.stored))
    var outcomes: [Filing] = []
    for task in rest { outcomes.append(await task.value) }
    #expect(
      outcomes == [
        .redeemed(.codeUsed), .redeemed(.storedBefore), .redeemed(.copyOfAnotherBallot),
        .redeemed(.stored),
      ])
  }

  @Test func `one more than may wait is refused, and the others are stored`() async throws {
    let writer = try writer(longestQueue: 3)
    box.holdUp()
    async let first = writer.file(deposit(0))
    await box.waitForCommit()
    let rest = await filing((1..<4).map { deposit($0) }, with: writer)
    #expect(await writer.file(deposit(4)) == .overloaded)
    box.letGo()
    #expect(await first == .redeemed(.stored))
    for task in rest { #expect(await task.value == .redeemed(.stored)) }
    #expect(await writer.file(deposit(4)) == .redeemed(.stored))
  }

  @Test func `who hangs up after sending has sent`() async throws {
    let writer = try writer()
    box.holdUp()
    let sending = Task { await writer.file(deposit(0)) }
    await box.waitForCommit()
    sending.cancel()
    box.letGo()
    #expect(await sending.value == .redeemed(.stored))
    #expect(box.contents().ballots.count == 1)
  }

  @Test func `a disk that fails is reported once, and works again`() async throws {
    let reports = Mutex<[StorageFailure]>([])
    let writer = try writer { failure in reports.withLock { $0.append(failure) } }
    box.fail(with: .noSpace)
    #expect(await writer.file(deposit(0)) == .failed)
    #expect(await writer.file(deposit(1)) == .failed)
    box.fail(with: nil)
    #expect(await writer.file(deposit(0)) == .redeemed(.stored))
    box.fail(with: .notWritable)
    #expect(await writer.file(deposit(1)) == .failed)
    #expect(reports.withLock { $0 } == [.noSpace, .notWritable])
    #expect(box.contents().ballots.count == 1)
  }

  @Test func `what the box did is on record for the end`() async throws {
    let writer = try writer()
    #expect(await writer.file(deposit(0)) == .redeemed(.stored))
    #expect(writer.record == .sound)
    box.fail(with: .noSpace)
    #expect(await writer.file(deposit(1)) == .failed)
    #expect(writer.record == .failing)
    box.fail(with: nil)
    #expect(await writer.file(deposit(1)) == .redeemed(.stored))
    #expect(writer.record == .failedOnce)
    box.fail(with: .noSpace)
    await writer.finish()
    #expect(writer.record == .failing)
  }

  @Test func `a box that was taken away is found by whoever sends, and nothing more is taken`()
    async throws
  {
    let writer = try writer { _ in Issue.record("it is said once, at the end") }
    box.fail(with: .takenAway)
    #expect(await writer.file(deposit(0)) == .failed)
    await writer.untilTakenAway()
    box.fail(with: nil)
    #expect(await writer.file(deposit(1)) == .failed)
    #expect(writer.record == .takenAway)
    await writer.finish()
    #expect(writer.record == .takenAway)
  }

  @Test func `a box that was taken away is found without anybody sending`() async throws {
    let (first, second) = (try writer(), try writer())
    box.fail(with: .takenAway)
    await first.check()
    await second.finish()
    #expect(first.record == .takenAway && second.record == .takenAway)
  }

  @Test func `the box settles at the start, after a lull and at the end`() async throws {
    let writer = try writer(calm: 1)
    #expect(box.settlingCount == 1)
    #expect(await writer.file(deposit(0)) == .redeemed(.stored))
    var settlings = box.settlings.makeAsyncIterator()
    await settlings.next()
    await settlings.next()
    #expect(box.settlingCount == 2)
    await writer.finish()
    #expect(box.settlingCount == 2, "nothing came since")
  }

  @Test func `the end settles what no lull did`() async throws {
    let writer = try writer()
    #expect(await writer.file(deposit(0)) == .redeemed(.stored))
    #expect(box.settlingCount == 1)
    await writer.finish()
    #expect(box.settlingCount == 2)
  }

  @Test func `a settling that failed is reported and tried again at the end`() async throws {
    let (reports, reported) = AsyncStream.makeStream(of: StorageFailure.self)
    let writer = try writer(calm: 1) { reported.yield($0) }
    box.holdUp()
    async let first = writer.file(deposit(0))
    await box.waitForCommit()
    box.letGo()
    box.fail(with: .noSpace)
    #expect(await first == .redeemed(.stored))
    for await failure in reports {
      #expect(failure == .noSpace)
      break
    }
    box.fail(with: nil)
    await writer.finish()
    #expect(box.settlingCount >= 3)
  }

  @Test func `at the end what waits is stored, and nothing more is taken`() async throws {
    let writer = try writer()
    box.holdUp()
    async let first = writer.file(deposit(0))
    await box.waitForCommit()
    let rest = await filing([deposit(1)], with: writer)
    async let end: Void = writer.finish()
    while writer.isOpen { await Task.yield() }
    #expect(await writer.file(deposit(2)) == .closed)
    box.letGo()
    await end
    #expect(await first == .redeemed(.stored))
    #expect(await rest[0].value == .redeemed(.stored))
    #expect(box.contents().ballots.count == 2)
    await writer.finish()
  }

  @Test func `a writer that has finished lets go of the box and of what is held with it`()
    async throws
  {
    final class Lock: Sendable {}
    var box: WatchedBox? = WatchedBox()
    var lock: Lock? = Lock()
    weak let weakBox = box
    weak let weakLock = lock
    let writer = try BoxWriter(box!, holding: lock!) { _ in }
    box = nil
    lock = nil
    #expect(weakBox != nil && weakLock != nil)
    await writer.finish()
    #expect(weakBox == nil && weakLock == nil)
  }

  @Test func `a box that cannot be settled is not served`() {
    box.fail(with: .damaged)
    #expect(throws: StorageFailure.damaged) { try writer() }
  }
}
