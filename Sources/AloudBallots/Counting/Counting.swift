package import AloudCounting
package import AloudCrypto
package import AloudDisclosure
import AloudModel

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

  /// Opens the ballots, lets AloudCounting count them and forgets the answers.
  ///
  /// The same bundle and the same key give the same bytes.
  package func count() -> Count.Outcome {
    guard key.publicKey.line == canonicalKeyLine else { return .refused(.anotherKey) }
    let opened = open()
    let spent = SpentList(bundle.contents, under: bundle.manifest, opened: opened.count)
    return OpenedBox(
      manifest: bundle.manifest, earlierReleases: bundle.earlierReleases, responses: opened,
      spent: spent
    ).count(slips: slipsHandedOut, known: known) { Fingerprint(of: $0) }
  }

  private var canonicalKeyLine: String? {
    guard case .key(let key) = PublicKey.read(line: bundle.manifest.keyHolderKey) else {
      return nil
    }
    return key.line
  }

  /// Answers in the order of the sealed bytes, copies of a nonce after the first left out.
  private func open() -> [Response] {
    var nonces: Set<[UInt8]> = []
    var valid: [Response] = []
    let sealed = bundle.contents.ballots.values.sorted()
    let measure = BallotMeasure(of: bundle.manifest)
    for ballot in sealed {
      switch ballot.open(with: key, under: bundle.manifest, measure) {
      case .opened(let open): if nonces.insert(open.nonce).inserted { valid.append(open.response) }
      case .invalid: break
      }
    }
    return valid
  }
}
