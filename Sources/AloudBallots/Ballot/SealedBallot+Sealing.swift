import AloudCrypto
package import AloudModel

extension SealedBallot {
  /// Seals one person's answers to the key holder of the manifest, at the wave's one length.
  ///
  /// - Precondition: the manifest permits the response and names a key.
  package static func seal(
    _ response: Response, under manifest: Manifest,
    using generator: inout some RandomNumberGenerator
  ) -> SealedBallot {
    precondition(manifest.permits(response), "only what was asked is sealed")
    guard case .key(let key) = PublicKey.read(line: manifest.keyHolderKey ?? "") else {
      preconditionFailure("a manifest is frozen with a key that reads")
    }
    let content = BallotContent(
      version: BallotContent.currentVersion, manifest: manifest.fingerprint,
      nonce: Base64URL.encode(generator.bytes(BallotContent.nonceByteCount)),
      answers: response.answers, groups: response.groups, comments: response.comments)
    var plaintext = CanonicalJSON.bytes(of: content, layout: .compact)
    let padding = BallotSize(for: manifest).plaintext - plaintext.count
    precondition(padding >= 0, "a permitted response fits")
    plaintext += [UInt8](repeating: UInt8(ascii: " "), count: padding)
    return SealedBallot(CompactJWE.seal(plaintext, to: key, using: &generator))
  }
}
