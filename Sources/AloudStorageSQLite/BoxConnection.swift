import AloudBallots
import GRDB

/// The settings of every connection, made and read back before anything else happens on it.
enum BoxConnection {
  /// What each setting must read as: deleted content is overwritten, nothing is sorted on disk, a
  /// commit survives a power cut, the journal is a file that goes.
  static let settings: [(name: String, value: String, readsAs: String)] = [
    ("secure_delete", "ON", "1"),
    ("temp_store", "MEMORY", "2"),
    ("journal_mode", "DELETE", "delete"),
    ("synchronous", "EXTRA", "3"),
    ("trusted_schema", "OFF", "0"),
  ]

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
    }
    return configuration
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
