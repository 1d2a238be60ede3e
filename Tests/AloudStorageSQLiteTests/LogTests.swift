import AloudBallots
import AloudTestSupport
import Foundation
import Testing

@testable import AloudStorageSQLite

/// A box that is served keeps one log between two settlings, and nothing of it afterwards.
@Suite struct LogTests {
  private static let arrivals = Arrivals(60)

  /// Sixty ballots in an order and in batches of their own, unsettled.
  private func fill(_ folder: BoxFolder, seed: UInt64) throws -> SQLiteBallotBox {
    try folder.create().issue(Self.arrivals.issued)
    let box = try folder.open(journal: .log)
    var dice = Dice(seed: seed)
    let shuffled = Self.arrivals.deposits.shuffled(using: &dice)
    for batch in shuffled.batches(ofAtMost: 9, using: &dice) { _ = try box.deposit(batch) }
    return box
  }

  private func settledWithoutLog() throws -> String {
    let folder = try BoxFolder()
    let box = try folder.create()
    try box.issue(Self.arrivals.issued)
    _ = try box.deposit(Self.arrivals.deposits)
    try box.settle()
    return try folder.digest
  }

  @Test func `T1: with a log every order and batching settles to the file without one`() throws {
    var digests = [try settledWithoutLog()]
    for seed in UInt64(0)..<8 {
      let folder = try BoxFolder()
      let box = try fill(folder, seed: seed)
      #expect(try folder.names.sorted() == ["box", "box-shm", "box-wal"])
      try box.settle()
      #expect(try folder.names == ["box"])
      digests.append(try folder.digest)
    }
    #expect(Set(digests).count == 1)
  }

  @Test func `T1: settled in between, it settles to the same file`() throws {
    let folder = try BoxFolder()
    try folder.create().issue(Self.arrivals.issued)
    let box = try folder.open(journal: .log)
    for deposit in Self.arrivals.deposits {
      _ = try box.deposit([deposit])
      if deposit == Self.arrivals.deposits[30] { try box.settle() }
    }
    try box.settle()
    #expect(try folder.digest == settledWithoutLog())
  }

  @Test func `the log is its owner's alone`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 1)
    for name in ["box", "box-shm", "box-wal"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(folder.folder)/\(name)")
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
    try box.settle()
  }

  @Test func `T8: what a crash left in the log is there, and settles to the same file`() throws {
    let (served, crashed) = (try BoxFolder(), try BoxFolder())
    let box = try fill(served, seed: 2)
    for name in try served.names {
      let bytes = try Data(contentsOf: URL(filePath: "\(served.folder)/\(name)"))
      try crashed.write(bytes, to: name)
    }
    let left = try crashed.open()
    #expect(try left.contents() == box.contents())
    try left.settle()
    #expect(try crashed.names == ["box"])
    #expect(try crashed.digest == settledWithoutLog())
  }

  @Test func `others may read while it is written`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 3)
    let reader = try folder.open()
    #expect(try reader.contents().ballots.count == 60)
    #expect(try box.contents().ballots.count == 60)
  }

  @Test func `a settling that a reader holds up loses nothing, and the log goes on`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 5)
    let kept = try box.contents()
    let reader = try folder.open()
    #expect(try reader.contents() == kept)
    #expect(throws: StorageFailure.busy) { try box.settle() }
    #expect(try box.deposit([]).isEmpty)
    #expect(try box.settingsInUse()["journal_mode"] == "wal")
    #expect(try box.contents() == kept)
  }

  @Test func `T3: with a log every other setting that protects people is as ever`() throws {
    let folder = try BoxFolder()
    let box = try fill(folder, seed: 4)
    var expected = try folder.open().settingsInUse()
    #expect(expected["journal_mode"] == "wal")
    #expect(try box.settingsInUse() == expected)
    try box.settle()
    expected["journal_mode"] = "delete"
    #expect(try box.settingsInUse() == expected)
  }
}
