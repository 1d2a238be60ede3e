import AloudBallots
import AloudPapers
import AloudTestSupport
import Foundation
import Testing

/// The engine under Node, without a page around it.
struct NodeRun {
  /// A request, and what native code answers.
  struct Asked {
    let call: EngineCall
    let parts: [[UInt8]]
    let answer: [[UInt8]]

    init(_ call: EngineCall, _ parts: [[UInt8]]) {
      (self.call, self.parts) = (call, parts)
      answer = call.answer(to: parts)
    }

    /// The JSON object that the answer begins with.
    var head: String { String(decoding: answer.first ?? [], as: UTF8.self) }

    fileprivate var request: [UInt8] {
      [UInt8(EngineCall.allCases.firstIndex(of: call)!)] + EngineParts.joined(parts)
    }
  }

  let answers: [[[UInt8]]?]
  /// What each answer took.
  let milliseconds: [Double]

  static let obstacle: String? = node == nil ? "there is no node in the PATH" : nil

  private static let node = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(
    separator: ":"
  )
  .map { "\($0)/node" }.first { FileManager.default.isExecutableFile(atPath: $0) }

  init(_ asked: [Asked]) throws {
    let scratch = try Scratch()
    try scratch.save(EngineProgram.compressed, as: "engine.wasm.gz")
    try scratch.save(EngineParts.joined(asked.map(\.request)), as: "requests")
    let process = ChildProcess()
    process.executableURL = URL(filePath: Self.node ?? "/nonexistent")
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
    func file(_ name: String) throws -> [UInt8] {
      Array(try Data(contentsOf: URL(filePath: "\(scratch.path)/\(name)")))
    }
    answers = try #require(EngineParts.split(try file("answers"))).map { EngineParts.split($0) }
    milliseconds = String(decoding: try file("times"), as: UTF8.self).split(separator: "\n")
      .compactMap { Double($0) }
  }

  /// Asks the engine the same and expects the same bytes.
  @discardableResult
  static func expectSame(_ asked: [Asked]) throws -> NodeRun {
    let run = try NodeRun(asked)
    try #require(run.answers.count == asked.count && run.milliseconds.count == asked.count)
    for (place, asked) in asked.enumerated() {
      #expect(run.answers[place] == asked.answer, "\(asked.call) at \(place)")
    }
    return run
  }
}
