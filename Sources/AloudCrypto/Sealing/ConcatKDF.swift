/// The key derivation of ECDH-ES (RFC 7518, 4.6.2; NIST SP 800-56A, 5.8.1) for keys of up to
/// 256 bits, where one round of SHA-256 is enough.
enum ConcatKDF {
  /// Derives the content key from the shared secret, bound to the algorithm and both parties.
  ///
  /// - Precondition: `bits` is a positive multiple of 8, at most 256.
  static func derive(
    from sharedSecret: SecretBytes, algorithm: String, partyU: [UInt8] = [], partyV: [UInt8] = [],
    bits: Int
  ) -> SecretBytes {
    precondition(bits > 0 && bits <= 256 && bits.isMultiple(of: 8), "one round gives 256 bits")
    let otherInfo =
      prefixed(Array(algorithm.utf8)) + prefixed(partyU) + prefixed(partyV) + word(bits)
    var shared = sharedSecret.copied()
    defer { shared.wipe() }
    let round = SecretBytes(joining: [word(1), shared, otherInfo])
    let digest = unsafe SecretBytes(count: SHA256.byteCount) { digest in
      unsafe round.withBytes { round in unsafe SHA256.hash(round, into: digest) }
    }
    return unsafe SecretBytes(count: bits / 8) { key in
      unsafe digest.withBytes { digest in
        unsafe key.copyMemory(from: UnsafeRawBufferPointer(rebasing: digest.prefix(bits / 8)))
      }
    }
  }

  private static func prefixed(_ bytes: [UInt8]) -> [UInt8] { word(bytes.count) + bytes }

  /// 32 bits, most significant byte first.
  private static func word(_ value: Int) -> [UInt8] {
    let value = UInt32(value)
    return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }
}
