import AloudCollector
import AloudDesk

/// What a sweep came to, in counts: no name of a file, which may be a person's.
struct SweepReport {
  let sweep: Sweep

  /// Shows the counts, and the reasons where files were refused.
  func show() throws {
    try Console.show("stored \(sweep.stored)")
    if sweep.storedBefore > 0 { try Console.show("stored before \(sweep.storedBefore)") }
    if sweep.halfWritten > 0 { try Console.show("still being copied \(sweep.halfWritten)") }
    if sweep.givenUp > 0 {
      try Console.show("not whole \(sweep.givenUp)")
      Console.say(Self.notWhole(sweep.givenUp))
    }
    if sweep.heldBack > 0 {
      try Console.show("waiting \(sweep.heldBack)")
      Console.say("Fewer than five files wait for more: a batch of one would tell who came.")
    }
    for reason in sweep.refused.keys.sorted() {
      try Console.show("refused \(sweep.refused[reason, default: 0]): \(reason.words)")
    }
  }

  /// Nobody knows whose they are, so that everybody is asked.
  static func notWhole(_ count: Int) -> String {
    count == 1
      ? "One file is empty or was copied in part. Ask everybody to look whether theirs is still on "
        + "their own computer, and to save it here again."
      : "\(count) files are empty or were copied in part. Ask everybody to look whether theirs is still "
        + "on their own computer, and to save it here again."
  }

  /// Fails with status 7 where files were refused; everything else is done by then.
  func requireNothingRefused() throws {
    guard sweep.refused.isEmpty else {
      throw CommandFailure(
        .partlyRejected, "some files were refused and lie where they were",
        help: "everything else is stored; look at the reasons above")
    }
  }
}

extension Sweep.Refusal {
  fileprivate var words: String {
    switch self {
    case .notOurs: "not a sealed answer; `aloud answer` makes one"
    case .archive: "a zip or another packed file; take the sealed file out of it"
    case .wordProcessor: "a word-processor or spreadsheet file, not a sealed answer"
    case .unsealedSheet: "an answer sheet that was not sealed; it was not read"
    case .tooLong: "longer than a sealed answer"
    case .damaged: "damaged on the way"
    case .notAPlainFile: "a link, a folder or a device, not a file"
    case .notReadable: "not readable by this account"
    case .notRead: "could not be read: the disk or the share failed; have it copied there again"
    case .anotherWave: "sealed for another wave, or changed"
    case .late: "saved after the closing time"
    case .codeUsed: "its code was used before; the first answer counts"
    case .copyOfAnotherBallot: "a copy of another answer under a second code"
    case .unknownCode: "its code is on no slip of this wave"
    case .voidedCode: "its code was voided"
    }
  }
}
