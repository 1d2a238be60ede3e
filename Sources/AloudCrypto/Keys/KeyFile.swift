/// A private key under a passphrase, as a text of four lines:
///
/// ```
/// aloud-key-file-1
/// scrypt n=32768 r=8 p=1 salt=<16 bytes>
/// A256GCM iv=<12 bytes>
/// <32 bytes of ciphertext and 16 of tag>
/// ```
///
/// Bytes are base64url. The first three lines, each with its line feed, are authenticated too.
package enum KeyFile {
  /// What became of a file and a passphrase.
  package enum Opening: Sendable {
    case opened(PrivateKey)
    /// The passphrase is wrong, or bytes of the file were changed: nobody can tell these apart.
    case wrongPassphrase
    case malformed(Malformation)
  }

  /// Why a file cannot be tried at all.
  package enum Malformation: Equatable, Sendable {
    /// The first line is not that of a key file.
    case notAKeyFile
    /// The first line names a version this program does not know.
    case unknownVersion
    /// A line is missing, cut short or not as written by `seal`; lines count from 1.
    case line(Int)
    /// There is more text after the last line.
    case trailingText
    /// The file asks for less work than is safe or for more memory than is bearable.
    case cost
    /// The passphrase fits and yet the number inside is no key.
    case notAKey
  }

  /// Puts the key under the passphrase, taken as its UTF-8 bytes without normalisation.
  ///
  /// - Precondition: the passphrase is not empty.
  package static func seal(
    _ key: PrivateKey, passphrase: String, using generator: inout some RandomNumberGenerator
  ) -> String {
    precondition(!passphrase.isEmpty, "an empty passphrase protects nothing")
    let salt = generator.bytes(KeyFileHeader.saltByteCount)
    let header = KeyFileHeader(
      cost: .standard, salt: salt, nonce: generator.bytes(AESGCM.nonceByteCount))
    var scalar = key.scalar.copied()
    defer { scalar.wipe() }
    let sealed = AESGCM.seal(
      scalar, key: wrappingKey(passphrase, header), nonce: header.nonce, header: header.bytes)
    return header.text + Base64URL.encode(sealed.ciphertext + sealed.tag) + "\n"
  }

  /// Tries the passphrase; line ends of any system are accepted.
  ///
  /// A malformed file is reported before any work is spent on the passphrase.
  package static func open(_ text: String, passphrase: String) -> Opening {
    switch parse(text) {
    case .malformed(let malformation): .malformed(malformation)
    case .parsed(let header, let sealed): open(sealed, header, passphrase: passphrase)
    }
  }

  private enum Parsing {
    case parsed(KeyFileHeader, AESGCM.Sealed)
    case malformed(Malformation)
  }

  private static func parse(_ text: String) -> Parsing {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline })
    while lines.last?.isEmpty == true { lines.removeLast() }
    switch KeyFileHeader.read(lines) {
    case .malformed(let malformation): return .malformed(malformation)
    case .header(let header):
      guard lines.count > KeyFileHeader.lineCount,
        let sealed = sealedKey(lines[KeyFileHeader.lineCount])
      else { return .malformed(.line(KeyFileHeader.lineCount + 1)) }
      guard lines.count == KeyFileHeader.lineCount + 1 else { return .malformed(.trailingText) }
      guard header.cost.isBearable else { return .malformed(.cost) }
      return .parsed(header, sealed)
    }
  }

  private static func sealedKey(_ line: Substring) -> AESGCM.Sealed? {
    guard let bytes = Base64URL.decode(line.utf8),
      bytes.count == PrivateKey.byteCount + AESGCM.tagByteCount
    else { return nil }
    return AESGCM.Sealed(
      ciphertext: Array(bytes.prefix(PrivateKey.byteCount)),
      tag: Array(bytes.suffix(AESGCM.tagByteCount)))
  }

  private static func open(
    _ sealed: AESGCM.Sealed, _ header: KeyFileHeader, passphrase: String
  ) -> Opening {
    let key = wrappingKey(passphrase, header)
    guard
      var scalar = AESGCM.open(sealed, key: key, nonce: header.nonce, header: header.bytes)
    else { return .wrongPassphrase }
    defer { scalar.wipe() }
    return PrivateKey(scalar: scalar).map { .opened($0) } ?? .malformed(.notAKey)
  }

  private static func wrappingKey(_ passphrase: String, _ header: KeyFileHeader) -> SecretBytes {
    var bytes = Array(passphrase.utf8)
    defer { bytes.wipe() }
    return Scrypt.derive(
      passphrase: SecretBytes(joining: [bytes]), salt: header.salt, cost: header.cost,
      count: AESGCM.keyByteCount)
  }
}
