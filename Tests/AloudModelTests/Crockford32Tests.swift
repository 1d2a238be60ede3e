import AloudModel
import Testing

struct Crockford32Tests {
  @Test func `the thirty-two symbols stand for their values`() {
    let text = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
    #expect(Crockford32.read(text) == .values(Array(0..<32)))
    #expect(Crockford32.text(of: 0..<32) == text)
  }

  @Test(
    arguments: [
      ("oOiIlL", [0, 0, 1, 1, 1, 1]), ("abcxyz", [10, 11, 12, 29, 30, 31]),
      (" A-B\tC\r\nD ", [10, 11, 12, 13]), ("A\u{00A0}B\u{2011}C\u{2013}D", [10, 11, 12, 13]),
      ("", []), ("---", []),
    ] as [(String, [UInt8])])
  func `case, look-alikes and separators are forgiven`(text: String, values: [UInt8]) {
    #expect(Crockford32.read(text) == .values(values))
  }

  @Test(arguments: [
    ("U", 1), ("ABU", 3), ("AB CD-U", 5), ("é", 1), ("A*", 2), ("AB.", 3), ("😀", 1), ("Å", 1),
    ("ſ", 1), ("０", 1),
  ])
  func `the first unknown symbol is named by its place`(text: String, position: Int) {
    #expect(Crockford32.read(text) == .unknownSymbol(position: position))
  }

  // Python 3.11, with s the alphabet above and the standard one of RFC 4648 beside it:
  // base64.b32encode(data).decode().rstrip("=").translate(str.maketrans(rfc4648, s))
  @Test(arguments: [
    ("00", "00"), ("ff", "ZW"), ("666f6f626172", "CSQPYRK1E8"), ("0123456789", "04HMASW9"),
  ])
  func `bytes are written five bits a symbol`(digits: String, text: String) {
    #expect(Crockford32.encode(Self.bytes(digits)) == text)
    #expect(Crockford32.decode(text) == Self.bytes(digits))
    #expect(Crockford32.length(ofByteCount: digits.count / 2) == text.count)
  }

  @Test(arguments: ["0", "01", "ZZ", "CSQPYRK1E9", "UU"])
  func `stray bits and impossible lengths are refused`(text: String) {
    #expect(Crockford32.decode(text) == nil)
  }

  private static func bytes(_ digits: String) -> [UInt8] {
    let values = digits.compactMap(\.hexDigitValue)
    return stride(from: 0, to: values.count, by: 2).map { UInt8(values[$0] * 16 + values[$0 + 1]) }
  }
}
