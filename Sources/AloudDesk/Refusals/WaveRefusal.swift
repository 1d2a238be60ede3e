package import AloudBallots
package import AloudModel

/// Why an act does not fit a wave, or what lies there is not what was written.
package enum WaveRefusal: Hashable, Sendable {
  case wrongStage(Identifier<Wave>, WaveStage, WaveStep)
  /// Another program works on it; nothing, where the system does not tell which.
  case busy(Identifier<Wave>, command: String?)
  /// Finished, and `finish` was cut off before everything was destroyed.
  case notDestroyed(Identifier<Wave>)
  case resultsGone(Identifier<Wave>, release: String, reports: String)
  case manifestChanged(String)
  case fileChanged(String)
  case opensLater(Identifier<Wave>, LocalMoment)
  /// - Parameter files: whether answers may still lie in a drop folder.
  case timeOver(Answering, Identifier<Wave>, LocalMoment, files: Bool)
  /// It has neither slips nor codes nor files.
  case openLink(Identifier<Wave>)

  /// What the time is over for.
  package enum Answering: Hashable, Sendable {
    case anyhow
    case byFile
  }
}
