/// Where the desk is found: a host of its own, which no other site of this computer shares cookies
/// with,
/// and a name that nobody can guess.
package struct DeskAddress: Hashable, Sendable {
  /// `desk-` and 26 symbols, under `localhost`.
  package let host: String
  package let port: Int

  package init(name: Secret, port: Int) {
    host = "desk-\(name.text.prefix(26)).localhost"
    self.port = port
  }

  /// Host and port, as a browser sends them.
  var authority: String { "\(host):\(port)" }

  var origin: String { "http://\(authority)" }

  /// Whether a request was meant for the desk, whatever it was sent to.
  func isMeant(by authority: String?) -> Bool { authority?.lowercased() == self.authority }
}

/// Something that only who was given it knows.
package struct Secret: Hashable, Sendable {
  /// 52 symbols of `a`–`z` and `2`–`7`: 256 bits and four that are zero.
  package let text: String

  package init(using generator: inout some RandomNumberGenerator) {
    let bytes = (0..<32).map { _ in UInt8.random(in: 0...255, using: &generator) }
    text = Self.symbols(of: bytes)
  }

  /// Compares in a time that tells nothing of where two texts differ.
  func matches(_ other: some StringProtocol) -> Bool {
    let (mine, theirs) = (Array(text.utf8), Array(other.utf8))
    guard mine.count == theirs.count else { return false }
    return zip(mine, theirs).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }

  private static let alphabet = Array("abcdefghijklmnopqrstuvwxyz234567".utf8)

  private static func symbols(of bytes: [UInt8]) -> String {
    var (symbols, held, bits): ([UInt8], UInt32, Int) = ([], 0, 0)
    for byte in bytes {
      (held, bits) = (held << 8 | UInt32(byte), bits + 8)
      while bits >= 5 {
        bits -= 5
        symbols.append(alphabet[Int(held >> UInt32(bits)) & 31])
      }
    }
    if bits > 0 { symbols.append(alphabet[Int(held << UInt32(5 - bits)) & 31]) }
    return String(decoding: symbols, as: UTF8.self)
  }
}
