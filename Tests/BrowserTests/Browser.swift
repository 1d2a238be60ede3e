import AloudTestSupport
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

  /// After how many seconds a scenario is ended, with its browser: many times what the longest takes, so
  /// that one that hangs fails under its own name and keeps nothing else waiting.
  private static let bound = 600

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
    let scratch = try Scratch()
    let process = ChildProcess()
    process.executableURL = URL(filePath: "/usr/bin/timeout")
    let path = Checkout.path("Tests/BrowserTests/Scenarios/\(script).py")
    process.arguments =
      ["--kill-after=10", "\(bound)", python ?? "/nonexistent", "-B", path, scenario] + arguments
    process.environment = [
      "PATH": environment["PATH"] ?? "", "ALOUD_CHROMIUM": chromium ?? "",
      "HOME": FileManager.default.temporaryDirectory.path,
    ]
    // A file, since a browser that outlives its script would keep a pipe open.
    try scratch.save([], as: "talk")
    let talk = try FileHandle(forWritingTo: URL(filePath: "\(scratch.path)/talk"))
    process.standardOutput = talk
    process.standardError = talk
    try process.run()
    process.waitUntilExit()
    let said = try Data(contentsOf: URL(filePath: "\(scratch.path)/talk"))
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
