import AloudCrypto
import AloudModel
import Testing

struct SHA256Tests {
  struct Example: Sendable {
    let message: [UInt8]
    let digest: String
  }

  // FIPS 180-2, appendix B.1 and B.2; the empty message: NIST's example values for SHA-256.
  static let examples = [
    Example(
      message: [], digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Example(
      message: Array("abc".utf8),
      digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Example(
      message: Array("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq".utf8),
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
  ]

  @Test(arguments: examples)
  func `a digest is that of the standard`(example: Example) {
    #expect(Hexadecimal.encode(SHA256.hash(example.message)) == example.digest)
  }

  @Test func `a million bytes have the digest of the standard`() {
    // FIPS 180-2, appendix B.3.
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      Hexadecimal.encode(SHA256.hash(message))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func `hashing parts is hashing them joined`() {
    let parts: [[UInt8]] = [Array("alo".utf8), [], Array("ud".utf8)]
    #expect(SHA256.hash(parts) == SHA256.hash(Array("aloud".utf8)))
    #expect(SHA256.hash([[UInt8]]()) == SHA256.hash([UInt8]()))
  }

  struct KeyedExample: Sendable {
    let key: [UInt8]
    let message: [UInt8]
    let code: String
  }

  // RFC 4231, 4.2 to 4.5, 4.7 and 4.8.
  static let keyedExamples = [
    KeyedExample(
      key: [UInt8](repeating: 0x0b, count: 20), message: Array("Hi There".utf8),
      code: "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"),
    KeyedExample(
      key: Array("Jefe".utf8), message: Array("what do ya want for nothing?".utf8),
      code: "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"),
    KeyedExample(
      key: [UInt8](repeating: 0xaa, count: 20), message: [UInt8](repeating: 0xdd, count: 50),
      code: "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"),
    KeyedExample(
      key: Array(1...25), message: [UInt8](repeating: 0xcd, count: 50),
      code: "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"),
    KeyedExample(
      key: [UInt8](repeating: 0xaa, count: 131),
      message: Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      code: "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"),
    KeyedExample(
      key: [UInt8](repeating: 0xaa, count: 131),
      message: Array(
        """
        This is a test using a larger than block-size key and a larger than block-size data. \
        The key needs to be hashed before being used by the HMAC algorithm.
        """.utf8),
      code: "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"),
  ]

  @Test(arguments: keyedExamples)
  func `a keyed digest is that of RFC 4231`(example: KeyedExample) {
    #expect(Hexadecimal.encode(SHA256.hmac(example.message, key: example.key)) == example.code)
  }

  @Test func `an empty key and an empty message have a keyed digest`() {
    // Python 3.11: hmac.new(b"", b"", "sha256").hexdigest()
    #expect(
      Hexadecimal.encode(SHA256.hmac([], key: []))
        == "b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad")
  }

  @Test func `an empty key does not fall back on the key before`() {
    let message = Array("aloud".utf8)
    let before = SHA256.hmac(message, key: [])
    _ = SHA256.hmac(message, key: [1, 2, 3])
    #expect(SHA256.hmac(message, key: []) == before)
  }
}

extension SHA256Tests {
  @Test(arguments: examples)
  func `a digest in Swift alone is that of the standard`(example: Example) {
    #expect(Hexadecimal.encode(PlainSHA256.hash(example.message)) == example.digest)
  }

  /// Around the ends of a block, where the padding changes.
  @Test func `a digest in Swift alone is that of libcrypto, whatever the length`() {
    for length in 0...300 {
      let message = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 31 + length) }
      #expect(PlainSHA256.hash(message) == SHA256.hash(message), "\(length) bytes")
    }
  }
}
