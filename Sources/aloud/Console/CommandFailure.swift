import AloudBallots
import AloudModel

/// Why a command stopped: one message, what to do about it, and the status it ends with.
struct CommandFailure: Error {
  let status: ExitStatus
  let message: String
  let help: String

  init(_ status: ExitStatus, _ message: String, help: String) {
    self.status = status
    self.message = message
    self.help = help
  }

  /// The program that reads standard output has read enough, such as `head`: nothing is wrong with the
  /// disk, and there is nobody to tell.
  static let readerLeft = CommandFailure(
    .unexpected, "the program that reads the result ended before its end",
    help: "run it again without that program")

  var isReaderLeft: Bool { message == Self.readerLeft.message }

  /// Somebody at a terminal wants the question before this one again.
  static let wentBack = CommandFailure(.usage, "<", help: "answer the questions again")

  var isGoingBack: Bool { message == Self.wentBack.message }
}

extension CommandFailure {
  /// `{"error":{"code":…,"hint":…,"message":…}}`, on one line.
  var json: [UInt8] {
    CanonicalJSON.bytes(
      of: ["error": ["code": status.code, "message": message, "hint": help]], layout: .compact)
  }

  init(_ failure: StorageFailure) {
    let again = "run the same command again; no ballot was lost"
    switch failure {
    case .noSpace:
      self.init(
        .unexpected, "the disk is full, or a limit on file size was reached, at the ballot box",
        help: "make room and " + again)
    case .notWritable:
      self.init(
        .unexpected, "the ballot box may not be written by this account",
        help: "check the owner of the .aloud folder and " + again)
    case .busy:
      self.init(.unexpected, "another program has the ballot box open", help: again)
    case .damaged:
      self.init(
        .integrity, "the ballot box is missing or damaged",
        help: "restore the file as it was; do not start the wave again")
    case .notAPlainFile:
      self.init(
        .integrity, "the ballot box is a link, a folder or a pipe, and not a plain file",
        help: "put that one file back from a copy; do not start the wave again")
    case .takenAway:
      self.init(
        .integrity, "the ballot box was taken away or replaced while it was in use",
        help:
          "put the .aloud folder back as it was, and run the same command again; whoever read since "
          + "then that nothing was stored answers once more")
    case .pathTooLong:
      self.init(
        .usage, "the path to the ballot box is too long",
        help: "move the school's folder nearer to the top of the disk and " + again)
    case .settingRefused(let name):
      self.init(
        .unexpected, "SQLite did not take the setting \(name), which protects people",
        help: "use a libsqlite3 of your distribution, version 3.37 or newer")
    case .other(let code):
      self.init(.unexpected, "SQLite failed with code \(code)", help: again)
    }
  }
}

/// Runs work on the ballot box, and says what failed.
func onBox<Value>(_ work: () throws(StorageFailure) -> Value) throws(CommandFailure) -> Value {
  do throws(StorageFailure) { return try work() } catch { throw CommandFailure(error) }
}
