import AloudTestSupport
import Foundation
import Glibc

/// An independent implementation of JOSE, run as a program of its own.
enum JOSEPeer {
  /// The Python interpreter that has joserfc; nil when the tests with it are to be left out.
  static let interpreter = ProcessInfo.processInfo.environment["ALOUD_PYTHON"]

  struct Request: Encodable {
    /// A JSON Web Key, or a passphrase.
    var key: String
    var texts: [String]
    /// Names of the header's members, in the order in which they are to be written.
    var header: [String] = []
  }

  struct Failure: Error {
    let status: Int32
  }

  /// Runs one command of `jose_peer.py`; gives one text for each text, nil where it was refused.
  static func run(_ command: String, _ request: Request) throws -> [String?] {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "jose_peer.py")
    let process = ChildProcess()
    process.executableURL = URL(filePath: interpreter ?? "/nonexistent")
    process.arguments = [script.path(), command]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    // The script reads all of its input before it writes, so neither side waits for the other.
    try input.fileHandleForWriting.hand(over: Array(JSONEncoder().encode(request)))
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(status: process.terminationStatus) }
    return try JSONDecoder().decode([String?].self, from: answer)
  }
}

extension FileHandle {
  /// Writes to a child and ends its input. A child that has refused the rest has answered by that: the
  /// broken pipe is an outcome, neither a signal nor a failure of the test.
  func hand(over bytes: [UInt8]) throws {
    signal(SIGPIPE, SIG_IGN)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(fileDescriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      rest = rest.dropFirst(count)
    }
    try close()
  }
}
