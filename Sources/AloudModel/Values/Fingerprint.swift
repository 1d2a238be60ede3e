/// A SHA-256 digest that people and files compare: 32 bytes, shown in full or as six words.
package struct Fingerprint: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Nothing, when there are not exactly 32 bytes.
  package init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// Reads 64 lower-case hexadecimal digits; nothing, when the text is anything else.
  package init?(hex: String) {
    let digits = hex.utf8.compactMap(Self.nibble)
    guard hex.utf8.count == 64, digits.count == 64 else { return nil }
    self.bytes = stride(from: 0, to: 64, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// 64 lower-case hexadecimal digits.
  package var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    let text = bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  /// Six English words for the ear and the eye: the first 66 bits, eleven bits a word.
  package var words: [String] { words(in: .english) }

  /// The six words in a language, or in English where there is no list of its own.
  package func words(in language: Language) -> [String] {
    let list = WordList.words(in: language)
    var bits: UInt128 = 0
    for byte in bytes.prefix(16) { bits = bits << 8 | UInt128(byte) }
    return (1...6).map { place in list[Int((bits >> UInt128(128 - 11 * place)) & 0x7FF)] }
  }

  private static func nibble(_ digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    default: nil
    }
  }
}

extension Fingerprint: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension Fingerprint: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    guard let fingerprint = Self(hex: try String(json: json)) else { throw .malformed }
    self = fingerprint
  }

  package var json: JSONTree { .text(hex) }
}
