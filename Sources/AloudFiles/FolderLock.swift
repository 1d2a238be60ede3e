import Glibc

/// Keeps a folder to one process at a time; given back when this value goes, or the process dies.
package final class FolderLock: Sendable {
  private let file: Int32

  /// Waits until no other process holds it.
  package static func waiting(for folder: String) throws(FileFailure) -> FolderLock {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno: errno, at: folder) }
    while flock(file, LOCK_EX) != 0 {
      let code = errno
      if code == EINTR { continue }
      close(file)
      throw FileFailure(errno: code, at: folder)
    }
    return FolderLock(holding: file)
  }

  private init(holding file: Int32) { self.file = file }

  /// Nothing, when another process holds it.
  package init?(_ folder: String) throws(FileFailure) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno: errno, at: folder) }
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(file)
      if code == EWOULDBLOCK { return nil }
      throw FileFailure(errno: code, at: folder)
    }
    self.file = file
  }

  deinit { close(file) }
}
