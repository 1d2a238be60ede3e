import AloudBallots
import AloudTestSupport
import Glibc
import Testing

@testable import AloudStorageSQLite

/// Files that are not boxes, or not any more, are told from boxes and never stop the program.
@Suite struct DamageTests {
  private func settled() throws -> (bytes: [UInt8], contents: BoxContents) {
    let folder = try BoxFolder()
    let arrivals = Arrivals(6, length: 700)
    let box = try folder.create()
    try box.issue(arrivals.issued)
    _ = try box.deposit(arrivals.deposits)
    _ = try box.void(arrivals.leftOver[0])
    try box.settle()
    return (try folder.bytes, try box.contents())
  }

  @Test func `a missing box is a damaged one`() throws {
    let folder = try BoxFolder()
    #expect(throws: StorageFailure.damaged) { try folder.open() }
    #expect(try folder.names.isEmpty, "opening makes no file")
  }

  static let foreign: [(what: String, bytes: [UInt8])] = [
    ("nothing", []), ("one byte", [0]), ("a text", Array("Dear all, …".utf8)),
    ("a text of a page", Array(String(repeating: "Dear all, ", count: 500).utf8)),
    ("zeros", Array(repeating: 0, count: 8_192)),
    ("the beginning of a database and nothing else", Array("SQLite format 3\0".utf8)),
    ("a header of zeros", Array("SQLite format 3\0".utf8) + Array(repeating: 0, count: 8_176)),
  ]

  @Test(arguments: foreign)
  func `a file that is no database is damaged`(what: String, bytes: [UInt8]) throws {
    let folder = try BoxFolder()
    try folder.write(bytes)
    #expect(throws: StorageFailure.damaged, "\(what)") { try folder.open() }
    #expect(try folder.bytes == bytes, "it is left as it is")
  }

  @Test func `random bytes are damaged`() throws {
    var dice = Dice(seed: 1)
    for _ in 0..<20 {
      let folder = try BoxFolder()
      try folder.write((0..<5_000).map { _ in UInt8.random(in: 0...255, using: &dice) })
      #expect(throws: StorageFailure.damaged) { try folder.open() }
    }
  }

  @Test(arguments: ["issued", "voided", "spent", "box"])
  func `a database without one of the tables is damaged`(table: String) throws {
    let folder = try BoxFolder()
    let text = Array(table.utf8)
    var bytes = try settled().bytes
    // Renamed wherever the schema has it, in the same length.
    for place in 100..<4_000 where bytes[place..<(place + text.count)].elementsEqual(text) {
      bytes[place + text.count - 1] = UInt8(ascii: "q")
    }
    try folder.write(bytes)
    #expect(throws: StorageFailure.damaged) { try folder.open() }
  }

  @Test func `a folder in the place of a box is a failure and no crash`() throws {
    let folder = try BoxFolder()
    #expect(throws: StorageFailure.self) {
      try SQLiteBallotBox.open(at: folder.folder, opensAt: BoxFolder.opensAt)
    }
  }

  @Test(arguments: [SQLiteBallotBox.Journal.rollback, .log], [false, true])
  func `a box that was replaced or removed takes nothing, and leaves what lies there alone`(
    journal: SQLiteBallotBox.Journal, isReplaced: Bool
  ) throws {
    for begun in [false, true] {
      let folder = try BoxFolder()
      let arrivals = Arrivals(6, length: 700)
      try folder.create().issue(arrivals.issued)
      let copy = try folder.bytes
      let box = try folder.open(journal: journal)
      if begun { _ = try box.deposit([arrivals.deposits[0]]) }
      try box.check()
      for name in try folder.names { #expect(unlink("\(folder.folder)/\(name)") == 0) }
      if isReplaced { try folder.write(copy) }
      #expect(throws: StorageFailure.takenAway) { try box.check() }
      #expect(throws: StorageFailure.takenAway) { try box.deposit([arrivals.deposits[1]]) }
      #expect(throws: StorageFailure.takenAway) { try box.settle() }
      #expect(try folder.names == (isReplaced ? ["box"] : []))
      if isReplaced { #expect(try folder.bytes == copy) }
    }
  }

  @Test func `a link, a pipe or a folder in the place of a box is none, and is not waited for`()
    throws
  {
    let folder = try BoxFolder()
    _ = try folder.create()
    #expect(rename(folder.path, folder.path + ".away") == 0)
    #expect(symlink(folder.path + ".away", folder.path) == 0)
    #expect(throws: StorageFailure.notAPlainFile) { try folder.open() }
    #expect(unlink(folder.path) == 0 && mkfifo(folder.path, 0o600) == 0)
    #expect(throws: StorageFailure.notAPlainFile) { try folder.open() }
    #expect(unlink(folder.path) == 0 && mkdir(folder.path, 0o700) == 0)
    #expect(throws: StorageFailure.notAPlainFile) { try folder.open() }
  }

  @Test func `a box cut short is damaged, unless only filling was lost`() throws {
    let whole = try settled()
    for length in stride(from: 0, to: whole.bytes.count, by: 512) {
      let folder = try BoxFolder()
      try folder.write(whole.bytes.prefix(length))
      do {
        #expect(try folder.open().contents() == whole.contents, "\(length)")
      } catch {
        #expect(error as? StorageFailure == .damaged, "\(length)")
      }
    }
  }

  @Test(arguments: [UInt8(0x00), 0x01, 0x08, 0x4C, 0xFF])
  func `a byte changed anywhere is a failure or another content, never a crash`(
    byte: UInt8
  ) throws {
    let whole = try settled()
    let cells = SQLiteFile(whole.bytes).cells(of: "box").map(\.position)
    let places =
      Array(0..<120) + stride(from: 120, to: whole.bytes.count, by: 149)
      + cells.flatMap { $0..<($0 + 8) }
    let folder = try BoxFolder()
    for place in places where whole.bytes[place] != byte {
      var changed = whole.bytes
      changed[place] = byte
      try folder.write(changed)
      do {
        _ = try folder.open().contents()
      } catch {
        let failure = try #require(error as? StorageFailure)
        #expect(failure == .damaged, "\(place)")
      }
    }
  }

  @Test func `a failure names no statement and no value`() {
    for failure in [StorageFailure.damaged, .busy, .noSpace, .other(code: 1_555)] {
      let text = String(describing: failure).lowercased()
      for word in ["insert", "select", "issued", "sealed"] { #expect(!text.contains(word)) }
    }
  }
}
