/// The tables of a ballot box (`Documentation/DataModel.md`): keys are digests, and there is no other
/// column than the sealed ballot.
enum BoxSchema {
  enum CodeTable: String, CaseIterable {
    case issued
    case voided
    case spent
  }

  /// Half of SQLite's usual page: a ballot then fills the two pages it takes, and half as much is written
  /// for each. Said before there is a table, or not at all.
  static let pages = "PRAGMA page_size = 2048"

  static let statements = """
    CREATE TABLE issued (id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 32)) STRICT, WITHOUT ROWID;
    CREATE TABLE voided (id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 32)) STRICT, WITHOUT ROWID;
    CREATE TABLE spent (id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 32)) STRICT, WITHOUT ROWID;
    CREATE TABLE box (
      id BLOB PRIMARY KEY NOT NULL CHECK (length(id) = 32), sealed BLOB NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
