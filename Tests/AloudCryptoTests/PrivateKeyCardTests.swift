import Testing

@testable import AloudCrypto

struct PrivateKeyCardTests {
  static let key = AloudCryptoTests.key(seed: 9)

  /// The refusal, or nil when a key was read.
  func refusal(of card: String) -> PrivateKey.CardRefusal? {
    switch PrivateKey.read(card: card) {
    case .key: nil
    case .refused(let refusal): refusal
    }
  }

  /// The key, or nil when the card was refused.
  func read(_ card: String) -> PublicKey? {
    switch PrivateKey.read(card: card) {
    case .key(let key): key.publicKey
    case .refused: nil
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `a card holds the key it was made from`(seed: UInt64) {
    let key = AloudCryptoTests.key(seed: seed)
    #expect(read(key.card) == key.publicKey)
  }

  @Test func `a card is fourteen groups of four symbols`() throws {
    let one = try #require(PrivateKey(scalar: [UInt8](repeating: 0, count: 31) + [1]))
    // Python 3.11, with s the 32 bytes, crockford() as in Crockford32Tests and sha256 from hashlib:
    // crockford(s) + crockford(sha256(b"aloud-card-1" + s).digest())[:4]
    #expect(
      one.card == "0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 0000 000G 00SS")
    let groups = Self.key.card.split(separator: " ")
    #expect(groups.count == 14)
    #expect(groups.allSatisfy { $0.count == 4 })
    #expect(Self.key.card.allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ ".contains($0) })
  }

  @Test func `case, spaces, line ends, hyphens and look-alikes are forgiven`() {
    let card = Self.key.card
    let variants = [
      card.lowercased(), card.filter { $0 != " " }, "\n\t\(card)  ",
      String(card.map { $0 == " " ? "-" : $0 }), String(card.map { $0 == " " ? "\r\n" : $0 }),
      String(card.map { $0 == "0" ? "O" : $0 == "1" ? "I" : $0 }),
      String(card.map { $0 == "0" ? "o" : $0 == "1" ? "l" : $0 }),
    ]
    for variant in variants { #expect(read(variant) == Self.key.publicKey) }
  }

  @Test(arguments: 0..<56)
  func `a wrong symbol is noticed at every place`(place: Int) {
    let card = Array(Self.key.card.filter { $0 != " " })
    for symbol in "0123456789ABCDEFGHJKMNPQRSTVWXYZ" where symbol != card[place] {
      var wrong = card
      wrong[place] = symbol
      #expect(refusal(of: String(wrong)) == .mistyped(.badChecksum))
    }
  }

  @Test(arguments: 0..<56)
  func `the group of a wrong symbol is told`(place: Int) {
    var wrong = Array(Self.key.card.filter { $0 != " " })
    wrong[place] = wrong[place] == "7" ? "8" : "7"
    #expect(PrivateKey.likelyWrongGroup(ofCard: String(wrong)) == place / 4 + 1)
  }

  @Test func `no group is told where two are wrong, or nothing can be`() {
    var wrong = Array(Self.key.card.filter { $0 != " " })
    for place in [3, 40] { wrong[place] = wrong[place] == "7" ? "8" : "7" }
    #expect(PrivateKey.likelyWrongGroup(ofCard: String(wrong)) == nil)
    #expect(PrivateKey.likelyWrongGroup(ofCard: "7777") == nil)
  }

  @Test(arguments: 0..<55)
  func `two neighbours that changed places are noticed`(place: Int) {
    var card = Array(Self.key.card.filter { $0 != " " })
    guard card[place] != card[place + 1] else { return }
    card.swapAt(place, place + 1)
    #expect(refusal(of: String(card)) == .mistyped(.badChecksum))
  }

  @Test func `two groups that changed places are noticed`() {
    for first in 0..<14 {
      for second in 0..<first {
        var groups = Self.key.card.split(separator: " ")
        groups.swapAt(first, second)
        #expect(refusal(of: groups.joined(separator: " ")) == .mistyped(.badChecksum))
      }
    }
  }

  @Test(arguments: 0..<56)
  func `a card cut short is refused with the number of its symbols`(length: Int) {
    let card = String(Self.key.card.filter { $0 != " " }.prefix(length))
    #expect(refusal(of: card) == .mistyped(.wrongLength(found: length, expected: 56)))
  }

  @Test func `too many symbols are refused with their number`() {
    #expect(
      refusal(of: Self.key.card + "0") == .mistyped(.wrongLength(found: 57, expected: 56)))
  }

  @Test(arguments: 0..<56)
  func `a symbol that does not exist is named by its place`(place: Int) {
    var card = Array(Self.key.card)
    card[place / 4 * 5 + place % 4] = "U"
    #expect(refusal(of: String(card)) == .mistyped(.unknownSymbol(position: place + 1)))
  }

  @Test(arguments: [
    String(repeating: "0", count: 64), PrivateKeyTests.order, String(repeating: "f", count: 64),
  ])
  func `a right checksum over no key is told apart`(digits: String) {
    let symbols = CheckedSymbols(label: "aloud-card-1", byteCount: 32)
    #expect(refusal(of: symbols.text(of: hex(digits))) == .notAKey)
  }

  @Test func `a public line is no card`() {
    #expect(read(Self.key.publicKey.line) == nil)
  }
}
