import COpenSSL

/// Comparison that takes as long for a near miss as for a far one.
package enum ConstantTime {
  /// Whether the bytes are the same; only the lengths can be learnt from the time it takes.
  package static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    guard !left.isEmpty else { return true }
    return unsafe CRYPTO_memcmp(left, right, left.count) == 0
  }
}
