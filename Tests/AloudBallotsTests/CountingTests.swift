import AloudCounting
import AloudCrypto
import AloudDisclosure
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudBallots

/// The one opening of a closed box.
@Suite struct CountingTests {
  private let manifest = Fernhill.manifest()

  private func bundle(_ ballots: [SealedBallot]) -> Bundle {
    let slips = Slips.first(ballots.count + 3)
    let box = InMemoryBallotBox()
    box.issue(slips.entries)
    _ = box.deposit(
      zip(slips.codes, ballots).map { Deposit(code: $0, sealed: $1, salt: slips.salt) })
    _ = box.void(slips.entry(ballots.count))
    return Bundle(manifest: manifest, earlierReleases: [], contents: box.contents())
  }

  private func count(
    _ ballots: [SealedBallot], key: PrivateKey = Fernhill.key(), slips: Int = 51
  ) -> Count.Outcome {
    Counting(bundle: bundle(ballots), key: key, slipsHandedOut: slips).count()
  }

  @Test func `every ballot is opened and said by the rules`() throws {
    let count = try #require(count(Slips.first(20).ballots).count)
    #expect(count.release.counted == .shown(20) && count.release.invalid == 0)
    #expect(count.spent.opened == 20 && count.spent.invalid == 0)
    #expect(count.spent.issued == 23 && count.spent.voided == 1)
    let people = try #require(count.release.item(Fernhill.askForHelp)?.people.value)
    #expect(people.total ?? 20 == 20)
  }

  @Test func `a box of nobody is counted, and says too few answered`() throws {
    let count = try #require(count([]).count)
    #expect(count.release.counted == .withheld(.tooFewAnswers) && count.release.invalid == 0)
    #expect(count.spent.receipts.isEmpty && count.spent.opened == 0)
  }

