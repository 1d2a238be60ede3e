import AloudBallots
import AloudDisclosure
import AloudFiles
import AloudModel

/// Erases the key holder's copy of a bundle, once the other side has shown that it has the release.
package struct BundleErasing {
  package let bundlePath: String
  /// Where `count` wrote the release.
  package let output: String

  package init(bundlePath: String, output: String) {
    self.bundlePath = bundlePath
    self.output = output
  }

  /// What became of the bundle.
  package enum Outcome {
    case erased
    /// It lies in the operator's folder, where `finish` erases it.
    case operators
    case goneBefore
  }

  /// - Parameter words: the six words that `finish` said.
  package func erase(words: String) throws(Refusal) -> Outcome {
    let release = try ReleaseReading.read("\(output)/release.json")
    try requireAccepted(release, words)
    guard !OperatorsFolder.holds(bundlePath) else { return .operators }
    guard DurableFile.exists(bundlePath) else { return try eraseRest() }
    try requireCounted()
    let (path, forgotten) = (bundlePath, forgottenPath)
    // The bundle loses its name first: what lies under it is whole or gone, never half overwritten.
    try Files.named.renameFolder(path, to: forgotten)
    try Files.named.destroy(forgotten)
    return .erased
  }

  private func eraseRest() throws(Refusal) -> Outcome {
    let forgotten = forgottenPath
    guard DurableFile.exists(forgotten) else { return .goneBefore }
    try Files.named.destroy(forgotten)
    return .erased
  }

  private func requireAccepted(
    _ release: PublishedRelease, _ words: String
  ) throws(Refusal) {
    let languages = release.release.manifest.survey.languages
    guard !release.fingerprint.acceptance.isSpoken(words, in: languages) else { return }
    let isOwn = release.fingerprint.isSpoken(words, in: languages)
    throw .counting(isOwn ? .ownWords : .notAccepted)
  }

  /// The bundle must be the very one that the release was counted from.
  private func requireCounted() throws(Refusal) {
    let (path, record) = (bundlePath, "\(output)/\(CountedRecord.name)")
    let bytes = try Files.named.read(path, atMost: FileLimits.bundle)
    let written = try Files.named.read(record, atMost: FileLimits.key)
    guard let counted = try? CanonicalJSON.value(CountedRecord.self, from: written),
      counted.bundle == Fingerprint(of: bytes)
    else {
      throw .counting(.anotherBundleThanCounted(path))
    }
  }

  private var forgottenPath: String {
    "\(DurableFile.folder(of: bundlePath))/.\(DurableFile.name(of: bundlePath)).forgotten"
  }
}

/// The operator's folder, which holds the salt and the box beside the bundle.
package enum OperatorsFolder {
  package static func holds(_ bundlePath: String) -> Bool {
    DurableFile.exists("\(DurableFile.folder(of: bundlePath))/ballotbox.sqlite")
  }
}
