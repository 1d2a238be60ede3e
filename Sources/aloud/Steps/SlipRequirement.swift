import AloudModel

extension Manifest {
  /// Fails after the closing time: what is made or sent then leads nobody to an answer.
  func requireTime(to answer: String, at now: Instant) throws(CommandFailure) {
    guard closesAt <= now else { return }
    throw CommandFailure(
      .wrongStage, "the time to \(answer) is over: \(waveID) closed at \(wave.closes)",
      help: NextStep.close(files: survey.promise.channels.contains(.file)).saying(for: waveID))
  }

  /// Fails over an open link, which has neither slips nor codes.
  func requireSlips() throws(CommandFailure) {
    guard survey.promise.isOpenLink else { return }
    throw CommandFailure(
      .refused, "\(waveID) is answered over an open link: it has no slips, no codes and no files",
      help: "run `aloud serve \(waveID)\(NextPlace.typed)`")
  }
}
