import AloudBallots
import AloudCollector
import AloudModel

/// Sweeps a drop folder into the box of an open wave.
struct Collecting {
  let wave: OpenWave
  let now: Instant

  /// After the closing instant the last files are taken, however few: no more can come.
  func sweep(_ path: String, _ policy: BatchPolicy) throws(CommandFailure) -> Sweep {
    guard now >= wave.manifest.opensAt else {
      throw CommandFailure(
        .wrongStage, "\(wave.folder.wave) opens on \(wave.manifest.wave.opens)",
        help: "collect from then on")
    }
    let policy = now > wave.manifest.closesAt ? BatchPolicy.last : policy
    let sweep: Sweep
    do throws(SweepFailure) {
      sweep = try wave.dropFolder(path).sweep(into: wave.box, policy)
    } catch { throw CommandFailure(error, folder: path) }
    let box = wave.box
    try onBox { () throws(StorageFailure) in try box.settle() }
    return sweep
  }
}
