import Glibc

extension DurableFile {
  /// Overwrites a file with zeros where the disk allows it, then removes it; missing is no failure.
  ///
  /// Best effort: flash and copy-on-write disks may keep the old blocks.
  package static func destroy(_ path: String) throws(FileFailure) {
    let file = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file >= 0 {
      defer { close(file) }
      var status = stat()
      if fstat(file, &status) == 0, status.isPlain {
        _ = NewFiles.writeAll([UInt8](repeating: 0, count: Int(status.st_size)), to: file)
        fsync(file)
      }
    }
    try remove(path)
  }

  /// Removes a file; missing is no failure.
  package static func remove(_ path: String) throws(FileFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileFailure(errno: errno, at: path) }
  }
}
