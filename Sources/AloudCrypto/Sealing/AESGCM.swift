/// AES-256 in Galois/Counter Mode with 12-byte nonces and 16-byte tags (NIST SP 800-38D).
enum AESGCM {
  static let keyByteCount = 32
  static let nonceByteCount = 12
  static let tagByteCount = 16
  /// The longest text taken: far above a ballot, far below what libcrypto's lengths can say.
  static let maximumByteCount = 1 << 24

  /// A ciphertext, as long as its plaintext, with its tag.
  struct Sealed {
    let ciphertext: [UInt8]
    let tag: [UInt8]
  }
}
