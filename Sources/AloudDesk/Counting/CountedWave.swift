import AloudBallots
import AloudCrypto
package import AloudDisclosure
package import AloudModel

/// A wave that was counted on this computer, as the register keeps it.
package struct CountedWave {
  package let record: CountedRecord
  /// What it was counted as; nothing where an earlier version of the program noted hashes alone.
  package let counted: Counted?

  /// What the register keeps beside the hashes. None of it is secret.
  package struct Counted {
    /// Of the public line of the key that opened it.
    package let key: Fingerprint
    /// Its place in the order of counting.
    package let place: Int
    package let release: PublishedRelease
  }

  /// Before those with a place: they were noted when there was none.
  package var place: Int { counted?.place ?? 0 }

  /// Of the key of a wave, however its line is written.
  package static func key(of manifest: Manifest) -> Fingerprint {
    // Where another tool collected the answers there is no key to be used twice.
    guard let line = manifest.keyHolderKey else { return manifest.fingerprint }
    guard case .key(let key) = PublicKey.read(line: line) else {
      return Fingerprint(ofKeyLine: line)
    }
    return Fingerprint(ofKeyLine: key.line)
  }
}

// MARK: Its file

extension CountedWave {
  package var bytes: [UInt8] {
    guard let counted else { return record.bytes }
    return CanonicalJSON.bytes(
      of: File(
        version: File.currentVersion, bundle: record.bundle, key: counted.key,
        manifest: record.manifest, place: counted.place,
        release: String(decoding: counted.release.release.bytes, as: UTF8.self)))
  }

  /// Reads what `bytes` gives, and nothing else.
  package init?(reading bytes: [UInt8]) {
    if let record = try? CanonicalJSON.value(CountedRecord.self, from: bytes) {
      self.init(record: record, counted: nil)
      return
    }
    guard let file = try? CanonicalJSON.value(File.self, from: bytes),
      file.version == File.currentVersion, file.place >= 0,
      let release = try? PublishedRelease(
        reading: Array(file.release.utf8), digest: Fingerprint.init(of:)),
      release.release.manifest.fingerprint == file.manifest,
      Self.key(of: release.release.manifest) == file.key
    else { return nil }
    self.init(
      record: CountedRecord(manifest: file.manifest, bundle: file.bundle),
      counted: Counted(key: file.key, place: file.place, release: release))
  }

  fileprivate struct File {
    let version: Int
    let bundle: Fingerprint
    let key: Fingerprint
    let manifest: Fingerprint
    let place: Int
    let release: String

    static let currentVersion = 2
  }
}

extension CountedWave.File: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    version = try json.value("aloud_counted")
    bundle = try json.value("bundle")
    key = try json.value("key")
    manifest = try json.value("manifest")
    place = try json.value("place")
    release = try json.value("release")
  }

  var json: JSONTree {
    [
      "aloud_counted": version.json, "bundle": bundle.json, "key": key.json,
      "manifest": manifest.json, "place": place.json, "release": release.json,
    ]
  }
}
