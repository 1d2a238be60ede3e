import Testing

@testable import AloudCrypto

struct JSONWebKeyTests {
  // RFC 7518, appendix C: Alice's passing key.
  static let d = "0_NxaRPUMQoAJt50Gz8YiTr8gRTwyEaCumd-MToTmIo"
  static let x = "gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0"
  static let y = "SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps"

  @Test func `a public key has its coordinates and nothing else`() throws {
    let scalar = try #require(Base64URL.decode(Self.d.utf8))
    let key = try #require(PrivateKey(scalar: scalar))
    #expect(
      key.publicKey.jsonWebKey
        == #"{"crv":"P-256","kty":"EC","x":"\#(Self.x)","y":"\#(Self.y)"}"#)
  }

  @Test func `a private key adds its number`() throws {
    let scalar = try #require(Base64URL.decode(Self.d.utf8))
    let key = try #require(PrivateKey(scalar: scalar))
    #expect(
      key.jsonWebKey
        == #"{"crv":"P-256","d":"\#(Self.d)","kty":"EC","x":"\#(Self.x)","y":"\#(Self.y)"}"#)
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `all keys have texts of one length`(seed: UInt64) {
    let key = key(seed: seed)
    #expect(key.publicKey.jsonWebKey.utf8.count == 126)
    #expect(key.jsonWebKey.utf8.count == 176)
  }
}
