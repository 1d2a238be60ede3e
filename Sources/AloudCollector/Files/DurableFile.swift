package import AloudModel
import Dispatch
import Glibc
import Synchronization

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
    let part = partPath(of: path)
    guard unlink(part) == 0 || errno == ENOENT else { throw FileFailure(errno: errno) }
    do throws(FileFailure) {
      try create(part, bytes, access)
      guard rename(part, path) == 0 else { throw FileFailure(errno: errno) }
    } catch {
      unlink(part)
      throw error
    }
    try synchronise(folder(of: path))
  }

  /// Writes several files as `write` does each, in less time: the content of all is durable before
  /// the first is renamed, they are renamed in their order, and each folder is made durable once.
  package static func write(
    _ files: [(path: String, bytes: [UInt8])], access: Access
  ) throws(FileFailure) {
    let parts = files.map { partPath(of: $0.path) }
    do throws(FileFailure) {
      try create(zip(parts, files.map(\.bytes)), access)
      for (part, file) in zip(parts, files) {
        guard rename(part, file.path) == 0 else { throw FileFailure(errno: errno) }
      }
    } catch {
      for part in parts { unlink(part) }
      throw error
    }
    for folder in Set(files.map { folder(of: $0.path) }).sorted() { try synchronise(folder) }
  }

  /// Reads a plain file of at most so many bytes; links are not followed.
  package static func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFailure(errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlainFile }
    guard status.st_size <= limit else { throw .tooLarge }
    return try content(of: file, atMost: limit)
  }

  /// Sets the times of a file, so that they tell nothing.
  package static func setTime(of path: String, to instant: Instant) throws(FileFailure) {
    let stamp = timespec(tv_sec: instant.secondsSinceEpoch, tv_nsec: 0)
    guard utimensat(AT_FDCWD, path, [stamp, stamp], AT_SYMLINK_NOFOLLOW) == 0 else {
      throw FileFailure(errno: errno)
    }
  }

  /// Fails where a link, a folder or a pipe lies; missing is no failure.
  package static func requirePlain(_ path: String) throws(FileFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlainFile }
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether anything lies there, also a link that leads nowhere now.
  package static func lies(at path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Overwrites a file with zeros where the disk allows it, then removes it; missing is no failure.
  ///
  /// Best effort: flash and copy-on-write disks may keep the old blocks.
  package static func destroy(_ path: String) throws(FileFailure) {
    let file = open(path, O_WRONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if file >= 0 {
      defer { close(file) }
      var status = stat()
      if fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
        try? writeAll([UInt8](repeating: 0, count: Int(status.st_size)), to: file)
        fsync(file)
      }
    }
    try remove(path)
  }

  /// Removes a file; missing is no failure.
  package static func remove(_ path: String) throws(FileFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileFailure(errno: errno) }
  }

  /// Makes what was renamed or removed in a folder durable.
  package static func synchronise(_ folder: String) throws(FileFailure) {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno: errno) }
    defer { close(file) }
    guard fsync(file) == 0 || errno == EINVAL else { throw FileFailure(errno: errno) }
  }

  package static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  package static func name(of path: String) -> String {
    String(path.split(separator: "/").last ?? "")
  }

  private static func partPath(of path: String) -> String {
    "\(folder(of: path))/.\(name(of: path)).part"
  }

  private static func create(
    _ path: String, _ bytes: [UInt8], _ access: Access
  ) throws(FileFailure) {
    let file = try begin(path, bytes, access)
    defer { close(file) }
    guard fsync(file) == 0 else { throw FileFailure(errno: errno) }
  }

  /// An open file with this content, which is not durable yet.
  private static func begin(
    _ path: String, _ bytes: [UInt8], _ access: Access
  ) throws(FileFailure) -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, access.rawValue)
    guard file >= 0 else { throw FileFailure(errno: errno) }
    do throws(FileFailure) { try writeAll(bytes, to: file) } catch {
      close(file)
      throw error
    }
    return file
  }

  /// The disk is waited for once all is written: what is asked of it at one time, it does together.
  private static func create(
    _ files: some Sequence<(String, [UInt8])>, _ access: Access
  ) throws(FileFailure) {
    var begun: [Int32] = []
    defer { for file in begun { close(file) } }
    for (path, bytes) in files {
      guard unlink(path) == 0 || errno == ENOENT else { throw FileFailure(errno: errno) }
      begun.append(try begin(path, bytes, access))
    }
    let failure = Atomic<Int32>(0)
    let open = begun
    DispatchQueue.concurrentPerform(iterations: open.count) { place in
      if fsync(open[place]) != 0 { failure.store(errno, ordering: .relaxed) }
    }
    let code = failure.load(ordering: .relaxed)
    guard code == 0 else { throw FileFailure(errno: code) }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) throws(FileFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw FileFailure(errno: errno) }
      rest = rest.dropFirst(written)
    }
  }

  private static func content(of file: Int32, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure(errno: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }
}
