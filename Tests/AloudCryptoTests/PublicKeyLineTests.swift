import Testing

@testable import AloudCrypto

struct PublicKeyLineTests {
  static let key = AloudCryptoTests.key(seed: 6).publicKey

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `a line names the key it was made from`(seed: UInt64) {
    let key = AloudCryptoTests.key(seed: seed).publicKey
    #expect(PublicKey.read(line: key.line) == .key(key))
  }

  @Test func `a line is one word of 69 lower-case letters, digits and hyphens`() throws {
    // Python 3.11, with c the 33 bytes, crockford() as in Crockford32Tests and sha256 from hashlib:
    // crockford(c) + crockford(sha256(b"aloud-key-1" + c).digest())[:4]
    let base = try #require(PublicKey(compressed: [3] + PublicKeyTests.x))
    #expect(
      base.line == "aloud-key-1-0dnhfmfjw4p44hzrqkkearx483s7e0vxg4pypcx0yjgkjherk319cw65v")
    #expect(base.line.count == 69)
    #expect(base.line.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789-".contains($0) })
  }

  @Test func `white space around it, case, look-alikes and hyphens are forgiven`() {
    let line = Self.key.line
    let symbols = line.dropFirst("aloud-key-1-".count)
    let variants = [
      "  \(line)\n", line.uppercased(), "Aloud-Key-1-\(symbols)",
      "aloud-key-1-" + symbols.map { $0 == "0" ? "o" : $0 == "1" ? "l" : "\($0)-" }.joined(),
      "aloud-key-1- \(symbols.prefix(20)) \(symbols.dropFirst(20))",
    ]
    for variant in variants { #expect(PublicKey.read(line: variant) == .key(Self.key)) }
  }

  @Test(arguments: [
    "", "aloud", "aloud-key-1", "aloud-key-2-abc", "aloudkey1-abc", "key: aloud-key-1-abc",
    "aloud-key-file-1", "\u{130}loud-key-1-", "pending",
  ])
  func `other texts are no key lines`(text: String) {
    #expect(PublicKey.read(line: text) == .refused(.notAKeyLine))
  }

  @Test(arguments: 0..<57)
  func `a wrong symbol is noticed at every place`(place: Int) {
    let line = Array(Self.key.line)
    let index = "aloud-key-1-".count + place
    for symbol in "0123456789abcdefghjkmnpqrstvwxyz" where symbol != line[index] {
      var wrong = line
      wrong[index] = symbol
      #expect(PublicKey.read(line: String(wrong)) == .refused(.mistyped(.badChecksum)))
    }
  }

  @Test(arguments: 0..<56)
  func `two neighbours that changed places are noticed`(place: Int) {
    var line = Array(Self.key.line)
    let index = "aloud-key-1-".count + place
    guard line[index] != line[index + 1] else { return }
    line.swapAt(index, index + 1)
    #expect(PublicKey.read(line: String(line)) == .refused(.mistyped(.badChecksum)))
  }

  @Test(arguments: 0..<57)
  func `a lost symbol, a doubled one and a foreign one are told apart`(place: Int) {
    let line = Array(Self.key.line)
    let index = "aloud-key-1-".count + place
    var lost = line
    lost.remove(at: index)
    var doubled = line
    doubled.insert(line[index], at: index)
    var foreign = line
    foreign[index] = "u"
    #expect(
      PublicKey.read(line: String(lost))
        == .refused(.mistyped(.wrongLength(found: 56, expected: 57))))
    #expect(
      PublicKey.read(line: String(doubled))
        == .refused(.mistyped(.wrongLength(found: 58, expected: 57))))
    #expect(
      PublicKey.read(line: String(foreign))
        == .refused(.mistyped(.unknownSymbol(position: place + 1))))
  }

  @Test(arguments: 0..<69)
  func `a line cut short is refused at every length`(length: Int) {
    let reading = PublicKey.read(line: String(Self.key.line.prefix(length)))
    #expect(reading != .key(Self.key))
  }

  @Test func `a right checksum over no point is told apart`() {
    let symbols = CheckedSymbols(label: "aloud-key-1", byteCount: 33)
    let line = "aloud-key-1-" + symbols.text(of: [5] + PublicKeyTests.x)
    #expect(PublicKey.read(line: line) == .refused(.notAPoint))
  }

  @Test func `a line of another version does not pass under this one`() {
    let symbols = CheckedSymbols(label: "aloud-key-2", byteCount: 33)
    let line = "aloud-key-1-" + symbols.text(of: Self.key.compressed)
    #expect(PublicKey.read(line: line) == .refused(.mistyped(.badChecksum)))
  }
}
