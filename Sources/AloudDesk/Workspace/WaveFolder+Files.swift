package import AloudBallots
import AloudFiles
package import AloudModel
import AloudStorageSQLite

extension WaveFolder {
  /// Fails where the manifest of a frozen wave is gone, or something else than a plain file lies where
  /// one of its files should: behind a link, what `finish` destroys would stay.
  package func requireFiles(for step: WaveStep) throws(Refusal) {
    for path in [manifestPath] + perishable { try Files.own.requirePlain(path) }
    guard step != .purge, [.open, .closed].contains(stage), !DurableFile.exists(manifestPath)
    else { return }
    throw .waveFile(FileFailure(.missing, at: manifestPath))
  }

  /// Fails for an open wave whose ballot box is gone or damaged, and for nothing else: a server may
  /// have it, or another account.
  package func requireBox(opensAt: Instant) throws(Refusal) {
    do throws(StorageFailure) {
      _ = try SQLiteBallotBox.open(at: boxPath, opensAt: opensAt).contents()
    } catch {
      switch error {
      case .damaged, .notAPlainFile: throw .box(error)
      case .noSpace, .notWritable, .busy, .takenAway, .pathTooLong, .settingRefused, .other: return
      }
    }
  }

  /// Whether the wave was given up without a manifest that can be read, and its key was this one: it
  /// stands in what is left.
  package func gaveUp(key line: String) -> Bool {
    guard stage == .purged, givenUpManifest == nil else { return false }
    let left = try? DurableFile.read(tombstonePath, atMost: FileLimits.manifest)
    return left?.firstRange(of: Array(line.utf8)) != nil
  }

  /// The manifest of a wave that was given up; nothing, where it was given up because that was lost.
  package var givenUpManifest: Manifest? { stage == .purged ? try? manifest() : nil }
}
