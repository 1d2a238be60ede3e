package import AloudCrypto
package import AloudDisclosure
import AloudModel
import AloudTally

/// The one opening of a closed box: in memory, once, on a computer the key holder trusts.
package struct Counting: Sendable {
  let bundle: Bundle
  let key: PrivateKey
  let slipsHandedOut: Int
  let known: [Release]

  /// - Parameter known: releases that were counted before on the same computer, named or not.
  package init(bundle: Bundle, key: PrivateKey, slipsHandedOut: Int, known: [Release] = []) {
    self.bundle = bundle
    self.key = key
    self.slipsHandedOut = slipsHandedOut
    self.known = known
  }

  /// Opens, tallies, applies the release rules and forgets the answers.
  ///
  /// The same bundle and the same key give the same bytes.
  package func count() -> Outcome {
    guard key.publicKey.line == canonicalKeyLine else { return .refused(.anotherKey) }
    let opened = open()
    if opened.valid.isEmpty, !bundle.contents.ballots.isEmpty { return .refused(.noneOpened) }
    guard opened.valid.count <= slipsHandedOut else {
      return .refused(.moreBallotsThanSlips(opened.valid.count, slipsHandedOut))
    }
    let manifest = bundle.manifest
    if opened.valid.count > manifest.wave.invited, !manifest.survey.promise.isOpenLink {
      return .refused(.moreBallotsThanInvited(opened.valid.count, manifest.wave.invited))
    }
    let earlier = bundle.earlierReleases.compactMap { try? Release.read($0) }
    guard earlier.count == bundle.earlierReleases.count else { return .refused(.earlierRelease) }
    let tally = WaveTally(of: manifest, responses: opened.valid.map(\.response))
    let spent = SpentList(bundle.contents, under: manifest, opened: opened.valid.count)
    let release = ReleaseGate(manifest: manifest, earlier: earlier, known: known)
      .release(tally, invalid: opened.invalid, receipts: spent.fingerprint)
    return .counted(
      Count(
        release: release,
        comments: CommentRule(manifest: manifest).piles(opened.valid.map(\.response)),
        spent: spent))
  }

  private var canonicalKeyLine: String? {
    guard case .key(let key) = PublicKey.read(line: bundle.manifest.keyHolderKey) else {
      return nil
    }
    return key.line
  }

  /// Ballots in the order of their sealed bytes, copies of a nonce after the first left out.
  private func open() -> (valid: [OpenBallot], invalid: Int) {
    var nonces: Set<[UInt8]> = []
    var valid: [OpenBallot] = []
    let sealed = bundle.contents.ballots.values.sorted()
    let measure = BallotMeasure(of: bundle.manifest)
    for ballot in sealed {
      switch ballot.open(with: key, under: bundle.manifest, measure) {
      case .opened(let open): if nonces.insert(open.nonce).inserted { valid.append(open) }
      case .invalid: break
      }
    }
    return (valid, sealed.count - valid.count)
  }
}

extension Counting {
  /// What became of a count.
  package enum Outcome: Sendable {
    case counted(Count)
    case refused(Refusal)
  }

  /// Why nothing was counted.
  package enum Refusal: Hashable, Sendable {
    /// The key is a key, but not the one staff were promised.
    case anotherKey
    /// Not one ballot could be opened.
    case noneOpened
    /// More ballots were opened than slips were handed out: somebody added answers.
    case moreBallotsThanSlips(Int, Int)
    /// More ballots were opened than people were invited: somebody answered twice, or added answers.
    ///
    /// Never over an open link, where one person could destroy the wave so.
    case moreBallotsThanInvited(Int, Int)
    /// An earlier release is not one that this version reads, so it cannot be attacked with this one.
    case earlierRelease
  }
}

/// What a counting leaves behind: the release, what the key holder may read of comments, and the list of
/// spent slips.
package struct Count: Sendable {
  package let release: Release
  package let comments: [CommentPile]
  package let spent: SpentList
}
