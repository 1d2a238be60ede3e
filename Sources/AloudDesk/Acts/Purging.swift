import AloudBallots
import AloudFiles
import AloudModel

/// Gives a wave up: its manifest becomes a tombstone, everything secret is destroyed.
package struct Purging {
  package let folder: WaveFolder
  /// The line that the definition names now: it stands for that of a manifest that is gone.
  package let key: String?

  package init(folder: WaveFolder, key: String?) {
    self.folder = folder
    self.key = key
  }

  /// Whether it was given up before, and something may be left to destroy.
  package var isGivenUp: Bool { folder.stage == .purged }

  /// The rename is the step that gives the wave up; interrupted after it, the next run goes on.
  package func purge() throws(Refusal) {
    let lock = try folder.lock()
    defer { withExtendedLifetime(lock) {} }
    let (manifest, tombstone) = (folder.manifestPath, folder.tombstonePath)
    if DurableFile.exists(manifest) {
      try Files.named.renameFolder(manifest, to: tombstone)
    } else if !DurableFile.exists(tombstone) {
      // The name stays given up, also where nothing is left that says what was asked.
      let bytes = CanonicalJSON.bytes(of: key.map { ["key": $0] } ?? [:])
      try Files.named.write(bytes, to: tombstone, access: .owner)
    }
    try Finishing(folder: folder).destroy()
  }
}
