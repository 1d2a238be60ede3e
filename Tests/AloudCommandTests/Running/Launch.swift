import Foundation

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
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = Self.needed.merging(environment) { $1 }
    let (output, errors, typed) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = typed
    try process.run()
    if !input.isEmpty { try typed.fileHandleForWriting.write(contentsOf: Data(input.utf8)) }
    try typed.fileHandleForWriting.close()
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
