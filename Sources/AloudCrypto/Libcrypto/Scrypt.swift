import COpenSSL

/// The memory-hard key derivation of Percival (RFC 7914).
enum Scrypt {
  /// How much work one guess costs: `n` rounds over blocks of `r`, `p` times.
  struct Cost: Equatable {
    let n: Int
    let r: Int
    let p: Int

    /// What key files are written with: 32 MiB and about a tenth of a second a guess.
    static let standard = Cost(n: 1 << 15, r: 8, p: 1)

    /// Whether a file may ask for this: not weaker than 16 MiB, not more than 256 MiB, p up to 4.
    var isBearable: Bool {
      guard n > 0, n <= 1 << 20, n & (n - 1) == 0, (1...32).contains(r) else { return false }
      let memory = 128 * n * r
      return (1 << 24...1 << 28).contains(memory) && (1...4).contains(p)
    }

    /// Bytes libcrypto needs for `B`, `V` and its scratch space, with one block to spare.
    var memoryLimit: UInt64 { UInt64(128 * r * (n + p + 3)) }
  }

  /// Derives `count` bytes from the passphrase.
  ///
  /// - Precondition: `cost` is a legal set of scrypt parameters and its memory can be had.
  static func derive(
    passphrase: SecretBytes, salt: [UInt8], cost: Cost, count: Int
  ) -> SecretBytes {
    unsafe SecretBytes(count: count) { derived in
      let status = unsafe passphrase.withBytes { passphrase in
        unsafe EVP_PBE_scrypt(
          passphrase.bindMemory(to: CChar.self).baseAddress, passphrase.count,
          salt, salt.count, UInt64(cost.n), UInt64(cost.r), UInt64(cost.p), cost.memoryLimit,
          derived.bindMemory(to: UInt8.self).baseAddress, derived.count)
      }
      precondition(status == 1, "libcrypto could not run scrypt")
    }
  }
}
