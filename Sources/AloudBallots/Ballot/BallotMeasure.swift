import AloudCrypto
package import AloudModel

/// What every ballot of a wave must have: the length, and the fingerprint of the manifest.
package struct BallotMeasure: Sendable {
  let manifest: Manifest
  let size: BallotSize
  let fingerprint: Fingerprint

  package init(of manifest: Manifest) {
    self.manifest = manifest
    size = BallotSize(for: manifest)
    fingerprint = manifest.fingerprint
  }

  /// What a ballot says that was unsealed; `invalid` where it was padded otherwise, made for another wave,
  /// or has an answer that was not offered.
  func opening(of plaintext: [UInt8]) -> SealedBallot.Opening {
    guard plaintext.count == size.plaintext,
      let content = try? CanonicalJSON.lenientValue(BallotContent.self, from: plaintext),
      content.version == BallotContent.currentVersion, content.manifest == fingerprint,
      let nonce = Base64URL.decode(content.nonce.utf8),
      nonce.count == BallotContent.nonceByteCount
    else { return .invalid }
    let response = Response(
      answers: content.answers, groups: content.groups, comments: content.comments)
    guard manifest.permits(response) else { return .invalid }
    return .opened(OpenBallot(nonce: nonce, response: response))
  }
}

extension SealedBallot {
  /// What became of one ballot at the counting.
  package enum Opening: Sendable {
    case opened(OpenBallot)
    /// Sealed to another key, changed, padded otherwise, made for another wave, or with an answer
    /// that was not offered: it is counted as invalid and nothing of it is kept.
    case invalid
  }
}

/// An opened ballot, in memory only.
package struct OpenBallot: Hashable, Sendable {
  package let nonce: [UInt8]
  package let response: Response
}
