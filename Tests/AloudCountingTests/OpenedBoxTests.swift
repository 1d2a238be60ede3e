import AloudDisclosure
import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudCounting

/// Counting where there is no libcrypto: answers in, release, receipts and refusals out.
@Suite struct OpenedBoxTests {
  private let manifest = Fernhill.manifest()

  /// Not SHA-256, and it need not be: whoever counts hands in the digest.
  private static func digest(_ bytes: [UInt8]) -> Fingerprint {
    let sum = bytes.reduce(UInt8(0), &+)
    return Fingerprint([UInt8](repeating: sum, count: 32))!
  }

  private func spent(opened: Int, invalid: Int = 0) -> SpentList {
    let receipts = (0..<(opened + invalid)).map {
      Receipt(ofDigest: [UInt8($0), 1, 2, 3, 4, 5, 6])
    }
    return SpentList(
      wave: manifest.waveID, manifest: Self.digest([]), issued: 50, voided: 0, opened: opened,
      invalid: invalid, receipts: receipts.sorted())
  }

  private func count(
    _ responses: [Response], invalid: Int = 0, slips: Int = 50, earlier: [[UInt8]] = []
  ) -> Count.Outcome {
    OpenedBox(
      manifest: manifest, earlierReleases: earlier, responses: responses,
      spent: spent(opened: responses.count, invalid: invalid)
    ).count(slips: slips, known: [], digest: Self.digest)
  }

  @Test func `what was opened is tallied and said by the rules`() throws {
    let staff = Fernhill.staff(30, seed: 1)
    let count = try #require(count(staff, invalid: 2).counted)
    let release = ReleaseGate(manifest: manifest, earlier: []).release(
      WaveTally(of: manifest, responses: staff), invalid: 2,
      receipts: Self.digest(Array(count.spent.text.utf8)))
    #expect(count.release.bytes == release.bytes)
    #expect(count.release.counted == .shown(30) && count.release.invalid == 2)
  }

  @Test(arguments: UInt64(0)..<4)
  func `the order of the answers changes no byte`(seed: UInt64) throws {
    let staff = Fernhill.staff(30, seed: 1)
    var dice = Dice(seed: seed)
    let shuffled = try #require(count(staff.shuffled(using: &dice)).counted)
    #expect(try #require(count(staff).counted).release.bytes == shuffled.release.bytes)
  }

  @Test func `a box of which nothing opened is refused, and one of nobody is counted`() throws {
    #expect(count([], invalid: 1).refusal == .noneOpened)
    #expect(try #require(count([]).counted).release.counted == .withheld(.tooFewAnswers))
  }

  @Test func `more answers than slips, or than people, are refused at the very bound`() {
    #expect(count(Fernhill.staff(30, seed: 1), slips: 30).refusal == nil)
    #expect(count(Fernhill.staff(30, seed: 1), slips: 29).refusal == .moreBallotsThanSlips(30, 29))
    #expect(count(Fernhill.staff(42, seed: 1)).refusal == nil)
    #expect(count(Fernhill.staff(43, seed: 1)).refusal == .moreBallotsThanInvited(43, 42))
  }

  @Test func `an earlier release that cannot be read is refused`() {
    let staff = Fernhill.staff(20, seed: 1)
    #expect(count(staff, earlier: [Array("{}".utf8)]).refusal == .earlierRelease)
  }
}

extension Count.Outcome {
  fileprivate var counted: Count? {
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
