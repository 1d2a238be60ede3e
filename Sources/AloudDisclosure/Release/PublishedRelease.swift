package import AloudModel

/// A release together with the fingerprint of its file, which the key holder read out.
package struct PublishedRelease: Sendable, Hashable {
  package let release: Release
  package let fingerprint: Fingerprint

  /// Reads a release file and takes its fingerprint.
  ///
  /// - Parameter digest: SHA-256, handed in because this module knows no cryptography.
  package init(
    reading bytes: [UInt8], digest: ([UInt8]) -> Fingerprint
  ) throws(CanonicalJSON.Refusal) {
    self.release = try Release.read(bytes)
    self.fingerprint = digest(bytes)
  }
}
