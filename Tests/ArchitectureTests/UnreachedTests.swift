import AloudTestSupport
import Foundation
import Testing

/// Nothing is computed that no command, page or report prints.
@Suite struct UnreachedTests {
  private static let objects = SourceTree.root.appending(
    path: ".build/debug/aloud.product/Objects.LinkFileList")

  @Test(.enabled(if: FileManager.default.fileExists(atPath: objects.path)))
  func `the program reaches every declaration of the statistics, or a reason says why not`() throws
  {
    let process = ChildProcess()
    process.executableURL = SourceTree.root.appending(path: "Scripts/unreached")
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(String(decoding: said, as: UTF8.self))")
  }

  @Test func `every name that is excused has a reason`() throws {
    let lines = try SourceTree.text("Scripts/unreached.txt").split(separator: "\n")
    for line in lines where !line.hasPrefix("#") {
      let parts = line.split(separator: "  # ", maxSplits: 1)
      #expect(parts.count == 2 && parts[1].count > 20, "\(line)")
    }
  }
}
