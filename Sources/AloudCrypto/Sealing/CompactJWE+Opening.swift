extension CompactJWE {
  /// What became of a sealed message and a private key.
  package enum Opening: Equatable, Sendable {
    case opened([UInt8])
    case refused(Refusal)
  }

  /// Opens the message with the private half of the key it was sealed to.
  package func open(with key: PrivateKey) -> Opening {
    let contentKey = Self.contentKey(key, ephemeralKey)
    let plaintext = AESGCM.open(sealed, key: contentKey, nonce: nonce, header: protectedHeader)
    return plaintext.map { .opened($0) } ?? .refused(.notAuthentic)
  }

  /// Reads and opens in one step.
  package static func open(_ bytes: [UInt8], with key: PrivateKey) -> Opening {
    switch read(bytes) {
    case .message(let message): message.open(with: key)
    case .refused(let refusal): .refused(refusal)
    }
  }

  /// The content key, which sender and receiver find from opposite halves.
  static func contentKey(_ own: PrivateKey, _ other: PublicKey) -> SecretBytes {
    ConcatKDF.derive(
      from: own.agreement(with: other), algorithm: contentEncryption,
      bits: 8 * AESGCM.keyByteCount)
  }
}
