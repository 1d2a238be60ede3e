/// Turns the pieces of a file into UTF-8, whatever it is written in.
struct TextDecoder {
  private let form: TextForm
  /// Bytes of a character that goes on in the next piece.
  private var carried: [UInt8] = []

  init(_ form: TextForm) { self.form = form }

  /// The piece in UTF-8, as far as its characters are whole.
  mutating func decode(_ piece: [UInt8]) -> [UInt8] {
    switch form {
    case .utf8: return piece
    case .windows1252: return piece.flatMap(Windows1252.utf8)
    case .utf16(let bigEndian): return utf16(piece, bigEndian)
    }
  }

  private mutating func utf16(_ piece: [UInt8], _ bigEndian: Bool) -> [UInt8] {
    let bytes = carried + piece
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for place in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
    }
    // The first half of a pair waits for the second.
    let isOpen = units.last.map { $0 & 0xFC00 == 0xD800 } ?? false
    if isOpen { units.removeLast() }
    carried = Array(bytes[(units.count * 2)...])
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}

/// The one-byte form of Western European Windows (code page 1252).
enum Windows1252 {
  /// A byte as UTF-8; the five that stand for nothing become U+FFFD.
  static func utf8(_ byte: UInt8) -> [UInt8] {
    if byte < 0x80 { return [byte] }
    let code = byte >= 0xA0 ? UInt32(byte) : high[Int(byte) - 0x80]
    return Array(String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  /// What 0x80 to 0x9F stand for (the Unicode Consortium's table CP1252.TXT).
  private static let high: [UInt32] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
