import AloudBallots
import GRDB

/// Runs database work and says what failed without the statement or its arguments.
func translatingFailures<Value>(_ work: () throws -> Value) throws(StorageFailure) -> Value {
  do {
    return try work()
  } catch let failure as StorageFailure {
    throw failure
  } catch let error as DatabaseError {
    throw StorageFailure(error)
  } catch {
    throw .other(code: -1)
  }
}

extension StorageFailure {
  /// A write that the system cut short counts as want of space, which it is on a full disk and under
  /// a limit on file size.
  init(_ error: DatabaseError) {
    if error.extendedResultCode == .SQLITE_IOERR_WRITE {
      self = .noSpace
      return
    }
    switch error.resultCode {
    case .SQLITE_FULL: self = .noSpace
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .notWritable
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
    // Our statements do not vary: one that does not compile has met tables that are not ours.
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: self = .damaged
    default: self = .other(code: Int(error.extendedResultCode.rawValue))
    }
  }
}
