import Testing

@testable import AloudCrypto

struct JWEHeaderTests {
  static let holder = key(seed: 50)
  static let plaintext: [UInt8] = [1, 2, 3]

  func open(_ text: String) -> CompactJWE.Opening {
    CompactJWE.open(Array(text.utf8), with: Self.holder)
  }

  /// A message sealed properly under a header of the caller's making; `EPK` stands for the key.
  func sealed(header template: String) -> String {
    var dice = SeededDice(seed: 32)
    let ephemeral = PrivateKey(using: &dice)
    let pieces = template.split(separator: "EPK", omittingEmptySubsequences: false)
    let header = pieces.joined(separator: ephemeral.publicKey.jsonWebKey)
    let protected = Base64URL.encode(header.utf8)
    let nonce = dice.bytes(12)
    let sealed = AESGCM.seal(
      Self.plaintext, key: CompactJWE.contentKey(ephemeral, Self.holder.publicKey), nonce: nonce,
      header: Array(protected.utf8))
    return [
      protected, "", Base64URL.encode(nonce), Base64URL.encode(sealed.ciphertext),
      Base64URL.encode(sealed.tag),
    ].joined(separator: ".")
  }

  @Test(arguments: [
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"ECDH-ES","epk":EPK,"enc":"A256GCM"}"#,
    #"{"enc":"A256GCM","alg":"ECDH-ES","epk":EPK}"#,
    #"{"enc":"A256GCM","epk":EPK,"alg":"ECDH-ES"}"#,
    #"{"epk":EPK,"alg":"ECDH-ES","enc":"A256GCM"}"#,
    #"{"epk":EPK,"enc":"A256GCM","alg":"ECDH-ES"}"#,
  ])
  func `members may come in any order`(header: String) {
    #expect(open(sealed(header: header)) == .opened(Self.plaintext))
  }

  @Test(arguments: [
    #"{"alg":"ECDH-ES","enc":"A256GCM"}"#,
    #"{"enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"ECDH-ES","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":"EPK"}"#.replacing("EPK", with: "none"),
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK,"kid":"1"}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK,"apu":""}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK,"zip":"DEF"}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK,"":""}"#,
    #"{"alg":"ECDH-ES","alg":"ECDH-ES","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK,"epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-256","kty":"EC","x":"AA"}}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-256","kty":"EC","x":"","y":"","d":""}}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-256","kty":"EC","x":"","x":""}}"#,
    #"{"ALG":"ECDH-ES","enc":"A256GCM","epk":EPK}"#,
  ])
  func `members too many, twice or too few are refused`(header: String) {
    #expect(open(sealed(header: header)) == .refused(.foreignHeader))
  }

  @Test(arguments: [
    #"{"alg":"ECDH-ES+A256KW","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"dir","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"none","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"ecdh-es","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":{"a":"b"},"enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A128GCM","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A256CBC-HS512","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-384","kty":"EC","x":"","y":""}}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-256","kty":"OKP","x":"","y":""}}"#,
  ])
  func `other algorithms are refused`(header: String) {
    #expect(open(sealed(header: header)) == .refused(.unsupportedAlgorithm))
  }

  @Test(arguments: [
    "", "null", "[]", #"{"alg":"ECDH-ES","enc":"A256GCM","epk":null}"#,
    #"{"alg":"ECDH-ES", "enc":"A256GCM","epk":EPK}"#,
    #" {"alg":"ECDH-ES","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK}"# + "\n",
    #"{"alg":"ECDH\u002dES","enc":"A256GCM","epk":EPK}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":EPK,"crit":["exp"]}"#,
    #"{"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-256","kty":"EC","x":{"a":"b"},"y":""}}"#,
  ])
  func `white space, escapes and other values are refused`(header: String) {
    #expect(open(sealed(header: header)) == .refused(.malformedHeader))
  }

  /// A message sealed under a header that names these coordinates.
  func sealed(x: String, y: String) -> String {
    let key = #"{"crv":"P-256","kty":"EC","x":"\#(x)","y":"\#(y)"}"#
    return sealed(header: #"{"alg":"ECDH-ES","enc":"A256GCM","epk":\#(key)}"#)
  }

  @Test func `a sender's key off the curve is refused`() {
    let zero = Base64URL.encode([UInt8](repeating: 0, count: 32))
    let key = Self.holder.publicKey
    let x = Base64URL.encode(key.x)
    let y = Base64URL.encode(key.y)
    for (x, y) in [(zero, zero), (x, x), (y, x), (x, zero), ("", ""), (x, y + "AA"), ("AA" + x, y)]
    {
      let opening = open(sealed(x: x, y: y))
      #expect(
        opening == .refused(.pointNotOnCurve) || opening == .refused(.notCanonicalBase64URL))
    }
  }

  @Test func `coordinates without their leading zeroes are refused`() throws {
    // A coordinate below 2^248 turns up once in 256 keys.
    let short = try #require((0..<5000).lazy.map { key(seed: $0).publicKey }.first { $0.x[0] == 0 })
    let x = Base64URL.encode(short.x.dropFirst())
    #expect(open(sealed(x: x, y: Base64URL.encode(short.y))) == .refused(.pointNotOnCurve))
  }

  @Test func `a second spelling of a coordinate is refused`() {
    let key = Self.holder.publicKey
    let x = Base64URL.encode(key.x)
    let last = x.last.map(String.init) ?? ""
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    // The last of 43 symbols carries four bits; the two below them must be zero.
    let value = alphabet.firstIndex { String($0) == last } ?? 0
    let spellings = (1...3).map { String(x.dropLast()) + String(alphabet[value + $0]) }
    for spelling in spellings + [x + "=", x + " "] {
      let opening = open(sealed(x: spelling, y: Base64URL.encode(key.y)))
      #expect(opening == .refused(.notCanonicalBase64URL))
    }
  }
}
