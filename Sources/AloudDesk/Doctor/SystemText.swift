import Glibc

/// Small files in which Linux describes itself; they have no length and are read to their end.
package enum SystemText {
  /// Nothing but an empty list, where there is no such file.
  package static func lines(of path: String) -> [Substring] {
    text(of: path).split(separator: "\n")
  }

  /// Nothing but an empty text, where there is no such file.
  package static func text(of path: String) -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return "" }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < 4_194_304 {
      let count = read(file, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += buffer[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
