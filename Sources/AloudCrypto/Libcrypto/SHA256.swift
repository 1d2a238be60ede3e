import COpenSSL

/// SHA-256 and its keyed form (FIPS 180-4; RFC 2104).
package enum SHA256 {
  /// Bytes of a digest.
  package static let byteCount = 32

  /// The digest of the message: 32 bytes.
  package static func hash(_ message: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: byteCount)
    unsafe message.withUnsafeBytes { message in
      unsafe digest.withUnsafeMutableBytes { digest in unsafe hash(message, into: digest) }
    }
    return digest
  }

  /// The digest of a message given in parts, as if they were one.
  package static func hash(_ parts: [[UInt8]]) -> [UInt8] { hash(Array(parts.joined())) }

  /// HMAC-SHA-256 of the message under the key: 32 bytes.
  ///
  /// A key of any length is allowed; one longer than 64 bytes is hashed first (RFC 2104, p. 3).
  package static func hmac(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var code = [UInt8](repeating: 0, count: byteCount)
    var written = 0
    let result = unsafe EVP_Q_mac(
      nil, "HMAC", nil, "SHA256", nil, key, key.count, message, message.count,
      &code, code.count, &written)
    let finished = unsafe result != nil
    precondition(finished && written == byteCount, "libcrypto could not compute HMAC-SHA-256")
    return code
  }

  /// Writes the digest where the caller wants it, so that secrets need not pass through an array.
  static func hash(
    _ message: UnsafeRawBufferPointer, into digest: UnsafeMutableRawBufferPointer
  ) {
    precondition(digest.count == byteCount, "a SHA-256 digest has 32 bytes")
    let status = unsafe EVP_Digest(
      message.baseAddress, message.count, digest.baseAddress, nil, EVP_sha256(), nil)
    precondition(status == 1, "libcrypto could not compute SHA-256")
  }
}
