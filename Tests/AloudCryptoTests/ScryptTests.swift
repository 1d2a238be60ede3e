import Testing

@testable import AloudCrypto

struct ScryptTests {
  struct Example: Sendable {
    let passphrase: String
    let salt: String
    let n: Int
    let r: Int
    let p: Int
    let derived: String
  }

  // RFC 7914, section 12, without the last vector, which needs a gibibyte.
  static let examples = [
    Example(
      passphrase: "", salt: "", n: 16, r: 1, p: 1,
      derived: """
        77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442\
        fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906
        """),
    Example(
      passphrase: "password", salt: "NaCl", n: 1024, r: 8, p: 16,
      derived: """
        fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162\
        2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640
        """),
    Example(
      passphrase: "pleaseletmein", salt: "SodiumChloride", n: 16384, r: 8, p: 1,
      derived: """
        7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2\
        d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887
        """),
  ]

  @Test(arguments: examples)
  func `derived bytes are those of RFC 7914`(example: Example) {
    let derived = Scrypt.derive(
      passphrase: SecretBytes(joining: [Array(example.passphrase.utf8)]),
      salt: Array(example.salt.utf8),
      cost: Scrypt.Cost(n: example.n, r: example.r, p: example.p), count: 64)
    #expect(Hexadecimal.encode(derived.copied()) == example.derived)
  }

  @Test func `the standard cost is within the bounds that files are held to`() {
    #expect(Scrypt.Cost.standard.isBearable)
  }

  @Test(arguments: [
    Scrypt.Cost(n: 1 << 14, r: 8, p: 1), Scrypt.Cost(n: 1 << 18, r: 8, p: 1),
    Scrypt.Cost(n: 1 << 15, r: 8, p: 4), Scrypt.Cost(n: 1 << 16, r: 32, p: 1),
  ])
  func `costs at the bounds are bearable`(cost: Scrypt.Cost) {
    #expect(cost.isBearable)
  }

  @Test(arguments: [
    Scrypt.Cost(n: 0, r: 8, p: 1), Scrypt.Cost(n: 1, r: 8, p: 1), Scrypt.Cost(n: 3, r: 8, p: 1),
    Scrypt.Cost(n: 1 << 13, r: 8, p: 1), Scrypt.Cost(n: 1 << 19, r: 8, p: 1),
    Scrypt.Cost(n: 40_000, r: 8, p: 1), Scrypt.Cost(n: 1 << 30, r: 8, p: 1),
    Scrypt.Cost(n: 1 << 15, r: 0, p: 1), Scrypt.Cost(n: 1 << 15, r: 33, p: 1),
    Scrypt.Cost(n: 1 << 15, r: 8, p: 0), Scrypt.Cost(n: 1 << 15, r: 8, p: 5),
    Scrypt.Cost(n: -32768, r: 8, p: 1), Scrypt.Cost(n: .max, r: .max, p: .max),
    Scrypt.Cost(n: .min, r: .min, p: .min),
  ])
  func `absurd costs are not bearable`(cost: Scrypt.Cost) {
    #expect(!cost.isBearable)
  }
}
