import AloudCrypto
import AloudDisclosure
import AloudModel
import Testing

@testable import AloudBallots

/// Which waves may be frozen, and what freezing writes down.
@Suite struct FreezingTests {
  private let before = Instant(secondsSinceEpoch: 1_700_000_000)

  private func freeze(
    _ promise: Promise = Fernhill.promise(), invited: Int = 42, earlier: [EarlierWave] = [],
    neighbours: [EarlierWave] = [], opens: String = "2026-11-13", now: Instant? = nil
  ) -> Freezing.Outcome {
    let wave = Fernhill.wave(
      Fernhill.spring, invited: invited, on: (opens: opens, closes: "2026-12-18"))
    return Freezing(
      survey: Fernhill.survey(promise: promise, waves: [Fernhill.wave(), wave]), wave: wave,
      opensAt: Fernhill.opensAt, closesAt: Fernhill.closesAt, intakeKey: Fernhill.intake(),
      earlier: earlier, neighbours: neighbours
    ).manifest(now: now ?? before)
  }

  @Test func `a frozen wave names its keys, its times and every earlier release`() throws {
    let earlier = try earlierWave()
    let manifest = try #require(freeze(earlier: [earlier]).manifest)
    #expect(manifest.waveID == Fernhill.spring)
    #expect(manifest.keyHolderKey == Fernhill.key().publicKey.line)
    #expect(manifest.intakeKey == Fernhill.intake().publicLine)
    #expect(manifest.opensAt == Fernhill.opensAt && manifest.closesAt == Fernhill.closesAt)
    #expect(manifest.earlierReleases == [try #require(earlier.release).fingerprint])
    #expect(try Manifest.readFrozen(manifest.bytes) == manifest)
  }

  @Test func `earlier releases are named in the order of their waves`() throws {
    let waves = [try earlierWave(key: 2), try earlierWave(Fernhill.spring, key: 3)]
    let manifest = try #require(freeze(earlier: waves).manifest)
    #expect(manifest.earlierReleases == waves.compactMap { $0.release?.fingerprint })
    #expect(Set(manifest.earlierReleases).count == 2)
  }

  @Test func `a frozen wave names what became weaker since the last release`() throws {
    let earlier = [try earlierWave(key: 2)]
    #expect(try #require(freeze(earlier: earlier).manifest).weaker == nil)
    let nurse = Fernhill.promise(role: "School nurse")
    let manifest = try #require(freeze(nurse, earlier: earlier).manifest)
    #expect(manifest.weaker == [.keyHolder])
    #expect(try Manifest.readFrozen(manifest.bytes) == manifest)
    #expect(try #require(freeze(nurse).manifest).weaker == nil)
  }

  // MARK: refusals

  @Test func `a pending key is refused`() {
    #expect(freeze(Fernhill.promise(key: nil)).refusal == .keyPending)
  }

  @Test(arguments: ["", "aloud-key-2-abc", "aloud-key-1-abc"])
  func `a key that does not read is refused with the reason`(line: String) {
    guard case .refused(let reason) = PublicKey.read(line: line) else {
      Issue.record("the line reads")
      return
    }
    #expect(freeze(Fernhill.promise(key: line)).refusal == .keyUnreadable(reason))
  }

