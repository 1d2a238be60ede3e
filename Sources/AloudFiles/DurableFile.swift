package import AloudModel
import Glibc

/// Writes and reads whole files, so that at a final path there is the old content or the new one and
/// never a part.
package enum DurableFile {
  /// Who may read a file, from the moment it exists.
  package enum Access: UInt32, Sendable {
    /// Its owner alone: anything that holds ballots, salts, keys or codes.
    case owner = 0o600
    case everyone = 0o644
  }

  /// Writes beside the path, synchronises, renames over it, and makes the name durable.
  ///
  /// A part left by a crash lies under `.<name>.part` and is written over by the next attempt.
  package static func write(
    _ bytes: [UInt8], to path: String, access: Access
  ) throws(FileFailure) {
    try write([(path, bytes)], access: access)
  }

  /// Writes several files as one is written, in less time: the content of all is durable before the
  /// first is renamed, they are renamed in their order, and each folder is made durable once.
  package static func write(
    _ files: [(path: String, bytes: [UInt8])], access: Access
  ) throws(FileFailure) {
    let parts = files.map { partPath(of: $0.path) }
    do throws(FileFailure) {
      try NewFiles.create(files, access)
      for (part, file) in zip(parts, files) {
        guard rename(part, file.path) == 0 else { throw FileFailure(errno: errno, at: file.path) }
      }
    } catch {
      for part in parts { unlink(part) }
      throw error
    }
    for folder in Set(files.map { folder(of: $0.path) }).sorted() { try synchronise(folder) }
  }

  /// Sets the times of a file, so that they tell nothing.
  package static func setTime(
    of path: String, to instant: Instant
  ) throws(FileFailure) {
    let stamp = timespec(tv_sec: instant.secondsSinceEpoch, tv_nsec: 0)
    guard utimensat(AT_FDCWD, path, [stamp, stamp], AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileFailure(errno: errno, at: path)
    }
  }

  /// Makes what was renamed or removed in a folder durable.
  package static func synchronise(_ folder: String) throws(FileFailure) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno: errno, at: folder) }
    defer { close(file) }
    guard fsync(file) == 0 || errno == EINVAL else { throw FileFailure(errno: errno, at: folder) }
  }
}
