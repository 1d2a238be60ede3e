import Foundation
import Testing

/// What the README prints behind a command is what the command prints.
///
/// With ALOUD_RECORD=1 the README is written anew instead.
@Suite(.serialized)
struct ReadmeTests {
  @Test
  func `every command of the README prints what the README says`() throws {
    let scratch = try Scratch()
    try FileManager.default.createSymbolicLink(
      atPath: "\(scratch.path)/Surveys", withDestinationPath: Checkout.path("Surveys"))
    #expect(try shell("aloud demo", in: scratch).status == 0)
    let written = try FileTree.text(Checkout.path("README.md"))
    let real = try rewritten(written, in: scratch)
    if ProcessInfo.processInfo.environment["ALOUD_RECORD"] == "1" {
      try FileTree.write(real, to: Checkout.path("README.md"))
    } else {
      #expect(written == real)
    }
  }

  /// The page with the real output behind every command, save the two scripts.
  private func rewritten(_ page: String, in scratch: Scratch) throws -> String {
    var lines: [String] = []
    var isConsole = false
    var isOutput = false
    for line in page.components(separatedBy: "\n") {
      if line.hasPrefix("```") { (isConsole, isOutput) = (line == "```console", false) }
      if isConsole, line.hasPrefix("$ ") {
        lines.append(line)
        isOutput = !line.hasPrefix("$ Scripts/")
        if isOutput { lines += try output(of: String(line.dropFirst(2)), in: scratch) }
      } else if !isOutput {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }

  private func output(of command: String, in scratch: Scratch) throws -> [String] {
    let run = try shell(command, in: scratch)
    var lines = String(decoding: run.output, as: UTF8.self).components(separatedBy: "\n")
    while lines.last == "" { lines.removeLast() }
    #expect(!lines.isEmpty, "\(command) prints something")
    return lines
  }

  private func shell(_ command: String, in scratch: Scratch) throws -> Run {
    let programs = URL(filePath: Program.path).deletingLastPathComponent().path
    return try Launch(
      executable: "/bin/bash", arguments: ["-c", "PATH=\(programs):$PATH; \(command)"],
      folder: scratch.path
    ).run()
  }
}
