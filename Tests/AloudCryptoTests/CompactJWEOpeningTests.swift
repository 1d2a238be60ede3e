import Testing

@testable import AloudCrypto

struct CompactJWEOpeningTests {
  static let holder = key(seed: 30)
  static let plaintext = Array(#"{"answers":{"safe-1":4}}"#.utf8)
  static let message: CompactJWE = {
    var dice = SeededDice(seed: 31)
    return CompactJWE.seal(plaintext, to: holder.publicKey, using: &dice)
  }()

  func open(_ text: String) -> CompactJWE.Opening {
    CompactJWE.open(Array(text.utf8), with: Self.holder)
  }

  /// The five parts of the message, some of them replaced.
  func message(_ replaced: [Int: String]) -> String {
    let parts = Self.message.bytes.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.indices
      .map { replaced[$0] ?? String(decoding: parts[$0], as: UTF8.self) }
      .joined(separator: ".")
  }

  @Test func `a message that was read is the text that was read`() {
    #expect(CompactJWE.read(Self.message.bytes) == .message(Self.message))
  }

  @Test func `no bit of a message can be changed`() {
    var survivors: [Int] = []
    for bit in 0..<(8 * Self.message.bytes.count) {
      var bytes = Self.message.bytes
      bytes[bit / 8] ^= 1 << UInt8(bit % 8)
      if case .opened = CompactJWE.open(bytes, with: Self.holder) { survivors.append(bit) }
    }
    #expect(survivors == [])
  }

  @Test func `no beginning and no longer text is a message`() {
    let bytes = Self.message.bytes
    var survivors: [Int] = []
    for length in bytes.indices {
      if case .opened = CompactJWE.open(Array(bytes.prefix(length)), with: Self.holder) {
        survivors.append(length)
      }
    }
    for byte in UInt8.min...UInt8.max {
      if case .opened = CompactJWE.open(bytes + [byte], with: Self.holder) {
        survivors.append(bytes.count + 1)
      }
    }
    #expect(survivors == [])
  }

  @Test func `whatever is read keeps its spelling, and little else is read`() {
    var dice = SeededDice(seed: 33)
    var accepted = 0
    for _ in 0..<3000 {
      var bytes = Self.message.bytes
      for _ in 0...Int.random(in: 0..<3, using: &dice) {
        let place = bytes.indices.randomElement(using: &dice) ?? 0
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &dice)
        case 1: bytes.remove(at: place)
        case _: bytes.insert(bytes[place], at: place)
        }
      }
      guard case .message(let message) = CompactJWE.read(bytes) else { continue }
      accepted += 1
      #expect(message.bytes == bytes)
    }
    #expect((1..<1000).contains(accepted))
  }

  @Test func `noise is refused`() {
    var dice = SeededDice(seed: 34)
    for length in 0..<300 {
      #expect(CompactJWE.read(dice.bytes(length)) == .refused(.malformed))
    }
  }

  @Test(arguments: ["", ".", "...", "....", ".....", "a.b.c.d", "a..c.d.e.f"])
  func `other numbers of parts are malformed or empty`(text: String) {
    let refusals: [CompactJWE.Opening] = [
      .refused(.malformed), .refused(.wrongPartLength),
    ]
    #expect(refusals.contains(open(text)))
  }

  @Test func `a text longer than any message is refused unread`() {
    let limit = CompactJWE.sealedLength(plaintextLength: 1 << 24)
    let text = [UInt8](repeating: UInt8(ascii: "A"), count: limit + 1)
    #expect(CompactJWE.read(text) == .refused(.malformed))
  }

  @Test func `an encrypted key is malformed`() {
    #expect(open(message([1: "AAAA"])) == .refused(.malformed))
  }

  @Test(arguments: [0, 2, 3, 4], ["=", "==", "A===", " ", "\n", "+", "/", "é", "*"])
  func `padding and foreign symbols are refused in every part`(part: Int, suffix: String) {
    let text = message([:]).split(separator: ".", omittingEmptySubsequences: false)[part]
    #expect(open(message([part: text + suffix])) == .refused(.notCanonicalBase64URL))
  }

  @Test func `a second spelling of the same tag is refused`() {
    // The last symbol of 16 bytes carries two bits; sixteen symbols would decode to each.
    let tag = Self.message.sealed.tag
    let canonical = Base64URL.encode(tag)
    let symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    for symbol in symbols where symbol != canonical.last {
      let opening = open(message([4: canonical.dropLast() + String(symbol)]))
      #expect(
        opening == .refused("AQgw".contains(symbol) ? .notAuthentic : .notCanonicalBase64URL))
    }
  }

  @Test(arguments: [0, 8, 11, 13, 16])
  func `vectors of other lengths are refused`(count: Int) {
    let text = message([2: Base64URL.encode([UInt8](repeating: 0, count: count))])
    #expect(open(text) == .refused(.wrongPartLength))
  }

  @Test(arguments: [0, 4, 12, 15, 17, 32])
  func `shortened and lengthened tags are refused`(count: Int) {
    let tag = Array((Self.message.sealed.tag + Self.message.sealed.tag).prefix(count))
    #expect(open(message([4: Base64URL.encode(tag)])) == .refused(.wrongPartLength))
  }

  @Test func `a part of another message does not fit`() {
    var dice = SeededDice(seed: 35)
    let other = CompactJWE.seal(Self.plaintext, to: Self.holder.publicKey, using: &dice)
    let parts = other.bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    for part in [0, 2, 3, 4] {
      let text = message([part: String(decoding: parts[part], as: UTF8.self)])
      #expect(open(text) == .refused(.notAuthentic))
    }
  }

  @Test func `a refusal repeats nothing of the message`() {
    let refused = CompactJWE.open(Self.message.bytes, with: key(seed: 36))
    #expect("\(refused)".contains("notAuthentic"))
    #expect(!"\(refused)".contains(Base64URL.encode(Self.message.sealed.ciphertext)))
  }
}
