package import AloudCrypto
package import AloudModel

extension SealedBallot {
  /// What became of one ballot at the counting.
  package enum Opening: Sendable {
    case opened(OpenBallot)
    /// Sealed to another key, changed, padded otherwise, made for another wave, or with an answer
    /// that was not offered: it is counted as invalid and nothing of it is kept.
    case invalid
  }

  /// Opens a ballot in memory.
  package func open(with key: PrivateKey, under manifest: Manifest) -> Opening {
    open(with: key, under: manifest, BallotMeasure(of: manifest))
  }

  /// The same with what all ballots of a wave share computed once.
  func open(
    with key: PrivateKey, under manifest: Manifest, _ measure: BallotMeasure
  ) -> Opening {
    guard case .opened(let plaintext) = message.open(with: key),
      plaintext.count == measure.size.plaintext,
      let content = try? CanonicalJSON.lenientValue(BallotContent.self, from: plaintext),
      content.version == BallotContent.currentVersion, content.manifest == measure.manifest,
      let nonce = Base64URL.decode(content.nonce.utf8),
      nonce.count == BallotContent.nonceByteCount
    else { return .invalid }
    let response = Response(
      answers: content.answers, groups: content.groups, comments: content.comments)
    guard manifest.permits(response) else { return .invalid }
    return .opened(OpenBallot(nonce: nonce, response: response))
  }
}

/// What every ballot of a wave must have: the length, and the fingerprint of the manifest.
struct BallotMeasure {
  let size: BallotSize
  let manifest: Fingerprint

  init(of manifest: Manifest) {
    size = BallotSize(for: manifest)
    self.manifest = manifest.fingerprint
  }
}

/// An opened ballot, in memory only.
package struct OpenBallot: Hashable, Sendable {
  package let nonce: [UInt8]
  package let response: Response
}
