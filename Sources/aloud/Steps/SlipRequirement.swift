import AloudModel

extension Manifest {
  /// Fails over an open link, which has neither slips nor codes.
  func requireSlips() throws(CommandFailure) {
    guard survey.promise.isOpenLink else { return }
    throw CommandFailure(
      .refused, "\(waveID) is answered over an open link: it has no slips, no codes and no files",
      help: "run `aloud serve \(waveID)`")
  }
}
