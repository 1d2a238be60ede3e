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
    do throws(SweepFailure) { return try taken(path, policy) } catch {
      throw CommandFailure(error)
    }
  }

  /// The same for a folder that may have gone meanwhile, such as a share: nothing, while it cannot be
  /// read.
  func sweepIfThere(_ path: String, _ policy: BatchPolicy) throws(CommandFailure) -> Sweep? {
    do throws(SweepFailure) { return try taken(path, policy) } catch {
      switch error {
      case .folder: return nil
      case .storage: throw CommandFailure(error)
      }
    }
  }

  private func taken(_ path: String, _ policy: BatchPolicy) throws(SweepFailure) -> Sweep {
    let policy = now > wave.manifest.closesAt ? BatchPolicy.last : policy
    let sweep = try wave.dropFolder(path).sweep(into: wave.box, policy, at: now)
    do throws(StorageFailure) { try wave.box.settle() } catch { throw .storage(error) }
    return sweep
  }
}
