/// Douglas Crockford's Base32: 32 symbols that survive handwriting and reading aloud.
///
/// Source: D. Crockford, "Base 32", crockford.com/base32.html, without its check symbol.
package enum Crockford32 {
  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)

  /// What was found in a text that somebody typed.
  package enum Reading: Equatable, Sendable {
    /// One value from 0 to 31 for each symbol.
    case values([UInt8])
    /// The symbol at this place, counted from 1 without spaces and hyphens, is none of ours.
    case unknownSymbol(position: Int)
  }

  /// Upper-case symbols of values from 0 to 31.
  ///
  /// - Precondition: every value is below 32.
  package static func text(of values: some Sequence<UInt8>) -> String {
    String(decoding: values.map { alphabet[Int($0)] }, as: UTF8.self)
  }

  /// Reads typed symbols, forgiving case, O for 0, I and L for 1, and white space, hyphens and
  /// dashes wherever they stand.
  package static func read(_ text: String) -> Reading {
    var values: [UInt8] = []
    for scalar in text.unicodeScalars where !isSeparator(scalar) {
      guard let value = value(of: scalar) else {
        return .unknownSymbol(position: values.count + 1)
      }
      values.append(value)
    }
    return .values(values)
  }

  /// The symbols of bytes, five bits each; the last one is filled with zero bits.
  package static func encode(_ bytes: some Sequence<UInt8>) -> String {
    text(of: BitRegrouping.values(of: Array(bytes), width: 5))
  }

  /// The bytes, or nil when a symbol is unknown, or the length or a bit at the end cannot be.
  package static func decode(_ text: String) -> [UInt8]? {
    switch read(text) {
    case .values(let values): BitRegrouping.bytes(of: values, width: 5)
    case .unknownSymbol: nil
    }
  }

  /// Symbols needed for a number of bytes.
  package static func length(ofByteCount count: Int) -> Int { (count * 8 + 4) / 5 }

  private static func value(of scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.isASCII else { return nil }
    var symbol = UInt8(truncatingIfNeeded: scalar.value)
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(symbol) { symbol -= 32 }
    switch symbol {
    case UInt8(ascii: "O"): return 0
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return 1
    case _: return alphabet.firstIndex(of: symbol).map { UInt8($0) }
    }
  }

  /// White space, the hyphen, and the dashes that word processors put in its place.
  package static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "\u{2010}"..."\u{2015}", "\u{2212}": true
    case _: scalar.properties.isWhitespace
    }
  }
}
