package import AloudModel

/// A release together with the fingerprint of its file, which the key holder read out.
package struct PublishedRelease: Sendable, Hashable {
  package let release: Release
  package let fingerprint: Fingerprint
  /// Of the survey's canonical bytes: a report names it for every wave.
  package let definition: Fingerprint

  /// Reads a release file and takes its fingerprint and that of its definition.
  ///
  /// - Parameter digest: SHA-256, handed in because this module knows no cryptography.
  package init(
    reading bytes: [UInt8], digest: ([UInt8]) -> Fingerprint
  ) throws(CanonicalJSON.Refusal) {
    self.release = try Release.read(bytes)
    self.fingerprint = digest(bytes)
    self.definition = digest(CanonicalJSON.bytes(of: release.manifest.survey))
  }
}
