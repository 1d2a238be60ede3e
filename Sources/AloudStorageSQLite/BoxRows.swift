import AloudBallots
import FoundationEssentials
import GRDB

/// Rows to values and back; every statement of the box.
enum BoxRows {
  static func insert(
    _ id: EntryID, into table: BoxSchema.CodeTable, _ database: Database
  ) throws {
    try database.cachedStatement(sql: "INSERT INTO \(table.rawValue) (id) VALUES (?)").execute(
      arguments: [Data(id.bytes)])
  }

  static func delete(
    _ id: EntryID, from table: BoxSchema.CodeTable, _ database: Database
  ) throws {
    try database.cachedStatement(sql: "DELETE FROM \(table.rawValue) WHERE id = ?").execute(
      arguments: [Data(id.bytes)])
  }

  static func store(_ deposit: Deposit, _ database: Database) throws {
    if let code = deposit.code { try insert(code, into: .spent, database) }
    try database.cachedStatement(sql: "INSERT INTO box (id, sealed) VALUES (?, ?)").execute(
      arguments: [Data(deposit.ballot.bytes), Data(deposit.sealed.bytes)])
  }

  /// What the box knows about these codes.
  static func knowledge(of codes: [EntryID], _ database: Database) throws -> BoxContents {
    var known = BoxContents()
    let statement = try database.cachedStatement(sql: whereabouts)
    for code in codes {
      guard let row = try Row.fetchOne(statement, arguments: [Data(code.bytes)]) else { continue }
      if row[0] { known.issued.insert(code) }
      if row[1] { known.voided.insert(code) }
      if row[2] { known.spent.insert(code) }
    }
    return known
  }

  private static let whereabouts = """
    SELECT EXISTS (SELECT 1 FROM issued WHERE id = ?1), EXISTS (SELECT 1 FROM voided WHERE id = ?1),
      EXISTS (SELECT 1 FROM spent WHERE id = ?1)
    """

  /// What the box knows about the codes and ballots of these deposits.
  static func knowledge(of deposits: [Deposit], _ database: Database) throws -> BoxContents {
    var known = try knowledge(of: deposits.compactMap(\.code), database)
    for deposit in deposits where try holds(deposit.ballot, database) {
      known.ballots[deposit.ballot] = deposit.sealed
    }
    return known
  }

  /// Fails unless the file has the tables of a box.
  static func requireTables(_ database: Database) throws {
    for table in BoxSchema.CodeTable.allCases.map(\.rawValue) + ["box"] {
      guard try database.tableExists(table) else { throw StorageFailure.damaged }
    }
  }

  /// All four sets.
  static func everything(_ database: Database) throws -> BoxContents {
    let issued = try ids(in: .issued, database)
    let voided = try ids(in: .voided, database)
    let spent = try ids(in: .spent, database)
    var ballots: [EntryID: SealedBallot] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT id, sealed FROM box") {
      guard let id = EntryID(bytes(row[0])), let sealed = SealedBallot(reading: bytes(row[1]))
      else { throw StorageFailure.damaged }
      ballots[id] = sealed
    }
    return BoxContents(issued: issued, voided: voided, spent: spent, ballots: ballots)
  }

  /// A damaged file may hold anything in a column of blobs; no bytes then, which nothing reads as.
  private static func bytes(_ value: DatabaseValue) -> [UInt8] {
    switch value.storage {
    case .blob(let data): Array(data)
    case .null, .int64, .double, .string: []
    }
  }

  private static func holds(_ ballot: EntryID, _ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM box WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [Data(ballot.bytes)]) != nil
  }

  private static func ids(
    in table: BoxSchema.CodeTable, _ database: Database
  ) throws -> Set<EntryID> {
    let rows = try DatabaseValue.fetchAll(database, sql: "SELECT id FROM \(table.rawValue)")
    let ids = rows.compactMap { EntryID(bytes($0)) }
    guard ids.count == rows.count else { throw StorageFailure.damaged }
    return Set(ids)
  }
}
