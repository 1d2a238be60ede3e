import AloudBallots
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudStorageSQLite

/// The file as the system shows it, its settings (T3) and its schema (T5).
@Suite struct BoxFileTests {
  private func filled(_ folder: BoxFolder) throws -> SQLiteBallotBox {
    let arrivals = Arrivals(12)
    let box = try folder.create()
    try box.issue(arrivals.issued)
    _ = try box.deposit(arrivals.deposits)
    return box
  }

  // MARK: mode, time, journal

  @Test func `only its owner may read a box, from its making to its settling`() throws {
    let folder = try BoxFolder()
    let box = try folder.create()
    #expect(try folder.attributes().mode == 0o600)
    try box.issue(Arrivals(3).issued)
    #expect(try folder.attributes().mode == 0o600)
    try box.settle()
    #expect(try folder.attributes().mode == 0o600)
  }

  @Test func `a settled file bears the opening instant, and reading leaves it there`() throws {
    let folder = try BoxFolder()
    let box = try filled(folder)
    #expect(try folder.attributes().modifiedAt != BoxFolder.opensAt.secondsSinceEpoch)
    try box.settle()
    #expect(try folder.attributes().modifiedAt == BoxFolder.opensAt.secondsSinceEpoch)
    _ = try box.contents()
    _ = try folder.open().contents()
    #expect(try folder.attributes().modifiedAt == BoxFolder.opensAt.secondsSinceEpoch)
  }

  @Test func `refused deposits leave the time of a settled file as it is`() throws {
    let folder = try BoxFolder()
    let box = try filled(folder)
    try box.settle()
    _ = try box.deposit(Arrivals(3, seed: 8).deposits)
    _ = try box.deposit(Arrivals(12).deposits)
    #expect(try folder.attributes().modifiedAt == BoxFolder.opensAt.secondsSinceEpoch)
  }

  @Test func `no journal and no other file lies beside the box`() throws {
    let folder = try BoxFolder()
    let box = try filled(folder)
    #expect(try folder.names == ["box"])
    try box.settle()
    #expect(try folder.names == ["box"])
  }

  @Test func `a box is not made over another file`() throws {
    let folder = try BoxFolder()
    try filled(folder).settle()
    let before = try folder.digest
    #expect(throws: StorageFailure.self) { try folder.create() }
    #expect(try folder.digest == before)
  }

  @Test func `a box is not made in a folder that is missing`() throws {
    let folder = try BoxFolder()
    #expect(throws: StorageFailure.self) {
      try SQLiteBallotBox.create(at: folder.folder + "/none/box", opensAt: BoxFolder.opensAt)
    }
  }

  // MARK: settings

  @Test func `T3: every connection reads back the settings that protect people`() throws {
    let expected = [
      "secure_delete": "1", "temp_store": "2", "journal_mode": "delete", "synchronous": "3",
      "trusted_schema": "0",
    ]
    let folder = try BoxFolder()
    let created = try folder.create()
    #expect(try created.settingsInUse() == expected)
    try created.issue(Arrivals(3).issued)
    try created.settle()
    #expect(try created.settingsInUse() == expected)
    #expect(try folder.open().settingsInUse() == expected)
  }

  // MARK: schema

  @Test func `T5: a box has four tables, and their columns are digests and the sealed ballot`()
    throws
  {
    let folder = try BoxFolder()
    try filled(folder).settle()
    let schema = SQLiteFile(try folder.bytes).schema
    #expect(schema.map(\.name).sorted() == ["box", "issued", "spent", "voided"])
    #expect(schema.allSatisfy { $0.type == "table" })
    let id = "id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 32)"
    for table in schema {
      let statement = table.statement.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let columns = table.name == "box" ? " \(id), sealed BLOB NOT NULL " : id
      #expect(statement == "CREATE TABLE \(table.name) (\(columns)) STRICT, WITHOUT ROWID")
    }
  }

  @Test func `T5: no name in the schema is about a person or a time`() throws {
    let folder = try BoxFolder()
    _ = try filled(folder)
    let words = SQLiteFile(try folder.bytes).schema.flatMap { table in
      table.statement.lowercased().split { !$0.isLetter }
    }
    let traces = ["time", "date", "when", "ip", "addr", "agent", "name", "mail", "user", "seq"]
    for word in words where word != "rowid" {
      #expect(!traces.contains { word == $0 || ($0.count > 2 && word.contains($0)) }, "\(word)")
    }
    #expect(words.contains("sealed"))
  }

  @Test func `T4: a file of a box holds no code`() throws {
    let folder = try BoxFolder()
    var dice = Dice(seed: 4)
    let salt = WaveSalt(using: &dice)
    let code = Code(using: &dice)
    let box = try folder.create()
    try box.issue([salt.entry(of: code)])
    let sealed = Arrivals(1).deposits[0].sealed
    #expect(try box.deposit([Deposit(code: code, sealed: sealed, salt: salt)]) == [.stored])
    let text = String(decoding: try folder.bytes, as: UTF8.self)
    #expect(!text.contains(code.symbols) && !text.contains(code.printed(as: .plain)))
  }

  // MARK: deleting

  @Test func `a voided slip leaves no second copy of its digest, settled or not`() throws {
    let arrivals = Arrivals(4, leftOver: 60)
    let folder = try BoxFolder()
    let box = try folder.create()
    try box.issue(arrivals.issued)
    for code in arrivals.leftOver { #expect(try box.void(code) == .voided) }
    try expectOnce(arrivals.leftOver, in: folder)
    try box.settle()
    try expectOnce(arrivals.leftOver, in: folder)
  }

  private func expectOnce(_ ids: [EntryID], in folder: BoxFolder) throws {
    let bytes = try folder.bytes
    for id in ids {
      // A deleted cell loses its first bytes to the list of free blocks; the rest would stay.
      let tail = id.bytes.suffix(20)
      let found = bytes.indices.dropLast(19).count { place in
        bytes[place] == tail.first! && bytes[place..<(place + 20)].elementsEqual(tail)
      }
      #expect(found == 1)
    }
  }
}
