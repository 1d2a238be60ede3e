import Testing

@testable import AloudCrypto

struct KeyFileTests {
  static let key = AloudCryptoTests.key(seed: 10)
  static let passphrase = "correct horse, battère stäple"

  /// One sealed file for all tests: making it costs as much as a guess.
  static let file: String = {
    var dice = SeededDice(seed: 11)
    return KeyFile.seal(key, passphrase: passphrase, using: &dice)
  }()

  /// An opening without its key, so that it can be compared.
  enum Result: Equatable {
    case opened(PublicKey)
    case wrongPassphrase
    case malformed(KeyFile.Malformation)
  }

  func open(_ text: String, passphrase: String = passphrase) -> Result {
    switch KeyFile.open(text, passphrase: passphrase) {
    case .opened(let key): .opened(key.publicKey)
    case .wrongPassphrase: .wrongPassphrase
    case .malformed(let malformation): .malformed(malformation)
    }
  }

  /// The file with one line rewritten; lines count from 1.
  func file(line: Int, _ rewrite: (String) -> String) -> String {
    var lines = Self.file.split(separator: "\n").map(String.init)
    lines[line - 1] = rewrite(lines[line - 1])
    return lines.joined(separator: "\n") + "\n"
  }

  @Test func `a file opens with its passphrase`() {
    #expect(open(Self.file) == .opened(Self.key.publicKey))
  }

