package import AloudModel

extension Release {
  /// The bytes of `release.json`; the same release gives the same bytes.
  package var bytes: [UInt8] { CanonicalJSON.bytes(of: ReleaseFile(self)) }

  /// Reads a release file strictly: canonical form, known version, and figures that the rules of this
  /// version could have let through. A changed digit that keeps all that is found by its fingerprint.
  package static func read(_ bytes: [UInt8]) throws(CanonicalJSON.Refusal) -> Release {
    let file = try CanonicalJSON.value(ReleaseFile.self, from: bytes)
    guard ReleaseVersion(rawValue: file.version) != nil else { throw .unknownVersion(file.version) }
    try file.manifest.requireSound()
    guard let release = file.release(), release.isLegal else { throw .contradictsItself }
    return release
  }
}