  @Test func `a key that has served an earlier wave is refused, however it is written`() throws {
    let earlier = [try earlierWave(key: 1)]
    #expect(freeze(earlier: earlier).refusal == .keyUsed(in: Fernhill.autumn))
    let line = Fernhill.key().publicKey.line.uppercased()
    #expect(
      freeze(Fernhill.promise(key: line), earlier: earlier).refusal == .keyUsed(in: Fernhill.autumn)
    )
    #expect(freeze(earlier: [try earlierWave(key: 2)]).manifest != nil)
  }

  @Test func `R1: fewer people than the minimum of ballots are refused`() {
    #expect(freeze(invited: 9).refusal == .tooFewInvited(invited: 9, minimum: 10))
    #expect(freeze(invited: 10).manifest != nil)
    let raised = Fernhill.promise(minimumResponses: 15)
    #expect(freeze(raised, invited: 14).refusal == .tooFewInvited(invited: 14, minimum: 15))
  }

  @Test func `a wave that would be closed already is refused`() {
    let closing = Fernhill.closesAt.secondsSinceEpoch
    for late in [closing, closing + 1] {
      #expect(freeze(now: Instant(secondsSinceEpoch: late)).refusal == .closingInThePast)
    }
    #expect(freeze(now: Instant(secondsSinceEpoch: closing - 1)).manifest != nil)
  }

  @Test func `while an earlier wave is running no other is frozen`() throws {
    let running = EarlierWave(manifest: try earlierWave().manifest, end: .running)
    #expect(freeze(earlier: [running]).refusal == .earlierWaveRunning(Fernhill.autumn))
    let finished = try earlierWave(Fernhill.spring, key: 3)
    #expect(freeze(earlier: [finished, running]).refusal == .earlierWaveRunning(Fernhill.autumn))
  }

  @Test func `a wave that was given up holds nothing back but its key`() throws {
    let strict = Fernhill.promise(minimumResponses: 15)
    let purged = EarlierWave(
      manifest: try earlierWave(promise: strict).manifest, end: .purged)
    let manifest = try #require(freeze(earlier: [purged]).manifest)
    #expect(manifest.earlierReleases.isEmpty)
    #expect(
      freeze(Fernhill.promise(key: Fernhill.key(2).publicKey.line), earlier: [purged]).refusal
        == .keyUsed(in: Fernhill.autumn))
  }

  // MARK: R7

  @Test func `R7: a wave opens four weeks after the declared close of one with figures, or later`()
    throws
  {
    let autumn = try earlierWave()
    // The autumn wave was declared to close on 16 October.
    #expect(freeze(earlier: [autumn], opens: "2026-11-13").manifest != nil)
    for day in ["2026-11-12", "2026-10-17", "2026-10-05", "2026-09-01"] {
      #expect(freeze(earlier: [autumn], opens: day).refusal == .tooSoon(after: autumn.manifest))
    }
  }

  @Test func `R7: another survey of the workspace counts like an earlier wave, also while it runs`()
    throws
  {
    let other = try earlierWave(key: 4)
    let running = EarlierWave(manifest: other.manifest, end: .running)
    for neighbour in [other, running] {
      #expect(
        freeze(neighbours: [neighbour], opens: "2026-11-12").refusal
          == .tooSoon(after: other.manifest))
      #expect(freeze(neighbours: [neighbour], opens: "2026-11-13").manifest != nil)
    }
  }

  @Test func `R7: a wave that was given up, or of which nothing was said, holds no other back`()
    throws
  {
    let other = try earlierWave(key: 4)
    let purged = EarlierWave(manifest: other.manifest, end: .purged)
    let silent = EarlierWave(
      manifest: other.manifest,
      end: .finished(
        try PublishedRelease(
          reading: releaseBytes(other.manifest, of: 9), digest: { Fingerprint(of: $0) })))
    for wave in [purged, silent] {
      #expect(freeze(neighbours: [wave], opens: "2026-10-17").manifest != nil)
      #expect(freeze(earlier: [wave], opens: "2026-10-17").manifest != nil)
    }
  }

  @Test func `R7: of several waves the one that closes last decides`() throws {
    let late = Fernhill.wave(Fernhill.spring, on: (opens: "2027-01-04", closes: "2027-01-15"))
    let manifest = Fernhill.manifest(
      Fernhill.survey(waves: [late]), wave: late.id, key: Fernhill.key(5))
    let last = EarlierWave(
      manifest: manifest,
      end: .finished(
        try PublishedRelease(reading: releaseBytes(manifest), digest: { Fingerprint(of: $0) })))
    for waves in [[try earlierWave(), last], [last, try earlierWave()]] {
      #expect(freeze(neighbours: waves, opens: "2027-02-11").refusal == .tooSoon(after: manifest))
      #expect(freeze(neighbours: waves, opens: "2027-02-12").manifest != nil)
    }
  }

  // MARK: loosening

  struct Change: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: Promise
    let after: Promise
    let loosening: Freezing.Loosening?
  }

  private static let strict = Fernhill.promise(
    minimumResponses: 15, minimumGroup: 12, comments: .off, count: .keyHolder)
  private static let loose = Fernhill.promise(
    minimumResponses: 10, minimumGroup: 8, comments: .themes, count: .operator)

  static let changes: [Change] = [
    Change(
      testDescription: "the minimum of ballots one lower", before: strict,
      after: Fernhill.promise(minimumResponses: 14, minimumGroup: 12, comments: .off),
      loosening: .minimumResponses),
    Change(
      testDescription: "the minimum of a group one lower", before: strict,
      after: Fernhill.promise(minimumResponses: 15, minimumGroup: 11, comments: .off),
      loosening: .minimumGroup),
    Change(
      testDescription: "comments asked where they were not", before: strict,
      after: Fernhill.promise(minimumResponses: 15, minimumGroup: 12, comments: .themes),
      loosening: .comments),
    Change(
      testDescription: "counted by the operator", before: strict,
      after: Fernhill.promise(
        minimumResponses: 15, minimumGroup: 12, comments: .off, count: .operator),
      loosening: .countingPlace),
    Change(
      testDescription: "everything looser", before: strict, after: loose,
      loosening: .minimumResponses),
    Change(testDescription: "nothing changed", before: strict, after: strict, loosening: nil),
    Change(testDescription: "everything tighter", before: loose, after: strict, loosening: nil),
    Change(
      testDescription: "comments and counting as loose as before", before: loose, after: loose,
      loosening: nil),
  ]

  @Test(arguments: changes)
  func `R11: a promise may be tightened and never loosened`(change: Change) throws {
    #expect(change.after.loosening(since: change.before) == change.loosening)
    let outcome = freeze(change.after, earlier: [try earlierWave(promise: change.before)])
    #expect(outcome.refusal == change.loosening.map { .loosened($0, since: Fernhill.autumn) })
  }

  @Test func `R11: every earlier wave binds, not only the last`() throws {
    let waves = [
      try earlierWave(promise: Fernhill.promise(minimumResponses: 12), key: 2),
      try earlierWave(Fernhill.spring, promise: Fernhill.promise(minimumResponses: 10), key: 3),
    ]
    let promise = Fernhill.promise(minimumResponses: 11)
    #expect(
      freeze(promise, earlier: waves).refusal
        == .loosened(.minimumResponses, since: Fernhill.autumn))
  }

  // MARK: reading back

  @Test func `a frozen manifest with a key that does not read is refused`() throws {
    let manifest = try #require(freeze().manifest)
    let text = String(decoding: manifest.bytes, as: UTF8.self)
    for line in [manifest.keyHolderKey, manifest.intakeKey].compactMap(\.self) {
      let changed = text.replacing(
        "_key\": \"\(line)\"", with: "_key\": \"\(line.dropLast())u\"")
      #expect(changed != text)
      #expect(throws: CanonicalJSON.Refusal.contradictsItself) {
        try Manifest.readFrozen(Array(changed.utf8))
      }
    }
  }

  @Test func `a manifest's fingerprint is the SHA-256 of its bytes`() throws {
    let manifest = try #require(freeze().manifest)
    #expect(manifest.fingerprint.bytes == SHA256.hash(manifest.bytes))
    // Python 3.11: hashlib.sha256(b"").hexdigest()
    #expect(
      Fingerprint(of: []).hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }
}

extension Freezing.Outcome {
  fileprivate var manifest: Manifest? {
    switch self {
    case .frozen(let manifest): manifest
    case .refused: nil
    }
  }

  fileprivate var refusal: Freezing.Refusal? {
    switch self {
    case .refused(let refusal): refusal
    case .frozen: nil
    }
  }
}
