import Foundation
import Testing

/// What stands at a final path has reached the disk before it got its name, and its name after.
@Suite(.enabled(if: CallTelling.obstacle == nil, "\(CallTelling.obstacle ?? "")"))
struct DurabilityTests {
  private enum Call: Equatable {
    case write(String)
    case sync(String)
    case rename(String, to: String)
  }

  /// In the order in which a step made them.
  private func calls(of step: Interruption) throws -> [Call] {
    let school = try step.school()
    let log = "\(school.scratch.path)/calls.txt"
    var launch = step.launch(school)
    launch.environment["LD_PRELOAD"] = try CallTelling.preload.get().library
    launch.environment["ALOUD_TEST_CALLS"] = log
    try done(launch.run())
    return try FileTree.text(log).split(separator: "\n").compactMap { line in
      let words = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      switch words[0] {
      case "write": return .write(words[1])
      case "sync": return .sync(words[1])
      case "rename": return .rename(words[1], to: words[2])
      default: return nil
      }
    }
  }

  @Test(arguments: Interruption.allCases)
  func `a file is durable before it is renamed, and its name is durable before the command ends`(
    step: Interruption
  ) throws {
    let calls = try calls(of: step)
    var renamed = 0
    for (place, call) in calls.enumerated() {
      guard case .rename(let from, let to) = call else { continue }
      renamed += 1
      // A folder is renamed with all that was written inside it.
      for path in Set(calls[..<place].compactMap { written(below: from, $0) }) {
        let last = try #require(calls[..<place].lastIndex(of: .write(path)))
        #expect(
          calls[last..<place].contains(.sync(path)), "\(step): \(name(path)) before \(name(to))")
      }
      let folder = (to as NSString).deletingLastPathComponent
      #expect(calls[place...].contains(.sync(folder)), "\(step): the name of \(name(to))")
    }
    #expect(renamed > 0, "\(step) renames what it wrote")
  }

  private func written(below from: String, _ call: Call) -> String? {
    guard case .write(let path) = call, path == from || path.hasPrefix(from + "/") else {
      return nil
    }
    return path
  }

  private func name(_ path: String) -> String { (path as NSString).lastPathComponent }
}
