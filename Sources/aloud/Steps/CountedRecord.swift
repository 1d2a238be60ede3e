import AloudBallots
import AloudModel

/// Which bundle of a manifest was counted: the hashes, nothing else.
struct CountedRecord: Codable, Hashable {
  let manifest: Fingerprint
  let bundle: Fingerprint

  /// Its name beside the release.
  static let name = "counted.json"

  var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}

extension CountedRecord {
  init(of bundle: [UInt8], under manifest: Manifest) {
    self.init(manifest: manifest.fingerprint, bundle: Fingerprint(of: bundle))
  }
}
