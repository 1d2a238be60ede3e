import Foundation
import Testing

/// A principal who starts with an empty folder.
struct Founder: Sendable {
  let school: School

  init() throws { school = try School() }

  /// What a silent start needs.
  static let needed = [
    "--school", "Fernhill School", "--staff", "42", "--outside-contact",
    "District counsellor, 555 0142",
  ]

  /// A folder below the principal's, made by the command.
  func path(_ relative: String) -> String { "\(school.workspace)/\(relative)" }

  /// `aloud new fernhill` without a terminal.
  func new(_ arguments: [String]) throws -> Run {
    try school.principalLaunch(["new", "fernhill"] + arguments).run()
  }

  /// `aloud new fernhill` in a terminal, into which lines are typed.
  func interview(_ lines: [String], _ arguments: [String] = []) throws -> Run {
    let words = [Program.path, "new", "fernhill"] + arguments
    var launch = school.principalLaunch([])
    launch.executable = Self.terminal
    launch.arguments = [
      "-qefc", words.map { "'\($0)'" }.joined(separator: " "), "/dev/null",
    ]
    launch.environment["SHELL"] = "/bin/sh"
    launch.input = lines.map { $0 + "\n" }.joined()
    return try launch.run()
  }

  /// Gives a program a terminal; it belongs to every Debian.
  static let terminal = "/usr/bin/script"

  /// Why interviews cannot be tested here; nothing when they can.
  static var obstacle: String? {
    FileManager.default.isExecutableFile(atPath: terminal) ? nil : "there is no \(terminal)"
  }

  func definition(_ name: String = "fernhill-school-staff") throws -> String {
    try FileTree.text(path("fernhill/Surveys/\(name).yaml"))
  }

  var isUntouched: Bool { !FileTree.exists(path("fernhill")) }
}

extension Founder {
  /// What is said where the key is still pending.
  static let keyHints = [
    "Next, a page on which the key holder makes the key: aloud key page",
    "Next, with the line that the key holder gives you: aloud key add LINE",
  ]
}
