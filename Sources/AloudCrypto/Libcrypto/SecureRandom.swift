import COpenSSL

/// The operating system's dice, by way of libcrypto's generator.
///
/// Stops the program rather than returning a predictable number when libcrypto cannot deliver.
package struct SecureRandom: RandomNumberGenerator, Sendable {
  /// Costs nothing: all dice of a process share libcrypto's one generator.
  package init() {}

  /// Draws 64 bits.
  package mutating func next() -> UInt64 {
    var word: UInt64 = 0
    let status = unsafe withUnsafeMutableBytes(of: &word) { buffer in
      unsafe RAND_bytes(buffer.baseAddress, Int32(buffer.count))
    }
    precondition(status == 1, "libcrypto could not deliver random bytes")
    return word
  }
}

extension RandomNumberGenerator {
  /// Draws `count` bytes, eight from each word, most significant byte first.
  ///
  /// - Precondition: `count` is not negative.
  package mutating func bytes(_ count: Int) -> [UInt8] {
    precondition(count >= 0, "a negative number of random bytes")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    while bytes.count < count {
      let word = next()
      for shift in stride(from: 56, through: 0, by: -8) where bytes.count < count {
        bytes.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
    return bytes
  }
}