  @Test func `the same bundle gives the same bytes`() throws {
    let ballots = Slips.first(20).ballots
    let first = try #require(count(ballots).count)
    let again = try #require(count(ballots).count)
    #expect(first.release.bytes == again.release.bytes)
    #expect(first.spent.text == again.spent.text)
    let read = try #require(
      Counting(
        bundle: try Bundle.read(bundle(ballots).bytes), key: Fernhill.key(), slipsHandedOut: 51
      ).count().count)
    #expect(read.release.bytes == first.release.bytes && read.spent == first.spent)
  }

  @Test func `which slip brought which ballot changes nothing in the release`() throws {
    let ballots = Slips.first(20).ballots
    #expect(
      try #require(count(ballots).count).release.bytes
        == #require(count(ballots.reversed()).count).release.bytes)
  }

  // MARK: refusals

  @Test func `another key than the promised one is refused`() {
    #expect(count(Slips.first(20).ballots, key: Fernhill.key(2)).refusal == .anotherKey)
    #expect(count([], key: Fernhill.key(2)).refusal == .anotherKey)
  }

  @Test func `a box of which nothing opens is refused`() {
    let other = Fernhill.manifest(key: Fernhill.key(2))
    #expect(count(Slips(12, seed: 9, under: other).ballots).refusal == .noneOpened)
  }

  @Test func `more ballots than slips handed out are refused`() {
    #expect(
      count(Slips.first(20).ballots, slips: 19).refusal == .moreBallotsThanSlips(20, 19))
    #expect(count(Slips.first(20).ballots, slips: 20).count != nil)
    #expect(count([], slips: 0).count != nil)
  }

  @Test func `more ballots than people invited are refused, slips enough or not`() {
    let manifest = Fernhill.manifest(
      Fernhill.survey(waves: [Fernhill.wave(Fernhill.autumn, invited: 19)]))
    func count(_ ballots: Int) -> Count.Outcome {
      let slips = Slips(ballots, seed: 5, under: manifest)
      let box = InMemoryBallotBox()
      box.issue(slips.entries)
      _ = box.deposit(slips.deposits)
      let bundle = Bundle(manifest: manifest, earlierReleases: [], contents: box.contents())
      return Counting(bundle: bundle, key: Fernhill.key(), slipsHandedOut: 51).count()
    }
    #expect(count(20).refusal == .moreBallotsThanInvited(20, 19))
    #expect(count(19).count != nil)
  }

  // MARK: invalid ballots

  @Test func `ballots for another wave, another key or edited by hand are counted as invalid`()
    throws
  {
    let changed = Fernhill.manifest(
      Fernhill.survey(promise: Fernhill.promise(minimumResponses: 11)))
    let invalid = [
      ballot(under: changed), ballot(under: Fernhill.manifest(key: Fernhill.key(2))),
      foreignBallot(plaintext(content(answers: #"{"ask-for-help":6}"#))),
      foreignBallot(plaintext(content(), longer: 1)),
    ]
    let count = try #require(count(Slips.first(20).ballots + invalid).count)
    #expect(count.release.counted == .shown(20) && count.release.invalid == 4)
    #expect(count.spent.opened == 20 && count.spent.invalid == 4)
    #expect(count.spent.receipts.count == 24)
    let alone = try #require(self.count(Slips.first(20).ballots).count)
    #expect(count.release.items == alone.release.items)
    #expect(count.release.scales == alone.release.scales)
  }

  @Test func `T8: ballots with one nonce are copies and count once`() throws {
    var dice = Dice(seed: 31)
    func copy(nonce: String) -> SealedBallot {
      SealedBallot(
        CompactJWE.seal(
          plaintext(content(nonce: nonce)), to: Fernhill.key().publicKey, using: &dice))
    }
    let copies = (0..<5).map { _ in copy(nonce: "AAAAAAAAAAAAAAAAAAAAAA") }
    let other = copy(nonce: "BAAAAAAAAAAAAAAAAAAAAA")
    let count = try #require(count(Slips.first(18).ballots + copies + [other]).count)
    #expect(count.release.counted == .shown(20) && count.release.invalid == 4)
  }

  @Test func `of copies with different answers the same one counts in whatever order they came`()
    throws
  {
    var dice = Dice(seed: 32)
    let copies = (1...5).map { value in
      SealedBallot(
        CompactJWE.seal(
          plaintext(content(answers: #"{"ask-for-help":\#(value)}"#)),
          to: Fernhill.key().publicKey, using: &dice))
    }
    let others = Slips.first(19).ballots
    let first = try #require(count(others + copies).count).release.bytes
    for seed in UInt64(0)..<4 {
      var dice = Dice(seed: seed)
      let shuffled = (others + copies).shuffled(using: &dice)
      #expect(try #require(count(shuffled).count).release.bytes == first)
    }
  }

  @Test func `invalid ballots do not count against the slips handed out`() throws {
    let other = Fernhill.manifest(key: Fernhill.key(2))
    let ballots = Slips.first(20).ballots + Slips(5, seed: 9, under: other).ballots
    #expect(try #require(count(ballots, slips: 20).count).release.invalid == 5)
  }

  @Test func `comments leave no byte in what a counting writes`() throws {
    let plain = Slips.first(20).ballots
    var dice = Dice(seed: 33)
    let talkative = (0..<20).map { _ in
      SealedBallot.seal(Fernhill.fullResponse, under: manifest, using: &dice)
    }
    let quiet = (0..<20).map { _ in
      SealedBallot.seal(
        Response(answers: Fernhill.fullResponse.answers, groups: Fernhill.fullResponse.groups),
        under: manifest, using: &dice)
    }
    #expect(
      try #require(count(talkative).count).release.bytes
        == #require(count(quiet).count).release.bytes)
    let text = String(
      decoding: try #require(count(talkative + plain).count).release.bytes, as: UTF8.self)
    #expect(!text.contains("bitte"))
  }
}

extension Count.Outcome {
  fileprivate var count: Count? {
    switch self {
    case .counted(let count): count
    case .refused: nil
    }
  }

  fileprivate var refusal: Count.Refusal? {
    switch self {
    case .refused(let refusal): refusal
    case .counted: nil
    }
  }
}
