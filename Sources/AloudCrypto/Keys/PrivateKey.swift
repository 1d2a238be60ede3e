/// The private half of a key: a number from 1 to n - 1 on P-256, wiped from memory after use.
package struct PrivateKey: Sendable {
  /// The half that may be told to everybody.
  package let publicKey: PublicKey
  let scalar: SecretBytes

  /// Bytes of the number.
  static let byteCount = 32
  /// The order n of the base point (FIPS 186-4, D.1.2.3), most significant byte first.
  private static let order: [UInt8] = [
    0xFF, 0xFF, 0xFF, 0xFF, 0x00, 0x00, 0x00, 0x00, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF,
    0xBC, 0xE6, 0xFA, 0xAD, 0xA7, 0x17, 0x9E, 0x84, 0xF3, 0xB9, 0xCA, 0xC2, 0xFC, 0x63, 0x25, 0x51,
  ]
  /// A fair draw fails once in 2^32; so many failures in a row mean that the dice are stuck.
  private static let drawLimit = 32

  /// Takes the 32 bytes of a number, most significant first; nil unless it lies in 1...n - 1.
  package init?(scalar bytes: [UInt8]) {
    guard bytes.count == Self.byteCount, bytes.contains(where: { $0 != 0 }),
      bytes.lexicographicallyPrecedes(Self.order)
    else { return nil }
    scalar = SecretBytes(joining: [bytes])
    publicKey = PublicKey(CurvePoint(baseTimes: scalar))
  }

  /// Draws a key, every one equally likely (rejection sampling: FIPS 186-4, B.4.2).
  ///
  /// - Precondition: the dice are not stuck at one face.
  package init(using generator: inout some RandomNumberGenerator) {
    for _ in 0..<Self.drawLimit {
      var candidate = generator.bytes(Self.byteCount)
      defer { candidate.wipe() }
      if let key = Self(scalar: candidate) {
        self = key
        return
      }
    }
    preconditionFailure("the dice are stuck")
  }

  /// The secret both sides can compute: x of the other's point taken `scalar` times (SEC 1, 3.3.1).
  func agreement(with other: PublicKey) -> SecretBytes {
    let point = other.point
    point.multiply(by: scalar)
    var encoded = point.encoded(.compressed)
    var shared = Array(encoded.dropFirst())
    defer {
      encoded.wipe()
      shared.wipe()
    }
    return SecretBytes(joining: [shared])
  }
}

extension PrivateKey: CustomStringConvertible, CustomReflectable {
  /// Names the public half only, so that a key in a message gives nothing away.
  package var description: String { "private half of \(publicKey.line)" }

  /// As little as `description`, for `dump` and failed expectations.
  package var customMirror: Mirror { Mirror(self, children: ["publicKey": publicKey.line]) }
}
