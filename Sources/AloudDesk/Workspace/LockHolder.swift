import AloudBallots
import Glibc

/// The program that keeps a folder to itself, as Linux tells it in `/proc/locks` and in the list of
/// running programs.
package struct LockHolder {
  /// The command it was started with, such as `serve`.
  package let command: String
  private let process: pid_t

  /// Nothing, where the system does not tell.
  package init?(of folder: String) {
    var status = stat()
    guard stat(folder, &status) == 0 else { return nil }
    let holders = SystemText.lines(of: "/proc/locks").compactMap { line -> Int? in
      // 1: FLOCK  ADVISORY  WRITE 4711 08:01:1234 0 EOF
      let fields = line.split(separator: " ")
      guard fields.count >= 6, fields[1] == "FLOCK",
        fields[5].split(separator: ":").last.map(String.init) == String(status.st_ino)
      else { return nil }
      return Int(fields[4])
    }
    let known = holders.lazy.compactMap { holder in
      Self.command(of: holder).map { (process: pid_t(holder), command: $0) }
    }
    guard let found = known.first else { return nil }
    (process, command) = found
  }

  /// Whether it is this very program.
  package var isThisProgram: Bool { process == getpid() }

  /// Asks it to end, as a system that shuts down does: what was sent to it is stored first.
  package func end() { kill(process, SIGTERM) }

  /// What serves many schools, and lets go of a wave to which nothing comes.
  package static let schools = "serve --schools"

  /// What a wave is worked on by: any other word may be a person's.
  private static let known = Set(WaveStep.allCases.map(\.rawValue) + ["demo", "open"])

  private static func command(of process: Int) -> String? {
    let words = SystemText.text(of: "/proc/\(process)/cmdline").split(separator: "\0")
    let command = words.dropFirst().first { known.contains(String($0)) }.map(String.init)
    return command == "serve" && words.contains { $0.hasPrefix("--schools") } ? schools : command
  }
}