  @Test func `a file is four lines of known shape`() {
    let lines = Self.file.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count == 5)
    #expect(lines[0] == "aloud-key-file-1")
    #expect(lines[1].hasPrefix("scrypt n=32768 r=8 p=1 salt="))
    #expect(lines[1].count == "scrypt n=32768 r=8 p=1 salt=".count + 22)
    #expect(lines[2].hasPrefix("A256GCM iv="))
    #expect(lines[2].count == "A256GCM iv=".count + 16)
    #expect(lines[3].count == 64)
    #expect(lines[4] == "")
  }

  @Test func `a file does not contain its key`() {
    let scalar = Self.key.scalar.copied()
    for text in [Base64URL.encode(scalar), Hexadecimal.encode(scalar), Self.key.card] {
      #expect(!Self.file.contains(text))
    }
  }

  @Test func `other dice give another salt, another vector and another ciphertext`() {
    var dice = SeededDice(seed: 12)
    let other = KeyFile.seal(Self.key, passphrase: Self.passphrase, using: &dice)
    let lines = zip(Self.file.split(separator: "\n"), other.split(separator: "\n"))
    #expect(lines.map { $0 == $1 } == [true, false, false, false])
  }

  @Test(arguments: ["", " ", "Correct horse, battère stäple", passphrase + " ", passphrase + "\n"])
  func `another passphrase does not open it`(passphrase: String) {
    #expect(open(Self.file, passphrase: passphrase) == .wrongPassphrase)
  }

  @Test func `an empty passphrase is a bug of ours`() async {
    await #expect(processExitsWith: .failure) {
      var dice = SeededDice(seed: 13)
      _ = KeyFile.seal(AloudCryptoTests.key(seed: 1), passphrase: "", using: &dice)
    }
  }

  @Test func `line ends of other systems and empty lines at the end are forgiven`() {
    let text = Self.file.split(separator: "\n").joined(separator: "\r\n")
    #expect(open(text + "\r\n\r\n") == .opened(Self.key.publicKey))
    #expect(open(String(Self.file.dropLast())) == .opened(Self.key.publicKey))
  }

  @Test func `a file cut short is malformed at every length`() {
    let end = Self.file.utf8.count - 1
    for length in 0..<end {
      let opening = open(String(decoding: Self.file.utf8.prefix(length), as: UTF8.self))
      guard case .malformed = opening else {
        Issue.record("a file of \(length) bytes was tried: \(opening)")
        continue
      }
    }
  }

  @Test func `a line left out is named`() {
    let lines = Self.file.split(separator: "\n")
    let without = (0..<4).map { missing in
      open(lines.indices.filter { $0 != missing }.map { lines[$0] }.joined(separator: "\n"))
    }
    #expect(
      without == [
        .malformed(.notAKeyFile), .malformed(.line(2)), .malformed(.line(3)), .malformed(.line(4)),
      ])
  }

  @Test(arguments: ["", "\n", "aloud-key-file-", "aloud-key-1", "Aloud-key-file-1", "-----BEGIN"])
  func `a foreign first line is no key file`(line: String) {
    #expect(open(file(line: 1) { _ in line }) == .malformed(.notAKeyFile))
  }

  @Test(arguments: ["aloud-key-file-2", "aloud-key-file-1 ", "aloud-key-file-10"])
  func `another version is told apart`(line: String) {
    #expect(open(file(line: 1) { _ in line }) == .malformed(.unknownVersion))
  }

  @Test(arguments: [
    "n=032768 r=8 p=1", "n=+32768 r=8 p=1", "n=-32768 r=8 p=1", "n=32768 r=8", "n=32768  r=8 p=1",
    "r=8 n=32768 p=1", "n=32768 r=8 p=1 q=1", "n=99999999999999999999 r=8 p=1", "n= r=8 p=1",
    "n=３２７６８ r=8 p=1", "n=0x8000 r=8 p=1", "N=32768 r=8 p=1",
  ])
  func `a cost written in another way is malformed`(cost: String) {
    let text = file(line: 2) { "scrypt \(cost) \($0.split(separator: " ")[4])" }
    #expect(open(text) == .malformed(.line(2)))
  }

  @Test(arguments: [
    "n=0 r=8 p=1", "n=2 r=1 p=1", "n=8192 r=8 p=1", "n=32769 r=8 p=1", "n=1073741824 r=8 p=1",
    "n=2147483647 r=2147483647 p=2147483647", "n=32768 r=0 p=1", "n=32768 r=8 p=0",
    "n=32768 r=8 p=64",
  ])
  func `an absurd cost is refused before any work`(cost: String) {
    let text = file(line: 2) { "scrypt \(cost) \($0.split(separator: " ")[4])" }
    #expect(open(text) == .malformed(.cost))
  }

  @Test(arguments: [2, 3, 4])
  func `a symbol too many, too few, foreign or padded is malformed`(line: Int) {
    let rewrites: [(String) -> String] = [
      { $0 + "A" }, { String($0.dropLast()) }, { $0.dropLast() + "*" }, { $0 + "=" },
      { $0 + " " }, { " " + $0 },
    ]
    for rewrite in rewrites {
      #expect(open(file(line: line, rewrite)) == .malformed(.line(line)))
    }
  }

  @Test func `text after the last line is refused`() {
    #expect(open(Self.file + "more\n") == .malformed(.trailingText))
    #expect(open(Self.file + "\nmore") == .malformed(.trailingText))
  }

  @Test(arguments: [
    (2, "scrypt n=32768 r=8 p=1 salt=".count), (3, "A256GCM iv=".count), (4, 0), (4, 63),
  ])
  func `changed bytes cannot be told from a wrong passphrase`(line: Int, place: Int) {
    let text = file(line: line) { text in
      var symbols = Array(text)
      symbols[place] = symbols[place] == "A" ? "B" : "A"
      return String(symbols)
    }
    #expect(open(text) == .wrongPassphrase)
  }

  @Test func `a changed cost does not open the file`() {
    let text = file(line: 2) { "scrypt n=16384 r=8 p=1 \($0.split(separator: " ")[4])" }
    #expect(open(text) == .wrongPassphrase)
  }

  @Test func `a number that is no key is told apart`() {
    let header = KeyFileHeader(
      cost: Scrypt.Cost(n: 1 << 14, r: 8, p: 1), salt: [UInt8](repeating: 1, count: 16),
      nonce: [UInt8](repeating: 2, count: 12))
    let wrapping = Scrypt.derive(
      passphrase: SecretBytes(joining: [Array(Self.passphrase.utf8)]), salt: header.salt,
      cost: header.cost, count: 32)
    let sealed = AESGCM.seal(
      [UInt8](repeating: 0, count: 32), key: wrapping, nonce: header.nonce, header: header.bytes)
    let text = header.text + Base64URL.encode(sealed.ciphertext + sealed.tag)
    #expect(open(text) == .malformed(.notAKey))
  }
}
