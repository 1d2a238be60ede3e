import Foundation

/// The library that kills a command at its N-th call, compiled once for a run of the tests.
struct KillSwitch: Sendable {
  private let library: String
  private let scratch: Scratch

  /// Why the tests that kill cannot run here; nothing when they can.
  static var obstacle: String? {
    switch built {
    case .success: nil
    case .failure(let failure): failure.reason
    }
  }

  static func get() throws -> KillSwitch { try built.get() }

  struct Obstacle: Error {
    let reason: String
  }

  /// The same start, killed at a call. `torn` writes half of the bytes first.
  func arming(_ launch: Launch, call: Int, torn: Bool) -> Launch {
    var armed = launch
    armed.environment["LD_PRELOAD"] = library
    armed.environment["ALOUD_TEST_KILL_AT"] = String(call)
    if torn { armed.environment["ALOUD_TEST_KILL_TORN"] = "1" }
    return armed
  }

  private static let built: Result<KillSwitch, Obstacle> = {
    guard let compiler = ["clang", "cc", "gcc"].lazy.compactMap(path).first else {
      return .failure(Obstacle(reason: "there is no C compiler in the PATH"))
    }
    do {
      let scratch = try Scratch()
      let library = "\(scratch.path)/kill_at.so"
      let source = Checkout.path("Tests/AloudCommandTests/Faults/kill_at.c")
      let run = try Launch(
        executable: compiler,
        arguments: ["-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl"],
        folder: scratch.path, environment: ["TMPDIR": scratch.path]
      ).run()
      guard run.status == 0 else { return .failure(Obstacle(reason: run.talkText)) }
      return .success(KillSwitch(library: library, scratch: scratch))
    } catch {
      return .failure(Obstacle(reason: "\(error)"))
    }
  }()

  private static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
