import AloudDiagnostics

/// Signs in a text that staff would read as they stand.
enum TextMark: Hashable, Sendable {
  /// `${dept}` or `{dept}`, which another tool would have filled in.
  case reference
  /// `**Own**`, `<span>`, `&nbsp;`.
  case markup(String)
  /// Quotation marks of a printed page round the whole.
  case curlyQuotes

  /// The first of them; a reference before anything else.
  ///
  /// One pass over the bytes; most texts hold none of the signs.
  static func first(in text: String) -> TextMark? {
    var text = text
    return text.withUTF8 { bytes in
      var markup: Range<Int>?
      for place in bytes.indices {
        switch bytes[place] {
        case UInt8(ascii: "$"), UInt8(ascii: "{"):
          if place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "{") { return .reference }
          if isName(bytes, from: place) { return .reference }
        case UInt8(ascii: "<"): if markup == nil { markup = tag(bytes, from: place) }
        case UInt8(ascii: "&"): if markup == nil { markup = entity(bytes, from: place) }
        case UInt8(ascii: "*"), UInt8(ascii: "_"):
          if markup == nil { markup = doubled(bytes, from: place) }
        default: break
        }
      }
      if let markup { return .markup(String(decoding: bytes[markup], as: UTF8.self)) }
      return isCurlyQuoted(bytes) ? .curlyQuotes : nil
    }
  }

  /// `<` and a letter or a stroke, up to the next `>`.
  private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    guard start + 1 < bytes.count, isLetter(bytes[start + 1]) || bytes[start + 1] == 0x2F else {
      return nil
    }
    let end = bytes[start...].prefix(200).firstIndex(of: UInt8(ascii: ">"))
    return end.map { start..<$0 + 1 }
  }

  /// `{`, a word and `}`.
  private static func isName(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    guard bytes[start] == UInt8(ascii: "{") else { return false }
    let name = bytes[(start + 1)...].prefix(60).prefix {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_")
    }
    return !name.isEmpty && name.endIndex < bytes.count && bytes[name.endIndex] == UInt8(ascii: "}")
  }

  /// `&`, letters or a number, and `;`.
  private static func entity(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    let name = bytes[(start + 1)...].prefix(12).prefix {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "#")
    }
    guard name.count >= 2, name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: ";")
    else { return nil }
    return start..<name.endIndex + 1
  }

  /// Two stars or lines, a sign that is no blank, and the same two again.
  private static func doubled(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
    let sign = bytes[start]
    guard start + 4 < bytes.count, bytes[start + 1] == sign, bytes[start + 2] != sign,
      bytes[start + 2] != 0x20
    else { return nil }
    var place = start + 3
    while place + 1 < bytes.count, place < start + 200 {
      if bytes[place] == sign, bytes[place + 1] == sign { return start..<place + 2 }
      place += 1
    }
    return nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// `“…”` or `‘…’` round the whole, and no other pair inside.
  private static func isCurlyQuoted(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count > 6, bytes[0] == 0xE2, bytes[1] == 0x80 else { return false }
    let last = (bytes[bytes.count - 3], bytes[bytes.count - 2], bytes[bytes.count - 1])
    let close: UInt8
    switch bytes[2] {
    case 0x9C, 0x9E: close = 0x9D
    case 0x98: close = 0x99
    default: return false
    }
    return last == (0xE2, 0x80, close)
  }
}

extension TextMark {
  var remedy: String {
    switch self {
    case .reference: "write the words out: Aloud fills nothing in, and everybody reads the same"
    case .markup: "write plain words: the signs would be shown as they stand"
    case .curlyQuotes: "write straight quotation marks (\"…\") round the text, or none"
    }
  }
}

extension Diagnostic.Message {
  static func textMark(_ mark: TextMark, of owner: String) -> Self {
    switch mark {
    case .reference:
      Self(id: "reference-in-text", text: "\(owner) refers to another answer")
    case .markup(let sign):
      Self(id: "markup-in-text", text: "\(owner) holds '\(sign)', which staff would read")
    case .curlyQuotes:
      Self(id: "curly-quotes", text: "\(owner) stands whole between curly quotation marks")
    }
  }
}
