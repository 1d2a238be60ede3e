import AloudBallots
import AloudCollector
import AloudCounting
import AloudCrypto
import AloudDisclosure
import AloudFiles
import AloudModel

/// What the key holder does on a computer they trust: count a bundle once.
struct KeyHolderDesk {
  let bundlePath: String
  /// Where `release.json`, `spent.txt` and `counted.json` go.
  let output: String
  let register: CountedRegister
  let comments: CommentWish

  /// What the key holder wants of comments.
  enum CommentWish {
    case read
    /// They are forgotten with the ballots.
    case refuse
  }

  struct Result {
    let release: PublishedRelease
    let opened: Int
    let invalid: Int
    let releasePath: String
    /// Where the comments are; nothing where there are none to be read.
    let commentsPath: String?
    let history: CountedHistory
  }

  func count(
    key: () throws(CommandFailure) -> PrivateKey, slipsHandedOut: Int?
  ) throws(CommandFailure) -> Result {
    try NamedPlace(output).requireParent()
    let bytes = try Files.named.read(bundlePath, atMost: FileLimits.bundle)
    let bundle = try bundle(bytes)
    try refuseAtTheOperator(bundle.manifest)
    let record = CountedRecord(of: bytes, under: bundle.manifest)
    try refuseAnother(record, bundle.manifest, in: try register.read())
    let handedOut = try handedOut(slipsHandedOut, bundle.manifest)
    let key = try key()
    let lock = try register.lock()
    defer { withExtendedLifetime(lock) {} }
    let waves = try register.read()
    try refuseAnother(record, bundle.manifest, in: waves)
    let count = try count(bundle, key, handedOut, waves.before(record.manifest).map(\.release))
    let wave = try counted(count.release, record, waves)
    try register.note(wave)
    try writeComments(count.comments, bundle.manifest)
    try write(wave, count.spent)
    return try result(count.spent, CountedHistory(bundle.manifest, in: waves))
  }

  private func refuseAnother(
    _ record: CountedRecord, _ manifest: Manifest, in waves: CountedWaves
  ) throws(CommandFailure) {
    try waves.refuseAnother(record, key: CountedWave.key(of: manifest))
  }

  /// Counted again, also by a later version of the program, a wave keeps the release it has: two would
  /// be compared.
  private func counted(
    _ release: Release, _ record: CountedRecord, _ waves: CountedWaves
  ) throws(CommandFailure) -> CountedWave {
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

  private func bundle(_ bytes: [UInt8]) throws(CommandFailure) -> Bundle {
    do throws(Bundle.Refusal) { return try Bundle.read(bytes) } catch {
      throw CommandFailure(error, path: bundlePath)
    }
  }

  private func handedOut(_ number: Int?, _ manifest: Manifest) throws(CommandFailure) -> Int {
    if let number { return number }
    if manifest.survey.promise.isOpenLink { return .max }
    throw CommandFailure(
      .usage, "how many slips were handed out?",
      help: "count what is left in the bowl and say --handed-out N; the count is refused when "
        + "there are more ballots than that")
  }

  private func count(
    _ bundle: Bundle, _ key: PrivateKey, _ handedOut: Int, _ known: [Release]
  ) throws(CommandFailure) -> Count {
    let counting = Counting(bundle: bundle, key: key, slipsHandedOut: handedOut, known: known)
    switch counting.count() {
    case .counted(let count): return count
    case .refused(let refusal): throw CommandFailure(refusal)
    }
  }

  /// The release comes last: where it is, the rest is.
  private func write(_ wave: CountedWave, _ spent: SpentList) throws(CommandFailure) {
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
    _ piles: [CommentPile], _ manifest: Manifest
  ) throws(CommandFailure) {
    guard comments == .read, !piles.isEmpty else { return }
    var dice = SecureRandom()
    let file = CommentFile(piles, wave: manifest.waveID, shuffledBy: &dice)
    try Files.named.makeFolder(output)
    try Files.named.write(Array(file.text(manifest).utf8), to: commentsPath, access: .owner)
  }

  private var commentsPath: String { "\(output)/\(CommentFile.name)" }

  private var releasePath: String { "\(output)/release.json" }

  private func result(
    _ spent: SpentList, _ history: CountedHistory
  ) throws(CommandFailure) -> Result {
    Result(
      release: try ReleaseReading.read(releasePath), opened: spent.opened,
      invalid: spent.invalid, releasePath: releasePath,
      commentsPath: DurableFile.exists(commentsPath) ? commentsPath : nil,
      history: history)
  }

  private func refuseAtTheOperator(_ manifest: Manifest) throws(CommandFailure) {
    guard OperatorsFolder.holds(bundlePath), manifest.survey.promise.count == .keyHolder else {
      return
    }
    throw CommandFailure(
      .refused, "this is the operator's folder, and staff were promised a count elsewhere",
      help: "carry the bundle to a computer that the key holder trusts and count it there")
  }
}

extension CommandFailure {
  fileprivate init(_ refusal: Bundle.Refusal, path: String) {
    let again = "copy it again from the operator's computer; nothing was destroyed here or there"
    switch refusal {
    case .malformed(let reason):
      self.init(
        .integrity, "\(path) is not a bundle as `close` writes it\(reason.reason)",
        help: again)
    case .damaged:
      self.init(
        .integrity,
        "\(path) was changed on the way: its checksum does not fit; nothing was counted",
        help: again)
    case .earlierReleases:
      self.init(
        .integrity, "the bundle does not carry the earlier releases its manifest names",
        help: "ask for the bundle as `close` wrote it")
    case .setsDisagree:
      self.init(
        .integrity, "the bundle has not one spent slip for each ballot",
        help: "ask for the bundle as `close` wrote it; if it is, the box was tampered with")
    }
  }

  fileprivate init(_ refusal: Count.Refusal) {
    switch refusal {
    case .anotherKey:
      self.init(
        .refused, "this is a key, but not the one staff were promised for this wave",
        help: "look for the card whose six words are on the slips")
    case .noneOpened:
      self.init(
        .integrity, "not one ballot opens with this key",
        help: "the ballots were changed or replaced; nothing was counted")
    case .earlierRelease:
      self.init(
        .integrity, "the bundle carries an earlier release that this version cannot read",
        help: "count it with the version of aloud that froze the wave")
    case .moreBallotsThanSlips(let ballots, let slips):
      self.init(
        .refused, "\(ballots) ballots were opened, and \(slips) slips were handed out",
        help: "count the slips again; if the number is right, answers were added and nothing may "
          + "be said")
    case .moreBallotsThanInvited(let ballots, let invited):
      self.init(
        .refused, "\(ballots) ballots were opened, and \(invited) people were invited",
        help: "somebody answered twice, or answers were added: nothing may be said; tell the "
          + "outside contact, and ask again with a new key and everybody counted")
    }
  }
}
