import AloudBallots
import AloudCrypto
import AloudDisclosure
import AloudFiles
import AloudModel

/// Closes a wave: the box settles and its bundle appears, and from then on nothing is taken in.
package struct Closing {
  package let wave: OpenWave
  package let workspace: Workspace

  package init(wave: OpenWave, workspace: Workspace) {
    self.wave = wave
    self.workspace = workspace
  }

  /// Whether the box holds as many ballots as are needed before anything may be said.
  package func hasEnoughBallots() throws(Refusal) -> Bool {
    try ballots() >= wave.manifest.survey.promise.minimumResponses
  }

  /// Whether the box holds more ballots than people were invited.
  package func hasMoreThanInvited() throws(Refusal) -> Bool {
    try ballots() > wave.manifest.wave.invited
  }

  private func ballots() throws(Refusal) -> Int {
    let box = wave.box
    return try onBox { () throws(StorageFailure) in try box.contents().ballots.count }
  }

  /// Writes the bundle; run again after an interruption it writes the same bytes.
  package func close() throws(Refusal) {
    let box = wave.box
    let contents = try onBox { () throws(StorageFailure) in
      try box.settle()
      return try box.contents()
    }
    let bundle = Bundle(
      manifest: wave.manifest, earlierReleases: try earlierReleases(), contents: contents)
    let folder = wave.folder
    let bytes = bundle.bytes
    let mark = CountedRecord(of: bytes, under: wave.manifest).bytes
    try requireSame(mark)
    try Files.named.write(bytes, to: folder.bundlePath, access: .owner)
    try Files.named.write(mark, to: folder.closedPath, access: .owner)
  }

  /// A wave that was closed is closed with the same bundle again, or not at all.
  private func requireSame(_ mark: [UInt8]) throws(Refusal) {
    let path = wave.folder.closedPath
    guard DurableFile.exists(path) else { return }
    let written = try? DurableFile.read(path, atMost: FileLimits.key)
    guard written == mark else { throw .wave(.fileChanged(path)) }
  }

  private func earlierReleases() throws(Refusal) -> [[UInt8]] {
    var found: [Fingerprint: [UInt8]] = [:]
    for folder in try workspace.waveFolders(of: wave.folder.survey) {
      if let release = try folder.release() {
        found[release.fingerprint] = release.release.bytes
      }
    }
    let named = wave.manifest.earlierReleases.compactMap { found[$0] }
    guard named.count == wave.manifest.earlierReleases.count else {
      throw .closing(.earlierReleaseGone(wave.folder.survey, wave.folder.wave))
    }
    return named
  }
}
