import Testing

@testable import AloudCrypto

/// T19: sealed ballots open with an independent JOSE library, and theirs with ours.
@Suite(
  .enabled(
    if: JOSEPeer.interpreter != nil,
    "set ALOUD_PYTHON to a Python interpreter that has joserfc (pip install joserfc)"))
struct JOSEPeerTests {
  static let holder = key(seed: 40)

  /// Plaintexts of many lengths, the shortest and the longest among them.
  static let plaintexts: [[UInt8]] = {
    var dice = SeededDice(seed: 41)
    let lengths =
      [0, 1, 15, 16, 17, 4096] + (0..<24).map { _ in Int.random(in: 2...4095, using: &dice) }
    return lengths.map { dice.bytes($0) }
  }()

  @Test func `our messages open with joserfc`() throws {
    var dice = SeededDice(seed: 42)
    let messages = Self.plaintexts.map {
      CompactJWE.seal($0, to: Self.holder.publicKey, using: &dice)
    }
    let opened = try JOSEPeer.run(
      "open",
      .init(
        key: Self.holder.jsonWebKey,
        texts: messages.map { String(decoding: $0.bytes, as: UTF8.self) }))
    #expect(opened == Self.plaintexts.map { Base64URL.encode($0) })
  }

  @Test(arguments: [
    ["alg", "enc"], ["enc", "alg"], ["epk", "alg", "enc"], ["enc", "epk", "alg"],
  ])
  func `messages of joserfc open with our key`(header: [String]) throws {
    let messages = try JOSEPeer.run(
      "seal",
      .init(
        key: Self.holder.publicKey.jsonWebKey,
        texts: Self.plaintexts.map { Base64URL.encode($0) }, header: header))
    #expect(messages.count == Self.plaintexts.count)
    for (message, plaintext) in zip(messages, Self.plaintexts) {
      let message = try #require(message)
      #expect(CompactJWE.open(Array(message.utf8), with: Self.holder) == .opened(plaintext))
      #expect(message.utf8.count == CompactJWE.sealedLength(plaintextLength: plaintext.count))
    }
  }

  @Test func `a message of joserfc with one member more is refused`() throws {
    let messages = try JOSEPeer.run(
      "seal",
      .init(
        key: Self.holder.publicKey.jsonWebKey, texts: ["AAAA"], header: ["alg", "enc", "kid"]))
    let openings = messages.map { CompactJWE.open(Array(($0 ?? "").utf8), with: Self.holder) }
    #expect(openings == [.refused(.foreignHeader)])
  }

  @Test func `joserfc refuses our message when one symbol was changed`() throws {
    var dice = SeededDice(seed: 43)
    var bytes = CompactJWE.seal([1, 2, 3], to: Self.holder.publicKey, using: &dice).bytes
    let place = bytes.count - 2
    bytes[place] = bytes[place] == UInt8(ascii: "A") ? UInt8(ascii: "B") : UInt8(ascii: "A")
    let text = String(decoding: bytes, as: UTF8.self)
    let opened = try JOSEPeer.run("open", .init(key: Self.holder.jsonWebKey, texts: [text]))
    #expect(opened == [nil])
  }

  @Test func `a key file opens from the description of its format alone`() throws {
    let passphrase = "correct horse, battère stäple"
    var dice = SeededDice(seed: 44)
    let file = KeyFile.seal(Self.holder, passphrase: passphrase, using: &dice)
    let scalars = try JOSEPeer.run("unlock", .init(key: passphrase, texts: [file]))
    #expect(scalars == [Base64URL.encode(Self.holder.scalar.copied())])
  }
}
