import AloudBallots
package import AloudModel

/// Which bundle of a manifest was counted: the hashes, nothing else.
package struct CountedRecord: Codable, Hashable {
  package let manifest: Fingerprint
  package let bundle: Fingerprint

  /// Its name beside the release.
  package static let name = "counted.json"

  package var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}

extension CountedRecord {
  package init(of bundle: [UInt8], under manifest: Manifest) {
    self.init(manifest: manifest.fingerprint, bundle: Fingerprint(of: bundle))
  }
}
