import AloudCrypto
package import AloudModel

extension Fingerprint {
  /// Of a release: the fingerprint whose six words `finish` says when the release is in its place.
  ///
  /// SHA-256 of `aloud-accepted|` and the 32 bytes. Whoever has the release can compute it; a person
  /// learns it from the other side alone, so that saying it shows that the other side has the release.
  package var acceptance: Fingerprint { Fingerprint(of: Array("aloud-accepted|".utf8) + bytes) }
}
