import AloudBallots
package import AloudCollector
package import AloudModel

/// Sweeps a drop folder into the box of an open wave.
package struct Collecting {
  package let wave: OpenWave
  package let now: Instant

  package init(wave: OpenWave, now: Instant) {
    self.wave = wave
    self.now = now
  }

  /// After the closing instant the last files are taken, however few: no more can come.
  package func sweep(_ path: String, _ policy: BatchPolicy) throws(Refusal) -> Sweep {
    guard now >= wave.manifest.opensAt else {
      throw .wave(.opensLater(wave.folder.wave, wave.manifest.wave.opens))
    }
    do throws(SweepFailure) { return try taken(path, policy) } catch { throw Refusal(error) }
  }

  /// The same for a folder that may have gone meanwhile, such as a share: nothing, while it cannot be
  /// read.
  package func sweepIfThere(_ path: String, _ policy: BatchPolicy) throws(Refusal) -> Sweep? {
    do throws(SweepFailure) { return try taken(path, policy) } catch {
      switch error {
      case .folder: return nil
      case .storage: throw Refusal(error)
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
