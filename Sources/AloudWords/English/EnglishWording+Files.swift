import AloudBallots
import AloudDesk
import AloudDiagnostics
import AloudFiles

extension EnglishWording {
  func said(of failure: FileFailure) -> Said {
    let path = failure.path
    switch failure.reason {
    case .missing: return Said("there is nothing at \(path)", help: "check the path")
    case .notPermitted:
      return Said(
        "\(path) may not be read or written by this account",
        help:
          "check the owner and the permissions, and run the same command again; nothing was lost")
    case .noSpace:
      return Said(
        "the disk is full, or a limit on file size was reached, at \(path)",
        help: "make room and run the same command again; nothing was lost")
    case .exists:
      return Said(
        "there is something at \(path) already",
        help: "move it away and run the same command again")
    case .notAPlainFile:
      return Said(
        "\(path) is not what was expected there: a link, a file or a folder",
        help: "check the path; links are not followed")
    case .tooLarge:
      return Said("\(path) is too large to be what was expected", help: "check the path")
    case .other(let code): return said(ofCode: code, at: path)
    }
  }

  private func said(ofCode code: Int32, at path: String) -> Said {
    switch SystemTrouble(errno: code) {
    case .pathTooLong:
      Said(
        "a path or a name is too long: \(path)",
        help: "move the folder nearer to the top of the disk, or give it a shorter name")
    case .tooManyFiles:
      Said(
        "too many files are open for this account to open \(path)",
        help: "allow more, such as: ulimit -n 1024; and run the same command again")
    case nil:
      Said(
        "the system refused \(path) (errno \(code))",
        help: "run the same command again; nothing was lost")
    }
  }

  func said(ofWave failure: FileFailure) -> Said {
    let help = "put that one file back from a copy; do not start the wave again"
    switch failure.reason {
    case .missing: return Said("\(failure.path) is gone", help: help)
    case .notAPlainFile: return Said("\(failure.path) is not a plain file", help: help)
    case .notPermitted, .noSpace, .exists, .tooLarge, .other: return said(of: failure)
    }
  }

  func said(of failure: StorageFailure) -> Said {
    let again = "run the same command again; no ballot was lost"
    switch failure {
    case .noSpace:
      return Said(
        "the disk is full, or a limit on file size was reached, at the ballot box",
        help: "make room and " + again)
    case .notWritable:
      return Said(
        "the ballot box may not be written by this account",
        help: "check the owner of the .aloud folder and " + again)
    case .busy: return Said("another program has the ballot box open", help: again)
    case .damaged:
      return Said(
        "the ballot box is missing or damaged",
        help: "restore the file as it was; do not start the wave again")
    case .notAPlainFile:
      return Said(
        "the ballot box is a link, a folder or a pipe, and not a plain file",
        help: "put that one file back from a copy; do not start the wave again")
    case .takenAway:
      return Said(
        "the ballot box was taken away or replaced while it was in use",
        help:
          "put the .aloud folder back as it was, and run the same command again; whoever read since "
          + "then that nothing was stored answers once more")
    case .pathTooLong:
      return Said(
        "the path to the ballot box is too long",
        help: "move the school's folder nearer to the top of the disk and " + again)
    case .settingRefused(let name):
      return Said(
        "SQLite did not take the setting \(name), which protects people",
        help: "use a libsqlite3 of your distribution, version 3.37 or newer")
    case .other(let code): return Said("SQLite failed with code \(code)", help: again)
    }
  }

  func said(of refusal: PlaceRefusal) -> Said {
    switch refusal {
    case .noFolder(let folder):
      Said(
        "there is no folder at \(folder); nothing was written or changed",
        help: "see that the stick is in and opened, then run the same command again")
    case .isAFolder(let path):
      Said("\(path) is a folder", help: "add the name of a file, such as \(path)/paper.html")
    case .surveyIsThere(let path):
      Said(
        "\(path) is there already, and nothing is written over",
        help: "edit it, add a wave to it, or give another --school name or folder")
    case .noTime(let zone):
      Said(
        "this computer does not know the time in \(zone)",
        help: "set the clock, or install the time zone database (tzdata)")
    }
  }
}
