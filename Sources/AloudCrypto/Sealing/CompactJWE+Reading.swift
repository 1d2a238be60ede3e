extension CompactJWE {
  /// What became of a text that should be a sealed message.
  package enum Reading: Equatable, Sendable {
    case message(CompactJWE)
    case refused(Refusal)
  }

  /// Why a message is not taken.
  package enum Refusal: Equatable, Sendable {
    /// Not five parts with an empty second one, or longer than any message of ours.
    case malformed
    /// A part is not base64url, or not the one canonical spelling.
    case notCanonicalBase64URL
    /// The header is not JSON of names, strings and one object, without white space or escapes.
    case malformedHeader
    /// The header has a member too many, twice or too few.
    case foreignHeader
    /// The header asks for other algorithms than ECDH-ES on P-256 and A256GCM.
    case unsupportedAlgorithm
    /// The sender's key is no point on the curve.
    case pointNotOnCurve
    /// The initialisation vector has not 12 bytes or the tag not 16.
    case wrongPartLength
    /// The tag does not fit: sealed to another key, or changed since.
    case notAuthentic
  }

  private static let maximumByteCount = sealedLength(
    plaintextLength: AESGCM.maximumByteCount)

  /// Checks everything that can be checked without the private key: what a server that cannot open
  /// ballots does before it stores one.
  package static func read(_ bytes: [UInt8]) -> Reading {
    guard bytes.count <= maximumByteCount else { return .refused(.malformed) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 5, parts[1].isEmpty else { return .refused(.malformed) }
    guard let header = Base64URL.decode(parts[0]), let nonce = Base64URL.decode(parts[2]),
      let ciphertext = Base64URL.decode(parts[3]), let tag = Base64URL.decode(parts[4])
    else { return .refused(.notCanonicalBase64URL) }
    guard nonce.count == AESGCM.nonceByteCount, tag.count == AESGCM.tagByteCount else {
      return .refused(.wrongPartLength)
    }
    switch JWEHeader.read(header) {
    case .refused(let refusal): return .refused(refusal)
    case .header(let header):
      return .message(
        CompactJWE(
          bytes: bytes, protectedHeader: Array(parts[0]), ephemeralKey: header.ephemeralKey,
          nonce: nonce, sealed: AESGCM.Sealed(ciphertext: ciphertext, tag: tag)))
    }
  }

  /// Characters of what `seal` makes from a plaintext of so many bytes.
  package static func sealedLength(plaintextLength: Int) -> Int {
    Base64URL.length(ofByteCount: JWEHeader.byteCount)
      + Base64URL.length(ofByteCount: AESGCM.nonceByteCount)
      + Base64URL.length(ofByteCount: plaintextLength)
      + Base64URL.length(ofByteCount: AESGCM.tagByteCount)
      + 4
  }
}
