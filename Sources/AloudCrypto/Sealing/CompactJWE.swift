/// A message sealed to a public key: a JWE in compact serialisation (RFC 7516) whose every part
/// was checked, as far as can be without the private key.
///
/// ECDH-ES on P-256 and A256GCM; the protected header holds `alg`, `enc` and `epk`, the last with
/// `crv`, `kty`, `x` and `y`, and nothing else. There is one spelling of every part, so that two
/// different texts are two different messages.
package struct CompactJWE: Sendable {
  /// The whole text, in ASCII.
  package let bytes: [UInt8]
  let protectedHeader: [UInt8]
  let ephemeralKey: PublicKey
  let nonce: [UInt8]
  let sealed: AESGCM.Sealed

  static let contentEncryption = "A256GCM"

  /// A text that was read: there is one spelling of its parts, so it is not spelt again.
  init(
    bytes: [UInt8], protectedHeader: [UInt8], ephemeralKey: PublicKey, nonce: [UInt8],
    sealed: AESGCM.Sealed
  ) {
    self.bytes = bytes
    self.protectedHeader = protectedHeader
    self.ephemeralKey = ephemeralKey
    self.nonce = nonce
    self.sealed = sealed
  }

  /// Joins the five parts; the second, the encrypted key, is empty (RFC 7516, 5.1).
  init(
    protectedHeader: [UInt8], ephemeralKey: PublicKey, nonce: [UInt8], sealed: AESGCM.Sealed
  ) {
    self.protectedHeader = protectedHeader
    self.ephemeralKey = ephemeralKey
    self.nonce = nonce
    self.sealed = sealed
    var text = String(decoding: protectedHeader, as: UTF8.self)
    text += ".."
    text += Base64URL.encode(nonce)
    text += "."
    text += Base64URL.encode(sealed.ciphertext)
    text += "."
    text += Base64URL.encode(sealed.tag)
    bytes = Array(text.utf8)
  }
}

extension CompactJWE: Hashable {
  package static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes }

  package func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
