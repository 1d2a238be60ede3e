import AloudBallots
package import AloudCollector
package import AloudDesk
package import AloudModel

/// What is said of an act that was done, or before one that cannot be taken back.
package protocol OutcomeWording: Sendable {
  // The drop folder.
  /// Why a file stays where it is; nothing in it tells whose it is.
  func words(of refusal: Sweep.Refusal) -> String
  /// Nobody knows whose they are, so that everybody is asked.
  func notWhole(_ files: Int) -> String
  /// That fewer than five files wait.
  var tooFewToTake: String { get }
  func words(of event: Watching.Event, in drop: String) -> String
  // Closing.
  /// - Parameter sweeps: whether a drop folder is still to be taken in.
  func fewBallots(minimum: Int, sweeps: Bool) -> String
  func staffMayAnswer(until closes: LocalMoment) -> String
  func closed(_ wave: Identifier<Wave>, _ count: CountingPlace) -> [String]
  func moreThanInvited(isOpenLink: Bool) -> String
  // Finishing and giving up.
  var destroyed: String { get }
  func resultsBack(_ wave: Identifier<Wave>) -> String
  /// To be read to the key holder.
  var readAccepted: String { get }
  func wouldGiveUp(_ wave: Identifier<Wave>) -> String
  var gaveUp: String { get }
  // Papers.
  func placeLacking(on paper: SlipMaking.Paper) -> String
  func printed(slips: Int, invited: Int) -> String
  // Reports.
  func hidden(_ results: Int) -> String
  func words(of sharing: Sharing.Outcome, _ wave: Identifier<Wave>) -> String
  func renewed(_ wave: Identifier<Wave>) -> String
  // Cycles.
  func words(of doubt: CycleDoubt) -> String
}
