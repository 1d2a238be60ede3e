import Glibc

extension DurableFile {
  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether anything lies there, also a link that leads nowhere now.
  package static func lies(at path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Reads a plain file of at most so many bytes; links are not followed.
  package static func read(_ path: String, atMost limit: Int) throws(FileFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno: errno, at: path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFailure(errno: errno, at: path) }
    guard status.isPlain else { throw FileFailure(.notAPlainFile, at: path) }
    guard status.st_size <= limit else { throw FileFailure(.tooLarge, at: path) }
    do throws(FileFailure.Reason) { return try content(of: file, atMost: limit) } catch {
      throw FileFailure(error, at: path)
    }
  }

  /// Fails where a link, a folder or a pipe lies; missing is no failure.
  package static func requirePlain(_ path: String) throws(FileFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.isPlain else { throw FileFailure(.notAPlainFile, at: path) }
  }

  private static func content(
    of file: Int32, atMost limit: Int
  ) throws(FileFailure.Reason) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileFailure.Reason(errno: errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= limit else { throw .tooLarge }
    }
  }
}

extension stat {
  var isPlain: Bool { st_mode & S_IFMT == S_IFREG }
}
