import AloudBallots
import AloudCounting
import AloudCrypto
import AloudDisclosure
import AloudFiles
import AloudModel

/// Takes the release back and destroys everything that could tell more than it says.
struct Finishing {
  let folder: WaveFolder

  /// Checks release and receipts against manifest and bundle, and the release against the words that the
  /// key holder read out; puts them into `Reports`, and destroys box, salt, intake key and bundle.
  ///
  /// The rename of the release is the step that finishes the wave; interrupted after it, the next run
  /// goes on destroying.
  func finish(
    with releasePath: String, words: (PublishedRelease) throws(CommandFailure) -> String
  ) throws(CommandFailure) -> PublishedRelease {
    let lock = try folder.lock()
    defer { withExtendedLifetime(lock) {} }
    let incoming = try ReleaseReading.read(releasePath)
    let spentBytes = try Self.spent(beside: releasePath)
    try check(incoming.release, spentBytes, besides: DurableFile.folder(of: releasePath))
    try requireRead(incoming, try words(incoming))
    try put(incoming, spentBytes)
    try destroy()
    return incoming
  }

  /// Puts copies of release and receipts back where they were taken away after the wave was finished.
  ///
  /// Nothing is left to hold them against but the manifest, each other, and the words that the key
  /// holder wrote down.
  func restore(
    from releasePath: String, words: (PublishedRelease) throws(CommandFailure) -> String
  ) throws(CommandFailure) -> PublishedRelease {
    let lock = try folder.lock()
    defer { withExtendedLifetime(lock) {} }
    let incoming = try ReleaseReading.read(releasePath)
    let spentBytes = try Self.spent(beside: releasePath)
    try requireManifest(of: incoming.release)
    guard let spent = SpentList.read(spentBytes), belong(spent, incoming.release) else {
      throw CommandFailure(
        .integrity, "spent.txt is not the one that belongs to this release",
        help: "take release.json and spent.txt together, as `count` wrote them")
    }
    try requireRead(incoming, try words(incoming))
    try put(incoming, spentBytes)
    return incoming
  }

  private static func spent(beside releasePath: String) throws(CommandFailure) -> [UInt8] {
    let path = "\(DurableFile.folder(of: releasePath))/spent.txt"
    return try Files.named.read(path, atMost: FileLimits.manifest)
  }

  private func put(
    _ incoming: PublishedRelease, _ spentBytes: [UInt8]
  ) throws(CommandFailure) {
    try Files.named.makeFolder(folder.reports)
    try Files.named.write(spentBytes, to: folder.spentPath, access: .everyone)
    try Files.named.write(incoming.release.bytes, to: folder.releasePath, access: .everyone)
  }

  /// Nothing is destroyed for a release that was changed on the way.
  private func requireRead(
    _ incoming: PublishedRelease, _ words: String
  ) throws(CommandFailure) {
    let languages = incoming.release.manifest.survey.languages
    guard !incoming.fingerprint.isSpoken(words, in: languages) else { return }
    throw CommandFailure(
      .integrity, "these are not the six words of this release: nothing was destroyed",
      help:
        "ask the key holder to read the words again; if they stay others, the file was changed on "
        + "the way: take it from the key holder once more")
  }

  /// Destroys what is left; run again after an interruption it goes on where it was.
  ///
  /// What cannot be destroyed keeps nothing else from being destroyed, and is told at the end.
  func destroy() throws(CommandFailure) {
    var failure: CommandFailure?
    for path in folder.perishable {
      do throws(CommandFailure) { try Files.named.destroy(path) } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    try Files.named.synchronise(folder.secrets)
  }

  private func check(
    _ release: Release, _ spentBytes: [UInt8], besides desk: String
  ) throws(CommandFailure) {
    let manifest = try requireManifest(of: release)
    let path = folder.bundlePath
    let bundleBytes = try Files.named.read(path, atMost: FileLimits.bundle)
    try requireCounted(bundleBytes, under: manifest, record: "\(desk)/\(CountedRecord.name)")
    guard let bundle = try? Bundle.read(bundleBytes), let spent = SpentList.read(spentBytes),
      spent.agrees(with: bundle.contents, under: manifest), belong(spent, release)
    else {
      throw CommandFailure(
        .integrity, "release and receipts do not agree with the closed box",
        help: "take release.json and spent.txt together, as `count` wrote them")
    }
  }

  @discardableResult
  private func requireManifest(of release: Release) throws(CommandFailure) -> Manifest {
    let manifest = try folder.manifest()
    guard release.manifest == manifest else {
      throw CommandFailure(
        .integrity, "this release was counted under another manifest than that of \(folder.wave)",
        help: "take the release of this wave, counted from its bundle")
    }
    return manifest
  }

  /// Whether the receipts are those that the release names, with its numbers.
  private func belong(_ spent: SpentList, _ release: Release) -> Bool {
    spent.invalid == release.invalid && spent.manifest == release.manifest.fingerprint
      && (release.receipts == spent.fingerprint || release.manifest.version < 2)
      && (release.counted.value.map { $0 == spent.opened } ?? true)
  }

  /// The key holder's record must name the very bundle that lies here: another one may hold changed or
  /// exchanged ballots.
  private func requireCounted(
    _ bundle: [UInt8], under manifest: Manifest, record path: String
  ) throws(CommandFailure) {
    let bytes = try Files.named.read(path, atMost: FileLimits.key)
    let here = CountedRecord(of: bundle, under: manifest)
    guard bytes == here.bytes else {
      throw CommandFailure(
        .integrity, "another bundle was counted than the one that was closed here",
        help: "carry \(folder.bundleName) to the key holder once more and let it be counted")
    }
  }
}
