import AloudBallots
import AloudModel
import Glibc

/// The file a box lives in: born private, replaced in one step.
enum BoxFile {
  /// Makes an empty file that only its owner may read, and fails if there is one.
  static func createEmpty(at path: String) throws(StorageFailure) {
    try requireShort(path)
    let file = Glibc.open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw failure(errno) }
    Glibc.close(file)
  }

  /// Fails unless there is a plain file: a link may lead away from what is destroyed at the end, and
  /// a pipe is waited for.
  static func requirePresent(at path: String) throws(StorageFailure) {
    try requireShort(path)
    var status = stat()
    guard lstat(path, &status) == 0 else { throw failure(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlainFile }
  }

  /// Which file lies at a path.
  struct Identity: Equatable {
    private let device: UInt
    private let number: UInt

    /// Nothing, where there is none.
    init?(at path: String) {
      var status = stat()
      guard lstat(path, &status) == 0 else { return nil }
      (device, number) = (UInt(status.st_dev), UInt(status.st_ino))
    }
  }

  /// SQLite refuses a path of 512 bytes; its own files lie beside the box under longer names.
  private static func requireShort(_ path: String) throws(StorageFailure) {
    var length = path.utf8.count
    if !path.hasPrefix("/"), let here = getcwd(nil, 0) {
      defer { free(here) }
      length += 1 + strlen(here)
    }
    guard length <= longestPath else { throw .pathTooLong }
  }

  private static let longestPath = 511 - ".settling-journal".utf8.count

  static func removeIfPresent(_ path: String) throws(StorageFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw failure(errno) }
  }

  /// Renames over the old file when the new one is on the disk, then makes the new name durable.
  ///
  /// The file's time is set to the given instant, so that it does not tell when the last answer came;
  /// the time of the last change to its entry (ctime) is the system's and cannot be set.
  static func replace(
    _ path: String, with newer: String, modifiedAt instant: Instant
  ) throws(StorageFailure) {
    let stamp = timespec(tv_sec: instant.secondsSinceEpoch, tv_nsec: 0)
    guard utimensat(AT_FDCWD, newer, [stamp, stamp], 0) == 0 else { throw failure(errno) }
    try synchronise(newer)
    guard rename(newer, path) == 0 else { throw failure(errno) }
    try synchronise(folder(of: path))
  }

  private static func synchronise(_ path: String) throws(StorageFailure) {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw failure(errno) }
    defer { Glibc.close(file) }
    guard fsync(file) == 0 else { throw failure(errno) }
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func failure(_ code: Int32) -> StorageFailure {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: .noSpace
    case EACCES, EPERM, EROFS: .notWritable
    case ENOENT: .damaged
    case ENAMETOOLONG: .pathTooLong
    default: .other(code: Int(code))
    }
  }
}
