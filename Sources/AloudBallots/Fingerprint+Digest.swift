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

  /// Base64 with the common alphabet and one sign of padding, as pages name their scripts.
  package var base64: String {
    let common = Base64URL.encode(bytes).map { symbol in
      switch symbol {
      case "-": Character("+")
      case "_": Character("/")
      case _: symbol
      }
    }
    return String(common) + "="
  }
}

extension Fingerprint {
  /// What people compare a key by: the digest of its public line.
  package init(ofKeyLine line: String) { self.init(of: Array(line.utf8)) }
}

extension Manifest {
  /// What ballots name this manifest by.
  package var fingerprint: Fingerprint { Fingerprint(of: bytes) }
}
