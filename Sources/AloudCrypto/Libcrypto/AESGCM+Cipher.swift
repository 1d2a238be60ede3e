extension AESGCM {
  /// Encrypts and authenticates the plaintext, and authenticates `header` with it.
  static func seal(
    _ plaintext: [UInt8], key: SecretBytes, nonce: [UInt8], header: [UInt8]
  ) -> Sealed {
    requireLengths(plaintext, header)
    let context = CipherContext(.sealing, key: key, nonce: nonce)
    context.authenticate(header)
    let ciphertext = context.transform(plaintext)
    let finished = context.finish()
    precondition(finished, "libcrypto could not finish sealing")
    return Sealed(ciphertext: ciphertext, tag: context.tag())
  }

  /// The plaintext, or nil when key, nonce, header, ciphertext and tag do not belong together.
  ///
  /// No unauthenticated byte leaves this function.
  static func open(
    _ sealed: Sealed, key: SecretBytes, nonce: [UInt8], header: [UInt8]
  ) -> [UInt8]? {
    requireLengths(sealed.ciphertext, header)
    let context = CipherContext(.opening, key: key, nonce: nonce)
    context.authenticate(header)
    var plaintext = context.transform(sealed.ciphertext)
    context.expect(tag: sealed.tag)
    guard context.finish() else {
      plaintext.wipe()
      return nil
    }
    return plaintext
  }

  private static func requireLengths(_ text: [UInt8], _ header: [UInt8]) {
    precondition(
      text.count <= maximumByteCount && header.count <= maximumByteCount, "too long to seal")
  }
}
