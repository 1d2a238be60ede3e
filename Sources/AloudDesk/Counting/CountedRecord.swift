import AloudBallots
package import AloudModel

/// Which bundle of a manifest was counted: the hashes, nothing else.
package struct CountedRecord: Hashable {
  package let manifest: Fingerprint
  package let bundle: Fingerprint

  /// Its name beside the release.
  package static let name = "counted.json"

  package var bytes: [UInt8] { CanonicalJSON.bytes(of: self) }
}

extension CountedRecord: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    manifest = try json.value("manifest")
    bundle = try json.value("bundle")
  }

  package var json: JSONTree {
    ["manifest": manifest.json, "bundle": bundle.json]
  }
}

extension CountedRecord {
  package init(of bundle: [UInt8], under manifest: Manifest) {
    self.init(manifest: manifest.fingerprint, bundle: Fingerprint(of: bundle))
  }
}
