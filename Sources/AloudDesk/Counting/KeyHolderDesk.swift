import AloudBallots
import AloudCollector
import AloudCounting
package import AloudCrypto
package import AloudDisclosure
import AloudFiles
import AloudModel

/// What the key holder does on a computer they trust: count a bundle once.
package struct KeyHolderDesk {
  package let bundlePath: String
  /// Where `release.json`, `spent.txt` and `counted.json` go.
  package let output: String
  package let register: CountedRegister
  package let comments: CommentWish

  package init(bundlePath: String, output: String, register: CountedRegister, comments: CommentWish)
  {
    self.bundlePath = bundlePath
    self.output = output
    self.register = register
    self.comments = comments
  }

  /// What the key holder wants of comments.
  package enum CommentWish {
    case read
    /// They are forgotten with the ballots.
    case refuse
  }

  /// What was counted, and where it lies.
  package struct Result {
    package let release: PublishedRelease
    package let opened: Int
    package let invalid: Int
    package let releasePath: String
    /// Where the comments are; nothing where there are none to be read.
    package let commentsPath: String?
    package let history: CountedHistory
  }

  /// A bundle that may be counted, as far as can be told without the key.
  package struct Ready {
    fileprivate let bundle: Bundle
    fileprivate let record: CountedRecord
    fileprivate let handedOut: Int
  }

  /// Refuses what need not wait for a key.
  package func ready(slipsHandedOut: Int?) throws(Refusal) -> Ready {
    try NamedPlace(output).requireParent()
    let bytes = try Files.named.read(bundlePath, atMost: FileLimits.bundle)
    let bundle = try bundle(bytes)
    try refuseAtTheOperator(bundle.manifest)
    let record = CountedRecord(of: bytes, under: bundle.manifest)
    try refuseAnother(record, bundle.manifest, in: try register.read())
    return Ready(
      bundle: bundle, record: record, handedOut: try handedOut(slipsHandedOut, bundle.manifest))
  }

  /// - Parameter dice: shuffle the comments.
  package func count(
    _ ready: Ready, with key: PrivateKey, using dice: inout some RandomNumberGenerator
  ) throws(Refusal) -> Result {
    let (bundle, record) = (ready.bundle, ready.record)
    let lock = try register.lock()
    defer { withExtendedLifetime(lock) {} }
    let waves = try register.read()
    try refuseAnother(record, bundle.manifest, in: waves)
    let known = waves.before(record.manifest).map(\.release)
    let count = try count(bundle, key, ready.handedOut, known)
    let wave = try counted(count.release, record, waves)
    try register.note(wave)
    try writeComments(count.comments, bundle.manifest, using: &dice)
    try write(wave, count.spent)
    return try result(count.spent, CountedHistory(bundle.manifest, in: waves))
  }

  private func refuseAnother(
    _ record: CountedRecord, _ manifest: Manifest, in waves: CountedWaves
  ) throws(Refusal) {
    try waves.refuseAnother(record, key: CountedWave.key(of: manifest))
  }

  /// Counted again, also by a later version of the program, a wave keeps the release it has: two would
  /// be compared.
  private func counted(
    _ release: Release, _ record: CountedRecord, _ waves: CountedWaves
  ) throws(Refusal) -> CountedWave {
    let before = waves.wave(of: record.manifest)
    if let before, before.counted != nil { return before }
    guard
      let published = try? PublishedRelease(reading: release.bytes, digest: Fingerprint.init(of:))
    else { preconditionFailure("a release that was counted reads") }
    return CountedWave(
      record: record,
      counted: CountedWave.Counted(
        key: CountedWave.key(of: release.manifest), place: before?.place ?? waves.nextPlace,
        release: published))
  }

  private func bundle(_ bytes: [UInt8]) throws(Refusal) -> Bundle {
    do throws(Bundle.Refusal) { return try Bundle.read(bytes) } catch {
      throw .counting(.bundle(error, bundlePath))
    }
  }

  private func handedOut(_ number: Int?, _ manifest: Manifest) throws(Refusal) -> Int {
    if let number { return number }
    if manifest.survey.promise.isOpenLink { return .max }
    throw .counting(.slipsUnknown)
  }

  private func count(
    _ bundle: Bundle, _ key: PrivateKey, _ handedOut: Int, _ known: [Release]
  ) throws(Refusal) -> Count {
    let counting = Counting(bundle: bundle, key: key, slipsHandedOut: handedOut, known: known)
    switch counting.count() {
    case .counted(let count): return count
    case .refused(let refusal): throw .counting(.refused(refusal))
    }
  }

  /// The release comes last: where it is, the rest is.
  private func write(_ wave: CountedWave, _ spent: SpentList) throws(Refusal) {
    guard let release = wave.counted?.release.release else { return }
    try Files.named.makeFolder(output)
    try Files.named.write(
      wave.record.bytes, to: "\(output)/\(CountedRecord.name)", access: .everyone)
    try Files.named.write(
      Array(spent.text.utf8), to: "\(output)/spent.txt", access: .everyone)
    try Files.named.write(release.bytes, to: "\(output)/release.json", access: .everyone)
  }

  /// The one file with open answers: for its owner alone, and before the release, so that nobody counts
  /// twice for the comments.
  private func writeComments(
    _ piles: [CommentPile], _ manifest: Manifest, using dice: inout some RandomNumberGenerator
  ) throws(Refusal) {
    guard comments == .read, !piles.isEmpty else { return }
    let file = CommentFile(piles, wave: manifest.waveID, shuffledBy: &dice)
    try Files.named.makeFolder(output)
    try Files.named.write(Array(file.text(manifest).utf8), to: commentsPath, access: .owner)
  }

  private var commentsPath: String { "\(output)/\(CommentFile.name)" }

  private var releasePath: String { "\(output)/release.json" }

  private func result(
    _ spent: SpentList, _ history: CountedHistory
  ) throws(Refusal) -> Result {
    Result(
      release: try ReleaseReading.read(releasePath), opened: spent.opened,
      invalid: spent.invalid, releasePath: releasePath,
      commentsPath: DurableFile.exists(commentsPath) ? commentsPath : nil,
      history: history)
  }

  private func refuseAtTheOperator(_ manifest: Manifest) throws(Refusal) {
    guard OperatorsFolder.holds(bundlePath), manifest.survey.promise.count == .keyHolder else {
      return
    }
    throw .counting(.promisedElsewhere)
  }
}
