/// The first three lines of a key file: everything but the sealed key.
struct KeyFileHeader {
  let cost: Scrypt.Cost
  let salt: [UInt8]
  let nonce: [UInt8]

  static let lineCount = 3
  static let saltByteCount = 16
  private static let family = "aloud-key-file-"
  private static let version = family + "1"

  /// The lines as they are written and authenticated, each with its line feed.
  var text: String {
    """
    \(Self.version)
    scrypt n=\(cost.n) r=\(cost.r) p=\(cost.p) salt=\(Base64URL.encode(salt))
    A256GCM iv=\(Base64URL.encode(nonce))

    """
  }

  var bytes: [UInt8] { Array(text.utf8) }

  /// What became of the first three lines of a text.
  enum Reading {
    case header(KeyFileHeader)
    case malformed(KeyFile.Malformation)
  }

  /// Reads the lines strictly as written; whether the cost is bearable is the caller's question.
  static func read(_ lines: [Substring]) -> Reading {
    guard let first = lines.first, first.hasPrefix(family), first.count > family.count else {
      return .malformed(.notAKeyFile)
    }
    guard first == version else { return .malformed(.unknownVersion) }
    guard lines.count > 1, let (cost, salt) = costAndSalt(lines[1]) else {
      return .malformed(.line(2))
    }
    guard lines.count > 2, let nonce = bytes(lines[2], after: "A256GCM iv="),
      nonce.count == AESGCM.nonceByteCount
    else { return .malformed(.line(3)) }
    return .header(KeyFileHeader(cost: cost, salt: salt, nonce: nonce))
  }

  private static func costAndSalt(_ line: Substring) -> (cost: Scrypt.Cost, salt: [UInt8])? {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 5, words[0] == "scrypt",
      let n = number(words[1], after: "n="), let r = number(words[2], after: "r="),
      let p = number(words[3], after: "p="),
      let salt = bytes(words[4], after: "salt="), salt.count == saltByteCount
    else { return nil }
    return (Scrypt.Cost(n: n, r: r, p: p), salt)
  }

  private static func bytes(_ word: Substring, after name: String) -> [UInt8]? {
    guard word.hasPrefix(name) else { return nil }
    return Base64URL.decode(word.utf8.dropFirst(name.utf8.count))
  }

  /// A number without sign or leading zero that fits in 31 bits.
  private static func number(_ word: Substring, after name: String) -> Int? {
    guard word.hasPrefix(name) else { return nil }
    let digits = word.dropFirst(name.count)
    guard let number = Int32(digits), number >= 0, String(number) == digits else { return nil }
    return Int(number)
  }
}
