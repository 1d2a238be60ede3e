import AloudCrypto
import AloudModel
import AloudTestSupport

@testable import AloudBallots

/// A wave of a school out of dice: what it asks, of whom, and what they put into the box.
struct InventedSchool {
  let key: PrivateKey
  let manifest: Manifest
  let bundle: [UInt8]
  let slips: Int
  /// Ballots that are valid, copies of one nonce once.
  let countable: Int
  /// What is in the box.
  let kinds: [InventedBallot]
  /// What is sealed in each ballot, in the order in which ballots are opened; empty where it does not open.
  let opened: [[UInt8]]

  /// - Parameters:
  ///   - wave: of the same school and nearly the same people, who answer nearly the same.
  ///   - earlier: the files of the releases that it names.
  init(_ seed: Int, wave: Int = 0, after earlier: [[UInt8]] = []) {
    let invented = InventedSurvey(seed)
    var dice = Dice(seed: UInt64(seed * 8 + wave) &+ 1 << 40)
    let key = PrivateKey(using: &dice)
    let manifest = Self.manifest(invented, wave, key, earlier, using: &dice)
    let other = Self.manifest(InventedSurvey(seed + 1), wave, key, [], using: &dice)
    let stranger = PrivateKey(using: &dice)
    let salt = WaveSalt(using: &dice)
    let temper = Temper.allCases.randomElement(using: &dice)!
    var contents = BoxContents()
    var (kinds, texts): ([InventedBallot], [EntryID: [UInt8]]) = ([], [:])
    let size = BallotSize(for: manifest).plaintext
    var nonces: Set<[UInt8]> = []
    var nonce = dice.bytes(BallotContent.nonceByteCount)
    let invited = manifest.wave.invited
    for person in 0..<(seed % 20 == 13 ? invited + 2 : invited) {
      let entry = salt.entry(of: Code(using: &dice))
      if !invented.isOpenLink { contents.issued.insert(entry) }
      guard Int.random(in: 0..<8, using: &dice) > 0 || person < 10 else { continue }
      let kind = Self.kind(seed, person, using: &dice)
      let before = nonce
      nonce = dice.bytes(BallotContent.nonceByteCount)
      let text = kind.plaintext(
        of: Self.response(seed, person, wave, manifest, temper),
        under: kind == .foreign ? other : manifest, nonce: nonce, before: before)
      let target = kind == .toAnotherKey ? stranger : key
      let sealed = SealedBallot(CompactJWE.seal(text, to: target.publicKey, using: &dice))
      if !invented.isOpenLink { contents.spent.insert(entry) }
      contents.ballots[salt.entry(of: sealed)] = sealed
      texts[salt.entry(of: sealed)] = kind == .toAnotherKey ? [] : text
      kinds.append(kind)
      if kind.isValid, text.count == size { nonces.insert(kind == .copiedNonce ? before : nonce) }
    }
    let bundle = Bundle(manifest: manifest, earlierReleases: earlier, contents: contents)
    (self.key, self.manifest, self.kinds, self.bundle) = (key, manifest, kinds, bundle.bytes)
    opened = bundle.ballotsInOrder.map { texts[salt.entry(of: $0)] ?? [] }
    countable = nonces.count
    slips = seed % 14 == 6 ? nonces.count - 1 : max(contents.issued.count, nonces.count)
  }

  /// A third of the schools have visitors; of a few nobody's key is the one that was promised.
  private static func kind(_ seed: Int, _ person: Int, using dice: inout Dice) -> InventedBallot {
    if seed % 40 == 11 { return .toAnotherKey }
    guard seed % 3 == 0, Int.random(in: 0..<5, using: &dice) == 0 else { return .honest }
    return InventedBallot.allCases.randomElement(using: &dice)!
  }

  private static func manifest(
    _ invented: InventedSurvey, _ wave: Int, _ key: PrivateKey, _ earlier: [[UInt8]],
    using dice: inout Dice
  ) -> Manifest {
    let survey = invented.survey(upTo: wave, key: key.publicKey.line)
    return Manifest(
      survey: survey, waveID: survey.waves[wave].id,
      opensAt: Instant(secondsSinceEpoch: 1_791_176_400 + wave * 31_536_000),
      closesAt: Instant(secondsSinceEpoch: 4_000_000_000 + wave * 31_536_000),
      keyHolderKey: key.publicKey.line, intakeKey: IntakeKey(using: &dice).publicLine,
      earlierReleases: earlier.map { Fingerprint(of: $0) })!
  }
}

// MARK: What people answer

extension InventedSchool {
  /// How the answers of a school lie.
  private enum Temper: CaseIterable {
    case near
    case anyhow
    case alike
    case camps
    case silent
  }

  private static func response(
    _ seed: Int, _ person: Int, _ wave: Int, _ manifest: Manifest, _ temper: Temper
  ) -> Response {
    // One in ten answers otherwise than in the wave before.
    var dice = Dice(seed: UInt64(seed * 1_000 + person) &+ (person % 10 == wave % 10 ? 1 << 50 : 0))
    let level = Int.random(in: 0...4, using: &dice)
    var answers: [Identifier<Item>: Int] = [:]
    for (item, values) in manifest.offered.sorted(by: { $0.key < $1.key }) {
      let (low, high) = (values.lowerBound, values.upperBound)
      let skips = Int.random(in: 0..<12, using: &dice) == 0
      let near = low + level + Int.random(in: -1...1, using: &dice)
      switch temper {
      case .near: answers[item] = skips ? nil : min(max(near, low), high)
      case .anyhow: answers[item] = Int.random(in: values, using: &dice)
      case .alike: answers[item] = person == 3 ? low : high
      case .camps: answers[item] = person % 2 == 0 ? low : high
      case .silent: answers[item] = item.text.hasSuffix("0") || level > 1 ? nil : high
      }
    }
    var groups: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for breakdown in manifest.survey.breakdowns where Int.random(in: 0..<9, using: &dice) > 0 {
      groups[breakdown.id] = breakdown.groups.randomElement(using: &dice)?.id
    }
    var comments: [Identifier<CommentQuestion>: Comment] = [:]
    for question in manifest.survey.commentsAsked where Bool.random(using: &dice) {
      let text = "ñandú \(Int.random(in: 0...9, using: &dice))\n\"línea\" \u{1F600}\t\\"
      comments[question.id] = Comment(text: text, quote: Bool.random(using: &dice))
    }
    return Response(answers: answers, groups: groups, comments: comments)
  }
}
