import AloudBallots
import GRDB

/// The settings of every connection, made and read back before anything else happens on it.
enum BoxConnection {
  /// What each setting must read as: deleted content is overwritten, nothing is sorted on disk, a
  /// commit survives a power cut.
  static let settings: [(name: String, value: String, readsAs: String)] = [
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("synchronous", "EXTRA", "3"),
    ("trusted_schema", "OFF", "0"),
  ]

  /// How a half-done transaction is taken back: from a file that goes with each commit, or, while a box
  /// is served, from a log that goes when it settles. A log that is there stays: a server may use it.
  static let journals: Set<String> = ["delete", "wal"]

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { database in
      for setting in settings {
        try database.execute(sql: "PRAGMA \(setting.name) = \(setting.value)")
        guard try value(of: setting.name, database) == setting.readsAs else {
          throw StorageFailure.settingRefused(setting.name)
        }
      }
      // In memory, in KiB: several thousand ballots are looked up without being read again.
      try database.execute(sql: "PRAGMA cache_size = -8000")
      guard let journal = try value(of: "journal_mode", database), journals.contains(journal) else {
        throw StorageFailure.settingRefused("journal_mode")
      }
    }
    return configuration
  }

  /// Changes to a way of taking back, and says whether it is in use now.
  static func setJournal(_ mode: String, _ database: Database) throws -> Bool {
    if try value(of: "journal_mode", database) == mode { return true }
    try database.execute(sql: "PRAGMA journal_mode = \(mode)")
    // Rarely, and in large steps: what is in the log is durable.
    try database.execute(sql: "PRAGMA wal_autocheckpoint = 16000")
    return try value(of: "journal_mode", database) == mode
  }

  /// What a setting is on this connection.
  static func value(of name: String, _ database: Database) throws -> String? {
    let value = try Row.fetchOne(database, sql: "PRAGMA \(name)")?[0] as DatabaseValue?
    return value.map(text)
  }

  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .int64(let number): String(number)
    case .string(let text): text
    case .null, .double, .blob: ""
    }
  }
}
