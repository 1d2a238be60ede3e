import AloudBallots
package import AloudCollector
import AloudDisclosure
import AloudFiles
package import AloudModel

/// Closes a wave: the box settles and its bundle appears, and from then on nothing is taken in.
package struct Closing {
  package let wave: OpenWave
  package let workspace: Workspace

  package init(wave: OpenWave, workspace: Workspace) {
    (self.wave, self.workspace) = (wave, workspace)
  }

  /// Whether the box holds as many ballots as are needed before anything may be said.
  ///
  /// How many it holds is never told: asked for again and again it would tell when somebody answered.
  ///
  /// - Parameter files: that wait to be taken in, and count as one each.
  package func hasEnoughBallots(with files: Int = 0) throws(Refusal) -> Bool {
    try ballots() + files >= wave.manifest.survey.promise.minimumResponses
  }

  /// Whether staff were told that they can answer for longer.
  package func isEarly(at now: Instant) -> Bool { now < wave.manifest.closesAt }

  /// Whether the box holds more ballots than people were invited; to be said when nobody can answer any
  /// more.
  package func hasMoreThanInvited() throws(Refusal) -> Bool {
    try ballots() > wave.manifest.wave.invited
  }

  private func ballots() throws(Refusal) -> Int {
    let box = wave.box
    return try onBox { () throws(StorageFailure) in try box.contents().ballots.count }
  }

  /// Takes in what is left in a drop folder, however few files.
  package func sweepLast(_ drop: String?, at now: Instant) throws(Refusal) -> Sweep {
    guard let drop else { return Sweep() }
    return try Collecting(wave: wave, now: now).sweep(drop, .last)
  }

  /// Writes the bundle; run again after an interruption it writes the same bytes.
  ///
  /// An answer that could not be taken as it lies there is not closed out, unless somebody says so.
  package func close(after sweep: Sweep, _ rest: Rest) throws(Refusal) {
    switch rest {
    case .kept:
      let unread = [.notReadable, .notRead].reduce(0) { $0 + sweep.refused[$1, default: 0] }
      let left = sweep.givenUp + sweep.halfWritten + unread
      guard left == 0 else { throw .closing(.filesLeft(left, wave.folder.wave)) }
    case .left: break
    }
    try close()
  }

  /// What becomes of files that are not whole or cannot be read.
  package enum Rest {
    /// The wave stays open for them.
    case kept
    case left
  }

  /// Writes the bundle, where no drop folder has to be swept.
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
