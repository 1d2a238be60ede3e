import Testing

@testable import AloudCrypto

struct CompactJWESealingTests {
  static let holder = key(seed: 20)

  @Test(arguments: [0, 1, 15, 16, 17, 100, 4096, 70_000])
  func `a sealed message opens with its key`(length: Int) {
    var dice = SeededDice(seed: UInt64(length))
    let plaintext = dice.bytes(length)
    let message = CompactJWE.seal(plaintext, to: Self.holder.publicKey, using: &dice)
    #expect(message.open(with: Self.holder) == .opened(plaintext))
    #expect(CompactJWE.open(message.bytes, with: Self.holder) == .opened(plaintext))
  }

  @Test func `a sealed message does not open with another key`() {
    var dice = SeededDice(seed: 21)
    let message = CompactJWE.seal([1, 2, 3], to: Self.holder.publicKey, using: &dice)
    #expect(message.open(with: key(seed: 22)) == .refused(.notAuthentic))
  }

  @Test func `the header is written in one way`() throws {
    var dice = SeededDice(seed: 23)
    let message = CompactJWE.seal([], to: Self.holder.publicKey, using: &dice)
    let parts = message.bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let header = try #require(Base64URL.decode(parts[0]))
    let x = Base64URL.encode(message.ephemeralKey.x)
    let y = Base64URL.encode(message.ephemeralKey.y)
    #expect(
      String(decoding: header, as: UTF8.self) == """
        {"alg":"ECDH-ES","enc":"A256GCM","epk":{"crv":"P-256","kty":"EC","x":"\(x)","y":"\(y)"}}
        """)
    #expect(parts.map(\.count) == [222, 0, 16, 0, 22])
  }

  @Test func `the same dice give the same message and other dice another`() {
    let messages = ([24, 24, 25] as [UInt64]).map { seed in
      var dice = SeededDice(seed: seed)
      return CompactJWE.seal([1, 2, 3], to: Self.holder.publicKey, using: &dice)
    }
    #expect(messages[0] == messages[1])
    #expect(messages[0].hashValue == messages[1].hashValue)
    #expect(messages[0] != messages[2])
  }

  @Test func `two messages share neither key, vector nor ciphertext`() {
    var dice = SecureRandom()
    let first = CompactJWE.seal([1, 2, 3, 4], to: Self.holder.publicKey, using: &dice)
    let second = CompactJWE.seal([1, 2, 3, 4], to: Self.holder.publicKey, using: &dice)
    #expect(first.ephemeralKey != second.ephemeralKey)
    #expect(first.nonce != second.nonce)
    #expect(first.sealed.ciphertext != second.sealed.ciphertext)
  }

  @Test func `messages of one length have one sealed length`() {
    var dice = SeededDice(seed: 26)
    let lengths = (0..<100).map { _ in
      let plaintext = dice.bytes(512)
      let recipient = PrivateKey(using: &dice).publicKey
      return CompactJWE.seal(plaintext, to: recipient, using: &dice).bytes.count
    }
    #expect(Set(lengths) == [CompactJWE.sealedLength(plaintextLength: 512)])
  }

  @Test(arguments: 0...70)
  func `the sealed length is known beforehand`(length: Int) {
    var dice = SeededDice(seed: 27)
    let message = CompactJWE.seal(
      [UInt8](repeating: 7, count: length), to: Self.holder.publicKey, using: &dice)
    #expect(message.bytes.count == CompactJWE.sealedLength(plaintextLength: length))
  }

  @Test func `a message holds only symbols that survive a form and a file`() {
    var dice = SeededDice(seed: 28)
    let message = CompactJWE.seal(dice.bytes(300), to: Self.holder.publicKey, using: &dice)
    let symbols = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_."
    #expect(String(decoding: message.bytes, as: UTF8.self).allSatisfy { symbols.contains($0) })
  }
}
