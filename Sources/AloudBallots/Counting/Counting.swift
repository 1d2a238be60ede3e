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
    return bundle.opened { ballot, measure in ballot.open(with: key, measure) }
      .count(slips: slipsHandedOut, known: known) { Fingerprint(of: $0) }
  }

  private var canonicalKeyLine: String? {
    guard case .key(let key) = PublicKey.read(line: bundle.manifest.keyHolderKey ?? "") else {
      return nil
    }
    return key.line
  }
}
