import Foundation

extension Result where Failure == Preload.Obstacle {
  /// Why there is none; nothing when there is.
  var obstacle: String? {
    switch self {
    case .success: nil
    case .failure(let failure): failure.reason
    }
  }
}

/// A C library of `Faults`, compiled once for a run of the tests, to be loaded before a command.
struct Preload: Sendable {
  let library: String
  private let scratch: Scratch

  struct Obstacle: Error {
    let reason: String
  }

  static func build(_ name: String) -> Result<Preload, Obstacle> {
    guard let compiler = ["clang", "cc", "gcc"].lazy.compactMap(path).first else {
      return .failure(Obstacle(reason: "there is no C compiler in the PATH"))
    }
    do {
      let scratch = try Scratch()
      let library = "\(scratch.path)/\(name).so"
      let source = Checkout.path("Tests/AloudCommandTests/Faults/\(name).c")
      let run = try Launch(
        executable: compiler,
        arguments: ["-shared", "-fPIC", "-O1", "-Wall", "-o", library, source, "-ldl"],
        folder: scratch.path, environment: ["TMPDIR": scratch.path]
      ).run()
      guard run.status == 0 else { return .failure(Obstacle(reason: run.talkText)) }
      return .success(Preload(library: library, scratch: scratch))
    } catch {
      return .failure(Obstacle(reason: "\(error)"))
    }
  }

  private static func path(of program: String) -> String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return folders.split(separator: ":").map { "\($0)/\(program)" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
