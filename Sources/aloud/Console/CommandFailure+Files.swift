import AloudCollector
import AloudFiles

extension CommandFailure {
  /// A file or folder that the operator named.
  init(_ failure: FileFailure) {
    let path = failure.path
    switch failure.reason {
    case .missing:
      self.init(.usage, "there is nothing at \(path)", help: "check the path")
    case .notPermitted:
      self.init(
        .unexpected, "\(path) may not be read or written by this account",
        help:
          "check the owner and the permissions, and run the same command again; nothing was lost")
    case .noSpace:
      self.init(
        .unexpected, "the disk is full, or a limit on file size was reached, at \(path)",
        help: "make room and run the same command again; nothing was lost")
    case .exists:
      self.init(
        .unexpected, "there is something at \(path) already",
        help: "move it away and run the same command again")
    case .notAPlainFile:
      self.init(
        .usage, "\(path) is not what was expected there: a link, a file or a folder",
        help: "check the path; links are not followed")
    case .tooLarge:
      self.init(
        .usage, "\(path) is too large to be what was expected", help: "check the path")
    case .other(errno: 36):  // ENAMETOOLONG
      self.init(
        .usage, "a path or a name is too long: \(path)",
        help: "move the folder nearer to the top of the disk, or give it a shorter name")
    case .other(errno: 23), .other(errno: 24):  // ENFILE, EMFILE
      self.init(
        .unexpected, "too many files are open for this account to open \(path)",
        help: "allow more, such as: ulimit -n 1024; and run the same command again")
    case .other(let code):
      self.init(
        .unexpected, "the system refused \(path) (errno \(code))",
        help: "run the same command again; nothing was lost")
    }
  }

  /// A file of a wave, which nobody named.
  init(ofWave failure: FileFailure) {
    let help = "put that one file back from a copy; do not start the wave again"
    switch failure.reason {
    case .missing: self.init(.integrity, "\(failure.path) is gone", help: help)
    case .notAPlainFile:
      self.init(.integrity, "\(failure.path) is not a plain file", help: help)
    case .notPermitted, .noSpace, .exists, .tooLarge, .other: self.init(failure)
    }
  }

  init(_ failure: SweepFailure) {
    switch failure {
    case .folder(let failure): self.init(failure)
    case .storage(let failure): self.init(failure)
    }
  }
}

extension Files<CommandFailure> {
  /// Files that the operator named, or could name.
  static let named = Files { CommandFailure($0) }

  /// Files of a wave, which nobody names.
  static let own = Files { CommandFailure(ofWave: $0) }

  /// A file under a name that says enough: its own may be a person's, or one that was drawn.
  static func called(_ name: String) -> Files {
    Files { CommandFailure(FileFailure($0.reason, at: name)) }
  }
}
