import AloudTestSupport
import Foundation
import Glibc

/// One start of a program, with an environment that holds nothing of the machine's.
struct Launch {
  var executable: String
  var arguments: [String]
  var folder: String
  var input = ""
  var environment: [String: String] = [:]
  /// The place it works in, kept until it has ended.
  var keeping: Scratch?

  func run() throws -> Run {
    defer { withExtendedLifetime(keeping) {} }
    let process = ChildProcess()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = Self.needed.merging(environment) { $1 }
    let (output, errors, typed) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = typed
    try process.run()
    try typed.fileHandleForWriting.hand(over: Array(input.utf8))
    // Every output of these tests fits into a pipe, so that neither end waits for the other.
    let shown = try output.fileHandleForReading.readToEnd() ?? Data()
    let said = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, wasKilled: process.terminationReason == .uncaughtSignal,
      output: Array(shown), talk: Array(said))
  }

  /// Where programs and the libraries of the Swift runtime are found.
  static let needed = ProcessInfo.processInfo.environment.filter {
    ["PATH", "LD_LIBRARY_PATH"].contains($0.key)
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
