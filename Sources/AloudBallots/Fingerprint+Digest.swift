import AloudCrypto
package import AloudModel

extension Fingerprint {
  /// The SHA-256 of bytes.
  package init(of bytes: [UInt8]) {
    guard let fingerprint = Self(SHA256.hash(bytes)) else {
      preconditionFailure("SHA-256 has 32 bytes")
    }
    self = fingerprint
  }
}

extension Manifest {
  /// What ballots name this manifest by.
  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }
}
