import AloudPapers
import AloudTestSupport
import Foundation
import Testing

/// The engine under Node, without a page around it.
enum NodeRun {
  private static let node = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(
    separator: ":"
  )
  .map { "\($0)/node" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  static let obstacle: String? = node == nil ? "there is no node in the PATH" : nil

  static func answers(to requests: [UInt8]) throws -> [UInt8] {
    let scratch = try Scratch()
    try scratch.save(EngineProgram.compressed, as: "engine.wasm.gz")
    try scratch.save(requests, as: "requests")
    let process = Process()
    process.executableURL = URL(filePath: node ?? "/nonexistent")
    process.arguments = [
      Checkout.path("Tests/BrowserTests/Scenarios/engine.mjs"), scratch.path,
    ]
    let talk = Pipe()
    process.standardError = talk
    try process.run()
    let said = try talk.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    try #require(
      process.terminationStatus == 0, "\(String(decoding: said.suffix(2000), as: UTF8.self))")
    return Array(try Data(contentsOf: URL(filePath: "\(scratch.path)/answers")))
  }
}
