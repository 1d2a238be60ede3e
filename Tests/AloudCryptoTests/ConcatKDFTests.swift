import Testing

@testable import AloudCrypto

struct ConcatKDFTests {
  // RFC 7518, appendix C.
  static let shared: [UInt8] = [
    158, 86, 217, 29, 129, 113, 53, 211, 114, 131, 66, 131, 191, 132, 38, 156, 251, 49, 110, 163,
    218, 128, 106, 72, 246, 218, 167, 121, 140, 254, 144, 196,
  ]
  static let bob = (
    x: "weNJy2HscCSM6AEDTDg04biOvhFhyyWvOHQfeF_PxMQ",
    y: "e8lnCO-AlStT-NJVX-crhB7QRYhiix03illJOVAOyck"
  )

  @Test func `Alice and Bob agree as in RFC 7518`() throws {
    let scalar = try #require(Base64URL.decode(JSONWebKeyTests.d.utf8))
    let x = try #require(Base64URL.decode(Self.bob.x.utf8))
    let y = try #require(Base64URL.decode(Self.bob.y.utf8))
    let alice = try #require(PrivateKey(scalar: scalar))
    let bob = try #require(PublicKey(x: x, y: y))
    #expect(alice.agreement(with: bob).copied() == Self.shared)
  }

  @Test func `the derived key is that of RFC 7518`() {
    let key = ConcatKDF.derive(
      from: SecretBytes(joining: [Self.shared]), algorithm: "A128GCM",
      partyU: Array("Alice".utf8), partyV: Array("Bob".utf8), bits: 128)
    #expect(Base64URL.encode(key.copied()) == "VqqN6vgjbSBcIijNcacQGg")
  }

  @Test func `without parties and with 256 bits the key is that of another library`() {
    // Python cryptography 50: ConcatKDFHash(SHA256(), 32, bytes([0,0,0,7]) + b"A256GCM"
    //   + bytes(8) + bytes([0,0,1,0])).derive(shared).hex()
    let key = ConcatKDF.derive(
      from: SecretBytes(joining: [Self.shared]), algorithm: "A256GCM", bits: 256)
    #expect(
      Hexadecimal.encode(key.copied())
        == "b27e1ae45b86035f70ffd584b87a3553bd5f156ec0b754cd4d0f74f6562d3535")
  }

  @Test func `every input changes the key`() {
    func derive(_ secret: [UInt8], _ name: String, _ u: [UInt8], _ v: [UInt8], _ bits: Int)
      -> [UInt8]
    {
      ConcatKDF.derive(
        from: SecretBytes(joining: [secret]), algorithm: name, partyU: u, partyV: v, bits: bits
      ).copied()
    }
    let keys: Set = [
      derive([1], "A256GCM", [], [], 256), derive([2], "A256GCM", [], [], 256),
      derive([1], "A128GCM", [], [], 256), derive([1], "A256GCM", [1], [], 256),
      derive([1], "A256GCM", [], [1], 256), derive([1], "A256GCM", [], [], 128),
      Array(derive([1], "A256GCM", [], [], 256).prefix(16)),
    ]
    #expect(keys.count == 7)
  }
}
