import AloudBallots
import AloudCounting
import AloudCrypto
package import AloudDisclosure
import AloudFiles
import AloudModel

/// Takes the release back and destroys everything that could tell more than it says.
package struct Finishing {
  package let folder: WaveFolder

  package init(folder: WaveFolder) {
    self.folder = folder
  }

  /// A release that fits the wave, in every way that can be told without the words that were read out.
  package struct Incoming {
    package let release: PublishedRelease
    fileprivate let receipts: [UInt8]
    fileprivate let lock: FolderLock
    /// Whether it comes back after it was taken away.
    package let isCopy: Bool
  }

  /// Checks release and receipts against manifest and bundle. The wave is locked while the value lives.
  ///
  /// Of a finished wave whose results were taken away nothing is left to hold them against but the
  /// manifest, each other, and the words that the key holder wrote down.
  package func incoming(_ path: String) throws(Refusal) -> Incoming {
    let desk = DurableFile.folder(of: path)
    return try incoming(
      from: Source(
        release: { () throws(Refusal) in try ReleaseReading.read(path) },
        receipts: { () throws(Refusal) in
          try Files.named.read("\(desk)/spent.txt", atMost: FileLimits.manifest)
        },
        record: { () throws(Refusal) in
          try Files.named.read("\(desk)/\(CountedRecord.name)", atMost: FileLimits.key)
        }))
  }

  /// What the key holder brought back, as it was handed over: no folder of theirs is read.
  package struct Brought: Sendable {
    package let release: PublishedRelease
    let receipts: [UInt8]
    let record: [UInt8]

    package init(
      release: [UInt8], receipts: [UInt8], record: [UInt8]
    ) throws(Refusal) {
      self.release = try ReleaseReading.read(release, named: "release.json")
      (self.receipts, self.record) = (receipts, record)
    }
  }

  /// The same of files that were handed over.
  package func incoming(_ brought: Brought) throws(Refusal) -> Incoming {
    try incoming(
      from: Source(
        release: { () throws(Refusal) in brought.release },
        receipts: { () throws(Refusal) in brought.receipts },
        record: { () throws(Refusal) in brought.record }))
  }

  /// Where the three files come from, each read when it is needed.
  private struct Source {
    let release: () throws(Refusal) -> PublishedRelease
    let receipts: () throws(Refusal) -> [UInt8]
    let record: () throws(Refusal) -> [UInt8]
  }

  private func incoming(from source: Source) throws(Refusal) -> Incoming {
    let isCopy = folder.stage == .finished
    let lock = try folder.lock()
    let release = try source.release()
    let receipts = try source.receipts()
    if isCopy {
      try requireManifest(of: release.release)
      guard let spent = SpentList.read(receipts), belong(spent, release.release) else {
        throw .finishing(.receiptsOfAnother)
      }
    } else {
      try check(release.release, receipts, source.record)
    }
    return Incoming(release: release, receipts: receipts, lock: lock, isCopy: isCopy)
  }

  /// Holds the release against the words that the key holder read out; puts it and its receipts into
  /// `Reports`, and destroys box, salt, intake key and bundle.
  ///
  /// The rename of the release is the step that finishes the wave; interrupted after it, the next run
  /// goes on destroying.
  package func take(_ incoming: Incoming, words: String) throws(Refusal) {
    defer { withExtendedLifetime(incoming.lock) {} }
    try requireRead(incoming.release, words)
    try put(incoming.release, incoming.receipts)
    if !incoming.isCopy { try destroy() }
  }

  private func put(
    _ incoming: PublishedRelease, _ spentBytes: [UInt8]
  ) throws(Refusal) {
    try Files.named.makeFolder(folder.reports)
    try Files.named.write(spentBytes, to: folder.spentPath, access: .everyone)
    try Files.named.write(incoming.release.bytes, to: folder.releasePath, access: .everyone)
  }

  /// Nothing is destroyed for a release that was changed on the way.
  private func requireRead(
    _ incoming: PublishedRelease, _ words: String
  ) throws(Refusal) {
    let languages = incoming.release.manifest.survey.languages
    guard !incoming.fingerprint.isSpoken(words, in: languages) else { return }
    throw .finishing(.otherWords)
  }

  /// Destroys what is left; run again after an interruption it goes on where it was.
  ///
  /// What cannot be destroyed keeps nothing else from being destroyed, and is told at the end.
  package func destroy() throws(Refusal) {
    var failure: Refusal?
    for path in folder.perishable {
      do throws(Refusal) { try Files.named.destroy(path) } catch {
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    try Files.named.synchronise(folder.secrets)
  }

  private func check(
    _ release: Release, _ spentBytes: [UInt8], _ record: () throws(Refusal) -> [UInt8]
  ) throws(Refusal) {
    let manifest = try requireManifest(of: release)
    let path = folder.bundlePath
    let bundleBytes = try Files.named.read(path, atMost: FileLimits.bundle)
    try requireCounted(bundleBytes, under: manifest, try record())
    guard let bundle = try? Bundle.read(bundleBytes), let spent = SpentList.read(spentBytes),
      spent.agrees(with: bundle.contents, under: manifest), belong(spent, release)
    else {
      throw .finishing(.notOfThisBox)
    }
  }

  @discardableResult
  private func requireManifest(of release: Release) throws(Refusal) -> Manifest {
    let manifest = try folder.manifest()
    guard release.manifest == manifest else { throw .finishing(.anotherManifest(folder.wave)) }
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
    _ bundle: [UInt8], under manifest: Manifest, _ record: [UInt8]
  ) throws(Refusal) {
    let here = CountedRecord(of: bundle, under: manifest)
    guard record == here.bytes else { throw .finishing(.anotherBundle(folder.bundleName)) }
  }
}
