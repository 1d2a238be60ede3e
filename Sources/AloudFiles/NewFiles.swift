import Dispatch
import Glibc
import Synchronization

/// Files that are written and not yet at their final paths.
enum NewFiles {
  /// The disk is waited for once all is written: what is asked of it at one time, it does together.
  static func create(
    _ files: [(path: String, bytes: [UInt8])], _ access: DurableFile.Access
  ) throws(FileFailure) {
    var begun: [(path: String, file: Int32)] = []
    defer { for one in begun { close(one.file) } }
    for (path, bytes) in files {
      begun.append((path, try begin(path, bytes, access)))
    }
    let failed = synchronise(begun.map(\.file))
    if let failed { throw FileFailure(errno: failed.errno, at: begun[failed.place].path) }
  }

  private static func synchronise(_ files: [Int32]) -> (place: Int, errno: Int32)? {
    if files.count == 1 { return fsync(files[0]) == 0 ? nil : (0, errno) }
    let failures = Mutex<[Int: Int32]>([:])
    DispatchQueue.concurrentPerform(iterations: files.count) { place in
      guard fsync(files[place]) != 0 else { return }
      let code = errno
      failures.withLock { $0[place] = code }
    }
    return failures.withLock { $0.min { $0.key < $1.key } }.map { (place: $0.key, errno: $0.value) }
  }

  /// An open part with this content, which is not durable yet.
  private static func begin(
    _ path: String, _ bytes: [UInt8], _ access: DurableFile.Access
  ) throws(FileFailure) -> Int32 {
    let part = DurableFile.partPath(of: path)
    guard unlink(part) == 0 || errno == ENOENT else { throw FileFailure(errno: errno, at: path) }
    let file = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, access.rawValue)
    guard file >= 0 else { throw FileFailure(errno: errno, at: path) }
    if let code = writeAll(bytes, to: file) {
      close(file)
      throw FileFailure(errno: code, at: path)
    }
    return file
  }

  /// Writes everything, or says what the system said.
  static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32? {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return errno }
      rest = rest.dropFirst(written)
    }
    return nil
  }
}
