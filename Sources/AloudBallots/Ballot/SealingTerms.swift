import AloudCrypto
package import AloudModel

/// What a program that is not ours must know to seal a ballot of one wave: a page's script, say.
package struct SealingTerms: Hashable, Sendable {
  /// The key that opens the ballots, as a JSON Web Key.
  package let keyHolder: String
  /// The key that opens the envelopes of dropped files, as a JSON Web Key.
  package let intake: String
  /// What a ballot names its manifest by.
  package let manifest: Fingerprint
  /// Bytes to which the plaintext is filled with spaces.
  package let plaintextLength: Int

  /// - Precondition: the manifest names two keys, as every frozen one does.
  package init(for manifest: Manifest) {
    guard case .key(let keyHolder) = PublicKey.read(line: manifest.keyHolderKey ?? ""),
      case .key(let intake) = PublicKey.read(line: manifest.intakeKey ?? "")
    else { preconditionFailure("a manifest is frozen with two keys that read") }
    self.keyHolder = keyHolder.jsonWebKey
    self.intake = intake.jsonWebKey
    self.manifest = manifest.fingerprint
    plaintextLength = BallotSize(for: manifest).plaintext
  }
}
