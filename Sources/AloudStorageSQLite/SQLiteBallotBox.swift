package import AloudBallots
package import AloudModel
import GRDB
import Synchronization

/// The ballot box in one SQLite file, mode 0600.
///
/// Tables hold digests and sealed bytes alone: no row number, no time, no order of arrival that would
/// outlive `settle()`. Every setting that protects people is read back on every connection.
package final class SQLiteBallotBox: BallotBox {
  private let path: String
  private let opensAt: Instant
  private let journal: Journal
  private let state: Mutex<State>

  private struct State {
    /// Nothing, where the file could not be opened again after it had settled.
    var queue: DatabaseQueue?
    /// The file that was opened.
    var file: BoxFile.Identity?
    /// Whether the log has begun since the last settling.
    var isLogged = false

    mutating func connected(to path: String) throws(StorageFailure) -> DatabaseQueue {
      if let queue { return queue }
      try BoxFile.requirePresent(at: path)
      let opened = try SQLiteBallotBox.connect(to: path)
      (queue, file) = (opened, BoxFile.Identity(at: path))
      return opened
    }

    /// Fails where what is open is not what lies at the path: a commit would be durable nowhere.
    func requireInPlace(at path: String) throws(StorageFailure) {
      guard queue == nil || file == BoxFile.Identity(at: path) else { throw .takenAway }
    }
  }

  private init(path: String, opensAt: Instant, journal: Journal, queue: DatabaseQueue) {
    self.path = path
    self.opensAt = opensAt
    self.journal = journal
    state = Mutex(State(queue: queue, file: BoxFile.Identity(at: path)))
  }

  /// How deposits get to the disk between two settlings; the settled file is the same.
  package enum Journal: Sendable, CaseIterable {
    /// A journal for each commit, which it outlives by nothing: several syncs a commit.
    case rollback
    /// One log beside the box: one sync a commit, for a box that many write to at once.
    case log
  }

  /// Makes the file of a new box and its tables.
  ///
  /// - Parameter opensAt: what the file's time is set to whenever it settles.
  package static func create(
    at path: String, opensAt: Instant
  ) throws(StorageFailure) -> SQLiteBallotBox {
    try BoxFile.createEmpty(at: path)
    let queue = try connect(to: path)
    try translatingFailures {
      try queue.writeWithoutTransaction { try $0.execute(sql: BoxSchema.pages) }
      try queue.write { try $0.execute(sql: BoxSchema.statements) }
    }
    return SQLiteBallotBox(path: path, opensAt: opensAt, journal: .rollback, queue: queue)
  }

  /// Opens the box, which takes back a transaction that a crash left half-done.
  package static func open(
    at path: String, opensAt: Instant, journal: Journal = .rollback
  ) throws(StorageFailure) -> SQLiteBallotBox {
    try BoxFile.requirePresent(at: path)
    let box = SQLiteBallotBox(
      path: path, opensAt: opensAt, journal: journal, queue: try connect(to: path))
    try box.read { try BoxRows.requireTables($0) }
    return box
  }

  package func issue(_ codes: Set<EntryID>) throws(StorageFailure) {
    try write { database in
      let known = try BoxRows.knowledge(of: codes.sorted(), database)
      for code in known.unknown(among: codes).sorted() {
        try BoxRows.insert(code, into: .issued, database)
      }
    }
  }

  package func void(_ code: EntryID) throws(StorageFailure) -> Voiding {
    try write { database in
      let outcome = try BoxRows.knowledge(of: [code], database).voiding(of: code)
      if outcome == .voided {
        try BoxRows.delete(code, from: .issued, database)
        try BoxRows.insert(code, into: .voided, database)
      }
      return outcome
    }
  }

  package func deposit(_ deposits: [Deposit]) throws(StorageFailure) -> [Redemption] {
    try keepJournal()
    return try write { database in
      var known = try BoxRows.knowledge(of: deposits, database)
      return try deposits.map { deposit in
        let outcome = known.redemption(of: deposit)
        if outcome == .stored {
          try BoxRows.store(deposit, database)
          known.store(deposit)
        }
        return outcome
      }
    }
  }

  package func check() throws(StorageFailure) {
    try state.withLock { state throws(StorageFailure) in try state.requireInPlace(at: path) }
  }

  package func contents() throws(StorageFailure) -> BoxContents {
    try read(BoxRows.everything)
  }

  /// Writes the sets anew with `VACUUM INTO`, renames the new file over the old one and opens it.
  package func settle() throws(StorageFailure) {
    try state.withLock { state throws(StorageFailure) in
      // Whatever lies there instead is not written over.
      try state.requireInPlace(at: path)
      let settled = path + ".settling"
      try BoxFile.removeIfPresent(settled)
      try BoxFile.createEmpty(at: settled)
      let old = try state.connected(to: path)
      state.isLogged = false
      try translatingFailures {
        try old.writeWithoutTransaction { database in
          // The log goes into the old file first, so that nothing is in two places.
          guard try BoxConnection.setJournal("delete", database) else { throw StorageFailure.busy }
          // The new file gets the next number; otherwise it would count the settlings.
          try database.execute(sql: "PRAGMA schema_version = 1")
          try database.execute(sql: "VACUUM INTO ?", arguments: [settled])
        }
        try old.close()
      }
      state.queue = nil
      let replaced = Result { () throws(StorageFailure) in
        try BoxFile.replace(path, with: settled, modifiedAt: opensAt)
      }
      // Whichever of the two lies there now is the box, and is used on.
      _ = try state.connected(to: path)
      try replaced.get()
    }
  }

  /// What the connection in use answers for each setting of `BoxConnection`.
  func settingsInUse() throws(StorageFailure) -> [String: String] {
    try read { database in
      let names = BoxConnection.settings.map(\.name) + ["journal_mode"]
      return try names.reduce(into: [:]) { values, name in
        values[name] = try BoxConnection.value(of: name, database)
      }
    }
  }

  /// Begins the log, where there is to be one and since the last settling there is none.
  private func keepJournal() throws(StorageFailure) {
    switch journal {
    case .rollback: return
    case .log: break
    }
    try state.withLock { state throws(StorageFailure) in
      guard !state.isLogged else { return }
      // A log would be laid beside another box.
      try state.requireInPlace(at: path)
      let queue = try state.connected(to: path)
      try translatingFailures {
        try queue.writeWithoutTransaction { database in
          guard try BoxConnection.setJournal("wal", database) else {
            throw StorageFailure.settingRefused("journal_mode")
          }
        }
      }
      state.isLogged = true
    }
  }

  private static func connect(to path: String) throws(StorageFailure) -> DatabaseQueue {
    try translatingFailures {
      try DatabaseQueue(path: path, configuration: BoxConnection.configuration)
    }
  }

  private func write<Value: Sendable>(
    _ work: (Database) throws -> Value
  ) throws(StorageFailure) -> Value {
    try state.withLock { state throws(StorageFailure) in
      let queue = try state.connected(to: path)
      let written = Result { () throws(StorageFailure) in
        try translatingFailures { try queue.write(work) }
      }
      // Asked after the commit: before it would not tell of what happened during it.
      try state.requireInPlace(at: path)
      return try written.get()
    }
  }

  private func read<Value: Sendable>(
    _ work: (Database) throws -> Value
  ) throws(StorageFailure) -> Value {
    try state.withLock { state throws(StorageFailure) in
      let queue = try state.connected(to: path)
      return try translatingFailures { try queue.read(work) }
    }
  }
}
