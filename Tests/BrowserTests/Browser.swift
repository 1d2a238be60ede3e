import Foundation
import Testing

/// Chromium, driven by the Python scenarios beside this file.
enum Browser {
  /// Why no browser can be driven here; nothing when one can.
  static let obstacle: String? = {
    if python == nil {
      return "set ALOUD_PYTHON to a Python that has joserfc, playwright, axe-playwright-python and"
        + " zxing-cpp"
    }
    return chromium == nil ? "there is no chromium in the PATH" : nil
  }()

  private static let environment = ProcessInfo.processInfo.environment
  private static let python = environment["ALOUD_PYTHON"]
  private static let chromium =
    environment["ALOUD_CHROMIUM"]
    ?? (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/chromium" }
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  static let hasFirefox = (environment["PATH"] ?? "").split(separator: ":").contains { folder in
    ["firefox-esr", "firefox"].contains {
      FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
    }
  }

  /// Runs one scenario of a script and expects it to find nothing wrong.
  static func expect(
    _ scenario: String, of script: String, _ arguments: String...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(scenario, of: script, all: arguments, sourceLocation: sourceLocation)
  }

  static func expect(
    _ scenario: String, of script: String, all arguments: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let process = Process()
    process.executableURL = URL(filePath: python ?? "/nonexistent")
    let path = Checkout.path("Tests/BrowserTests/Scenarios/\(script).py")
    process.arguments = ["-B", path, scenario] + arguments
    process.environment = [
      "PATH": environment["PATH"] ?? "", "ALOUD_CHROMIUM": chromium ?? "",
      "HOME": FileManager.default.temporaryDirectory.path,
    ]
    let talk = Pipe()
    process.standardOutput = talk
    process.standardError = talk
    try process.run()
    let said = try talk.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(
      process.terminationStatus == 0, "\(String(decoding: said.suffix(4000), as: UTF8.self))",
      sourceLocation: sourceLocation)
  }
}

/// One browser at a time: they need the machine for themselves.
@Suite(
  .serialized,
  .enabled(if: Browser.obstacle == nil, "\(Browser.obstacle ?? "")"))
enum BrowserTests {}
