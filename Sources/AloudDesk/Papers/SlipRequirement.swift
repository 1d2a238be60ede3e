package import AloudModel

extension Manifest {
  /// Fails after the closing time: what is made or sent then leads nobody to an answer.
  package func requireTime(to answer: WaveRefusal.Answering, at now: Instant) throws(Refusal) {
    guard closesAt <= now else { return }
    throw .wave(
      .timeOver(answer, waveID, wave.closes, files: survey.promise.channels.contains(.file)))
  }

  /// Fails over an open link, which has neither slips nor codes.
  package func requireSlips() throws(Refusal) {
    guard survey.promise.isOpenLink else { return }
    throw .wave(.openLink(waveID))
  }
}
