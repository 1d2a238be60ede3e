import Testing

@testable import AloudCrypto

struct PrivateKeyTests {
  static let order = "ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"

  @Test func `the number one gives the base point`() throws {
    let key = try #require(PrivateKey(scalar: [UInt8](repeating: 0, count: 31) + [1]))
    // FIPS 186-4, D.1.2.3: the coordinates of G.
    #expect(
      Hexadecimal.encode(key.publicKey.x)
        == "6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296")
    #expect(
      Hexadecimal.encode(key.publicKey.y)
        == "4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")
  }

  @Test func `the largest number gives the base point mirrored`() throws {
    let one = try #require(PrivateKey(scalar: [UInt8](repeating: 0, count: 31) + [1]))
    let largest = try #require(PrivateKey(scalar: hex(Self.order.dropLast() + "0")))
    #expect(largest.publicKey.x == one.publicKey.x)
    #expect(largest.publicKey.compressed.first == 2)
    #expect(one.publicKey.compressed.first == 3)
  }

  @Test(arguments: [
    String(repeating: "0", count: 64), order, order.dropLast() + "2",
    String(repeating: "f", count: 64), "", "01", String(repeating: "1", count: 62),
    String(repeating: "1", count: 66),
  ])
  func `zero, numbers from n on and other lengths are no key`(digits: String) {
    #expect(PrivateKey(scalar: hex(digits)) == nil)
  }

  @Test func `dice give the number they show`() {
    var dice = LoadedDice(words: [1, 2, 3, 4])
    let key = PrivateKey(using: &dice)
    #expect(
      Hexadecimal.encode(key.scalar.copied())
        == "0000000000000001000000000000000200000000000000030000000000000004")
  }

  @Test func `a throw beyond n is thrown again`() {
    let tooLarge = [UInt64](repeating: .max, count: 4)
    var dice = LoadedDice(words: tooLarge + [0, 0, 0, 0] + [0, 0, 0, 9])
    let key = PrivateKey(using: &dice)
    #expect(key.scalar.copied() == [UInt8](repeating: 0, count: 31) + [9])
  }

  @Test(arguments: [UInt64.min, .max])
  func `stuck dice are a bug of ours`(face: UInt64) async {
    await #expect(processExitsWith: .failure) { [face] in
      var dice = LoadedDice(words: [face])
      _ = PrivateKey(using: &dice)
    }
  }

  @Test func `the system's dice give different keys`() {
    var dice = SecureRandom()
    let keys = Set((0..<50).map { _ in PrivateKey(using: &dice).publicKey })
    #expect(keys.count == 50)
  }

  @Test func `a printed key shows its public half only`() {
    let key = key(seed: 4)
    var dumped = ""
    dump(key, to: &dumped)
    let secrets = [
      Hexadecimal.encode(key.scalar.copied()), Base64URL.encode(key.scalar.copied()), key.card,
      "\(key.scalar.copied())",
    ]
    #expect("\(key)" == "private half of \(key.publicKey.line)")
    for text in ["\(key)", String(reflecting: key), dumped, "\([key])"] {
      #expect(text.contains(key.publicKey.line))
      #expect(secrets.allSatisfy { !text.contains($0) })
    }
  }

  struct Agreement: Sendable {
    let scalar: String
    let x: String
    let y: String
    let shared: String
  }

  static let agreements = [
    // NIST CAVS 14.1, ECC CDH primitive (SP 800-56A, 5.7.1.2), P-256, COUNT = 0.
    Agreement(
      scalar: "7d7dc5f71eb29ddaf80d6214632eeae03d9058af1fb6d22ed80badb62bc1a534",
      x: "700c48f77f56584c5cc632ca65640db91b6bacce3a4df6b42ce7cc838833d287",
      y: "db71e509e3fd9b060ddb20ba5c51dcc5948d46fbf640dfe0441782cab85fa4ac",
      shared: "46fc62106420ff012e54a434fbdd2d25ccc5852060561e68040dd7778997bd7b"),
    // RFC 5903, 8.1: the initiator's number and the responder's point.
    Agreement(
      scalar: "c88f01f510d9ac3f70a292daa2316de544e9aab8afe84049c62a9c57862d1433",
      x: "d12dfb5289c8d4f81208b70270398c342296970a0bccb74c736fc7554494bf63",
      y: "56fbf3ca366cc23e8157854c13c58d6aac23f046ada30f8353e74f33039872ab",
      shared: "d6840f6b42f6edafd13116e0e12565202fef8e9ece7dce03812464d04b9442de"),
  ]

  @Test(arguments: agreements)
  func `two halves agree on the published secret`(agreement: Agreement) throws {
    let key = try #require(PrivateKey(scalar: hex(agreement.scalar)))
    let other = try #require(PublicKey(x: hex(agreement.x), y: hex(agreement.y)))
    #expect(Hexadecimal.encode(key.agreement(with: other).copied()) == agreement.shared)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `opposite halves agree`(seed: UInt64) {
    let first = key(seed: seed)
    let second = key(seed: seed + 1000)
    #expect(
      first.agreement(with: second.publicKey).copied()
        == second.agreement(with: first.publicKey).copied())
  }
}
