import AloudCollector
import AloudDesk
import AloudWords

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
      Console.say(Console.words.notWhole(sweep.givenUp))
    }
    if sweep.heldBack > 0 {
      try Console.show("waiting \(sweep.heldBack)")
      Console.say(Console.words.tooFewToTake)
    }
    for reason in sweep.refused.keys.sorted() {
      let words = Console.words.words(of: reason)
      try Console.show("refused \(sweep.refused[reason, default: 0]): \(words)")
    }
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
