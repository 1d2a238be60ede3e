import Testing

@testable import AloudCrypto

struct PublicKeyTests {
  // FIPS 186-4, D.1.2.3: the coordinates of G.
  static let x = hex("6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296")
  static let y = hex("4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")
  static let prime = hex("ffffffff00000001000000000000000000000000ffffffffffffffffffffffff")

  @Test func `coordinates and the compressed form name the same point`() throws {
    let key = try #require(PublicKey(x: Self.x, y: Self.y))
    #expect(key.compressed == [3] + Self.x)
    let other = try #require(PublicKey(compressed: [3] + Self.x))
    #expect(other == key)
    #expect(other.hashValue == key.hashValue)
    #expect(other.x == Self.x)
    #expect(other.y == Self.y)
  }

  @Test func `the other sign of y is another key`() throws {
    let key = try #require(PublicKey(compressed: [3] + Self.x))
    let mirrored = try #require(PublicKey(compressed: [2] + Self.x))
    #expect(mirrored != key)
    #expect(mirrored.x == key.x)
    #expect(mirrored.y != key.y)
  }

  @Test(arguments: 0..<256)
  func `a point off the curve is no key`(bit: Int) {
    var y = Self.y
    y[bit / 8] ^= 1 << UInt8(bit % 8)
    #expect(PublicKey(x: Self.x, y: y) == nil)
  }

  @Test func `infinity, hybrid and foreign forms are no keys`() {
    for prefix in UInt8.min...UInt8.max where prefix != 2 && prefix != 3 {
      #expect(PublicKey(compressed: [prefix] + Self.x) == nil)
    }
    #expect(PublicKey(compressed: []) == nil)
    #expect(PublicKey(compressed: [0]) == nil)
    #expect(PublicKey(compressed: [4] + Self.x + Self.y) == nil)
    #expect(PublicKey(compressed: [2] + Self.x + [0]) == nil)
    #expect(PublicKey(compressed: [2] + Self.x.dropLast()) == nil)
  }

  @Test func `coordinates of other lengths are no key`() {
    #expect(PublicKey(x: [0] + Self.x, y: Self.y) == nil)
    #expect(PublicKey(x: Array(Self.x.dropLast()), y: Self.y + [0]) == nil)
    #expect(PublicKey(x: [], y: []) == nil)
  }

  @Test func `coordinates from the prime on are no key`() {
    // x = 5 is on the curve; p + 5 has the same residue and must not be a second spelling.
    let five = [UInt8](repeating: 0, count: 31) + [5]
    #expect(PublicKey(compressed: [2] + five) != nil)
    #expect(PublicKey(compressed: [2] + Self.prime) == nil)
    // Python 3.11: hex(2**256 - 2**224 + 2**192 + 2**96 - 1 + 5)
    let primeAndFive = hex("ffffffff00000001000000000000000000000001000000000000000000000004")
    #expect(PublicKey(compressed: [2] + primeAndFive) == nil)
    #expect(PublicKey(x: Self.prime, y: Self.prime) == nil)
  }

  @Test func `about half of all first coordinates name a point`() {
    var dice = SeededDice(seed: 5)
    let found = (0..<400).count { _ in PublicKey(compressed: [2] + dice.bytes(32)) != nil }
    // 200 with a standard deviation of 10.
    #expect((150...250).contains(found))
  }
}
