import COpenSSL

/// Owns one libcrypto number; it is wiped when it is freed.
@safe final class BigNumber {
  private let pointer: OpaquePointer

  /// Reads a secret, most significant byte first, and asks libcrypto for constant-time arithmetic.
  init(_ secret: SecretBytes) {
    let made = unsafe secret.withBytes { bytes in
      unsafe BN_bin2bn(bytes.bindMemory(to: UInt8.self).baseAddress, Int32(bytes.count), nil)
    }
    guard let made = unsafe made else { preconditionFailure("no memory for a number") }
    unsafe pointer = made
    unsafe BN_set_flags(pointer, BN_FLG_CONSTTIME)
  }

  deinit { unsafe BN_clear_free(pointer) }

  /// Lends the number for one libcrypto call.
  func withPointer<Result>(_ body: (OpaquePointer) -> Result) -> Result { unsafe body(pointer) }
}
