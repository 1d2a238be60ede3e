extension CompactJWE {
  /// Seals the plaintext so that only the holder of the private half can read it.
  ///
  /// The key that seals is drawn afresh and forgotten: not even the sender can open the message.
  /// Its length depends on that of the plaintext alone, see `sealedLength(plaintextLength:)`.
  ///
  /// - Precondition: the plaintext has at most 16 MiB.
  package static func seal(
    _ plaintext: [UInt8], to recipient: PublicKey,
    using generator: inout some RandomNumberGenerator
  ) -> CompactJWE {
    let ephemeral = PrivateKey(using: &generator)
    let nonce = generator.bytes(AESGCM.nonceByteCount)
    let header = JWEHeader(ephemeralKey: ephemeral.publicKey).text
    let protectedHeader = Array(Base64URL.encode(header.utf8).utf8)
    let sealed = AESGCM.seal(
      plaintext, key: contentKey(ephemeral, recipient), nonce: nonce, header: protectedHeader)
    return CompactJWE(
      protectedHeader: protectedHeader, ephemeralKey: ephemeral.publicKey, nonce: nonce,
      sealed: sealed)
  }
}
