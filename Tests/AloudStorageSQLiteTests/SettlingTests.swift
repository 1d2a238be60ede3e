import AloudBallots
import AloudCrypto
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudStorageSQLite

/// T1: a settled file is a function of the sets alone.
@Suite struct SettlingTests {
  /// Drawn once for all: sixty ballots, six slips left over, three of them voided.
  private static let arrivals = Arrivals(60)

  @Test func `T1: twenty orders, batchings and interruptions settle to one file`() throws {
    var digests: Set<String> = []
    for seed in UInt64(0)..<20 {
      let folder = try BoxFolder()
      try fill(folder, seed: seed, interrupted: true).settle()
      digests.insert(try folder.digest)
    }
    #expect(digests.count == 1)
  }

  @Test func `before settling the order of arrival shows in the file`() throws {
    var digests: Set<String> = []
    for seed in UInt64(0)..<5 {
      let folder = try BoxFolder()
      _ = try fill(folder, seed: seed, interrupted: false)
      digests.insert(try folder.digest)
    }
    #expect(digests.count == 5)
  }

  @Test func `T1: settling again changes no byte`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 1, interrupted: false)
    try box.settle()
    let once = try folder.digest
    try box.settle()
    #expect(try folder.digest == once)
    try folder.open().settle()
    #expect(try folder.digest == once)
  }

  @Test func `T1: what refused deposits left behind is not in a settled file`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 1, interrupted: false)
    try box.settle()
    let before = try folder.digest
    let other = Arrivals(10, seed: 9)
    let replayed = Self.arrivals.deposits
    #expect(try box.deposit(other.deposits) == Array(repeating: .unknownCode, count: 10))
    #expect(try box.deposit(replayed) == Array(repeating: .storedBefore, count: 60))
    _ = try box.void(Self.arrivals.leftOver[0])
    try box.settle()
    #expect(try folder.digest == before)
  }

  @Test func `T1: another set is another file`() throws {
    let (one, other) = (try BoxFolder(), try BoxFolder())
    try fill(one, seed: 1, interrupted: false).settle()
    let box = try fill(other, seed: 1, interrupted: false)
    _ = try box.void(Self.arrivals.leftOver[5])
    try box.settle()
    #expect(try one.digest != other.digest)
  }

  @Test func `an empty box settles to one file as well`() throws {
    let (one, other) = (try BoxFolder(), try BoxFolder())
    try one.create().settle()
    let box = try other.create()
    try box.settle()
    try box.issue([])
    _ = try box.deposit([])
    try box.settle()
    #expect(try one.digest == other.digest)
    #expect(try box.contents() == BoxContents())
  }

  @Test func `a part that a crash left beside the box is written over`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 1, interrupted: false)
    try box.settle()
    let before = try folder.digest
    try folder.write(Array("half a file".utf8), to: "box.settling")
    try box.settle()
    #expect(try folder.digest == before)
    #expect(try folder.names == ["box"])
  }

  @Test func `everything is there after settling and after opening again`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 3, interrupted: true)
    let before = try box.contents()
    try box.settle()
    #expect(try box.contents() == before)
    #expect(try folder.open().contents() == before)
    #expect(before.ballots.count == 60 && before.voided.count == 3)
  }

  /// Fills a box in an order, in batches and with interruptions that the seed decides.
  private func fill(
    _ folder: BoxFolder, seed: UInt64, interrupted: Bool
  ) throws -> SQLiteBallotBox {
    var dice = Dice(seed: seed)
    var box = try folder.create()
    let issued = Self.arrivals.issued.sorted().shuffled(using: &dice)
    let half = Int.random(in: 0...issued.count, using: &dice)
    try box.issue(Set(issued[..<half]))
    try box.issue(Set(issued[half...]))
    var voids = Array(Self.arrivals.leftOver.prefix(3)).shuffled(using: &dice)
    let deposits = Self.arrivals.deposits.shuffled(using: &dice)
    for batch in deposits.batches(ofAtMost: 1 + Int(seed) % 9, using: &dice) {
      #expect(try box.deposit(batch) == Array(repeating: .stored, count: batch.count))
      guard interrupted else { continue }
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: box = try folder.open()  // as after a crash: nothing was settled
      case 1: try box.settle()
      case 2: if let code = voids.popLast() { _ = try box.void(code) }
      case _: break
      }
    }
    for code in voids { _ = try box.void(code) }
    return box
  }
}
