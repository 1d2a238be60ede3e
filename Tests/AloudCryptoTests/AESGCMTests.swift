import Testing

@testable import AloudCrypto

struct AESGCMTests {
  struct Example: Sendable {
    let key: String
    let nonce: String
    let header: String
    let plaintext: String
    let ciphertext: String
    let tag: String
  }

  // McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, test cases 13, 14 and 16.
  static let examples = [
    Example(
      key: String(repeating: "0", count: 64), nonce: String(repeating: "0", count: 24),
      header: "", plaintext: "", ciphertext: "", tag: "530f8afbc74536b9a963b4f1c4cb738b"),
    Example(
      key: String(repeating: "0", count: 64), nonce: String(repeating: "0", count: 24),
      header: "", plaintext: String(repeating: "0", count: 32),
      ciphertext: "cea7403d4d606b6e074ec5d3baf39d18", tag: "d0d1c8a799996bf0265b98b5d48ab919"),
    Example(
      key: "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
      nonce: "cafebabefacedbaddecaf888", header: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
      plaintext: """
        d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72\
        1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39
        """,
      ciphertext: """
        522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa\
        8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662
        """,
      tag: "76fc6ece0f4e1768cddf8853bb2d551b"),
  ]

  @Test(arguments: examples)
  func `sealing gives the published ciphertext and tag`(example: Example) {
    let sealed = AESGCM.seal(
      hex(example.plaintext), key: SecretBytes(joining: [hex(example.key)]),
      nonce: hex(example.nonce), header: hex(example.header))
    #expect(Hexadecimal.encode(sealed.ciphertext) == example.ciphertext)
    #expect(Hexadecimal.encode(sealed.tag) == example.tag)
  }

  @Test(arguments: examples)
  func `opening gives the published plaintext`(example: Example) {
    let sealed = AESGCM.Sealed(ciphertext: hex(example.ciphertext), tag: hex(example.tag))
    let plaintext = AESGCM.open(
      sealed, key: SecretBytes(joining: [hex(example.key)]), nonce: hex(example.nonce),
      header: hex(example.header))
    #expect(plaintext == hex(example.plaintext))
  }

  @Test(arguments: 0..<128)
  func `no tag with one bit changed is believed`(bit: Int) {
    let example = Self.examples[2]
    var tag = hex(example.tag)
    tag[bit / 8] ^= 1 << UInt8(bit % 8)
    let plaintext = AESGCM.open(
      AESGCM.Sealed(ciphertext: hex(example.ciphertext), tag: tag),
      key: SecretBytes(joining: [hex(example.key)]), nonce: hex(example.nonce),
      header: hex(example.header))
    #expect(plaintext == nil)
  }

  @Test func `another key, nonce, header or ciphertext is not believed`() {
    let key = [UInt8](repeating: 1, count: 32)
    let nonce = [UInt8](repeating: 2, count: 12)
    let sealed = AESGCM.seal(
      [1, 2, 3], key: SecretBytes(joining: [key]), nonce: nonce, header: [9])
    func open(_ key: [UInt8], _ nonce: [UInt8], _ header: [UInt8], _ text: [UInt8]) -> [UInt8]? {
      AESGCM.open(
        AESGCM.Sealed(ciphertext: text, tag: sealed.tag), key: SecretBytes(joining: [key]),
        nonce: nonce, header: header)
    }
    #expect(open(key, nonce, [9], sealed.ciphertext) == [1, 2, 3])
    #expect(open(key.map { $0 ^ 1 }, nonce, [9], sealed.ciphertext) == nil)
    #expect(open(key, nonce.map { $0 ^ 1 }, [9], sealed.ciphertext) == nil)
    #expect(open(key, nonce, [8], sealed.ciphertext) == nil)
    #expect(open(key, nonce, [], sealed.ciphertext) == nil)
    #expect(open(key, nonce, [9], sealed.ciphertext + [0]) == nil)
    #expect(open(key, nonce, [9], Array(sealed.ciphertext.dropLast())) == nil)
    #expect(open(key, nonce, [9], []) == nil)
  }
}
