import AloudBallots
import AloudFiles
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
    let known = holders.compactMap { holder in
      Self.command(of: holder).map { (process: pid_t(holder), command: $0) }
    }
    // Folders of other disks have the same number.
    let sure = known.first { Self.hasOpen(status, $0.process) }
    guard let found = sure ?? known.first else { return nil }
    (process, command) = found
    canBeEnded = sure != nil && Self.endable.contains(command)
  }

  /// Whether it surely has this folder, and loses nothing when it ends.
  package let canBeEnded: Bool

  /// Whether it is this very program.
  package var isThisProgram: Bool { process == getpid() }

  /// Asks it to end, as a system that shuts down does: what was sent to it is stored first.
  ///
  /// - Returns: whether it could be asked.
  package func end() -> Bool { canBeEnded && kill(process, SIGTERM) == 0 }

  /// What lets people answer, and stores what was sent before it ends.
  private static let endable: Set = ["open", "serve", "collect"]

  /// Whether the program has this very folder open, on this very disk.
  private static func hasOpen(_ folder: stat, _ process: pid_t) -> Bool {
    let place = "/proc/\(process)/fd"
    let names = (try? Folder.names(in: place)) ?? []
    return names.contains { name in
      var status = stat()
      guard stat("\(place)/\(name)", &status) == 0 else { return false }
      return status.st_ino == folder.st_ino && status.st_dev == folder.st_dev
    }
  }

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
