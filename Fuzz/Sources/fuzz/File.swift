import Glibc

/// Whole files, and the end of a program that lacks one.
enum File {
  static func text(_ path: String) -> String {
    guard let file = fopen(path, "r") else { stop("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { stop("\(path) cannot be written") }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { stop("\(path) is cut") }
  }

  /// Ends the program with a message on standard error.
  static func stop(_ message: String) -> Never {
    let bytes = Array((message + "\n").utf8)
    _ = Glibc.write(2, bytes, bytes.count)
    exit(2)
  }
}
