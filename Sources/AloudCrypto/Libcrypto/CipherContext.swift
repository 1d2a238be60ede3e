import COpenSSL

/// Owns one libcrypto context for AES-256-GCM; libcrypto wipes the key schedule when it is freed.
///
/// The calls come in this order: `authenticate`, `transform`, then `finish` and `tag` when sealing,
/// or `expect` and `finish` when opening.
@safe final class CipherContext {
  enum Direction: Int32 {
    case opening = 0
    case sealing = 1
  }

  private let pointer: OpaquePointer

  init(_ direction: Direction, key: SecretBytes, nonce: [UInt8]) {
    precondition(key.count == AESGCM.keyByteCount, "an AES-256 key has 32 bytes")
    precondition(nonce.count == AESGCM.nonceByteCount, "a GCM nonce has 12 bytes")
    let made = unsafe EVP_CIPHER_CTX_new()
    guard let made = unsafe made else { preconditionFailure("no memory for a cipher context") }
    unsafe pointer = made
    let status = unsafe key.withBytes { key in
      unsafe EVP_CipherInit_ex(
        made, EVP_aes_256_gcm(), nil, key.bindMemory(to: UInt8.self).baseAddress, nonce,
        direction.rawValue)
    }
    Self.require(status)
  }

  deinit { unsafe EVP_CIPHER_CTX_free(pointer) }

  /// Binds bytes that are not encrypted to those that are.
  func authenticate(_ header: [UInt8]) {
    guard !header.isEmpty else { return }
    var written: Int32 = 0
    Self.require(unsafe EVP_CipherUpdate(pointer, nil, &written, header, Int32(header.count)))
  }

  /// Encrypts or decrypts the whole text; what was decrypted is not to be believed before `finish`.
  func transform(_ text: [UInt8]) -> [UInt8] {
    guard !text.isEmpty else { return [] }
    var result = [UInt8](repeating: 0, count: text.count)
    var written: Int32 = 0
    Self.require(unsafe EVP_CipherUpdate(pointer, &result, &written, text, Int32(text.count)))
    precondition(written == text.count, "GCM wrote another length than it read")
    return result
  }

  /// Says which tag the opened text must have.
  func expect(tag: [UInt8]) {
    precondition(tag.count == AESGCM.tagByteCount, "a GCM tag has 16 bytes")
    var tag = tag
    Self.require(
      unsafe EVP_CIPHER_CTX_ctrl(pointer, EVP_CTRL_AEAD_SET_TAG, Int32(tag.count), &tag))
  }

  /// Whether the text is authentic; always true when sealing.
  func finish() -> Bool {
    // GCM has nothing left to write, but libcrypto asks for room for a block.
    var block = [UInt8](repeating: 0, count: 16)
    var written: Int32 = 0
    let isAuthentic = unsafe EVP_CipherFinal_ex(pointer, &block, &written) == 1
    if !isAuthentic { ERR_clear_error() }
    return isAuthentic
  }

  /// The tag of the sealed text.
  func tag() -> [UInt8] {
    var tag = [UInt8](repeating: 0, count: AESGCM.tagByteCount)
    Self.require(
      unsafe EVP_CIPHER_CTX_ctrl(pointer, EVP_CTRL_AEAD_GET_TAG, Int32(tag.count), &tag))
    return tag
  }

  private static func require(_ status: Int32) {
    precondition(status == 1, "libcrypto could not run AES-256-GCM")
  }
}
