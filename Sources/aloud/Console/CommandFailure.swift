import AloudDesk
import AloudModel
import AloudWords

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

  /// An act that was refused, in words.
  init(_ refusal: Refusal) {
    let said = Console.words.said(of: refusal)
    self.init(ExitStatus(of: refusal), said.message, help: said.help)
  }

  /// What a command threw; anything that is no words of ours is a bug.
  init(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let refusal as Refusal: self.init(refusal)
    case _: self.init(.unexpected, "\(error)", help: "run the same command again")
    }
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
}
