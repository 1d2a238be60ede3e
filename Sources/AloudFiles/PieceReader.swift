import Glibc

/// A plain file that is read piece by piece, wherever a reader wants to look; links are not followed.
package final class PieceReader {
  package let count: Int
  /// Why reading stopped; nothing while it works.
  package private(set) var failure: FileFailure?
  private let path: String
  private let file: Int32

  package init(_ path: String) throws(FileFailure) {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure(errno: errno, at: path) }
    var status = stat()
    guard fstat(file, &status) == 0, status.isPlain else {
      close(file)
      throw FileFailure(.notAPlainFile, at: path)
    }
    self.path = path
    self.file = file
    count = Int(status.st_size)
  }

  deinit { close(file) }

  /// Fewer bytes than asked for at the end, and where reading fails.
  package func bytes(at offset: Int, count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var read = 0
    while read < count {
      let number = bytes.withUnsafeMutableBytes { buffer in
        pread(file, buffer.baseAddress.map { $0 + read }, count - read, off_t(offset + read))
      }
      if number < 0, errno == EINTR { continue }
      if number < 0 { failure = failure ?? FileFailure(errno: errno, at: path) }
      guard number > 0 else { break }
      read += number
    }
    return Array(bytes[..<read])
  }
}
