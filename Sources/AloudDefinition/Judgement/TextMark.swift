import AloudDiagnostics

/// Signs in a text that staff would read as they stand.
enum TextMark: Hashable, Sendable {
  /// `${dept}`, `{dept}`, `%dept%`, `<<dept>>` or `[name]`, which another tool would have filled in.
  case reference
  /// `**Own**`, `*own*`, `<span>`, `&nbsp;`, `____`, and `[your team]`, which may be meant so.
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
        case UInt8(ascii: "$"), UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "["):
          if Placeholder.begins(bytes, at: place) { return .reference }
          if markup == nil {
            markup = MarkupSign.link(bytes, from: place) ?? Placeholder.possible(bytes, from: place)
          }
        case 0xC2: if Placeholder.isMergeField(bytes, at: place) { return .reference }
        case UInt8(ascii: "<"):
          if Placeholder.begins(bytes, at: place) { return .reference }
          if markup == nil { markup = MarkupSign.tag(bytes, from: place) }
        case UInt8(ascii: "&"): if markup == nil { markup = MarkupSign.entity(bytes, from: place) }
        case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
          if markup == nil { markup = MarkupSign.pair(bytes, from: place) }
        default: break
        }
      }
      if let markup { return .markup(String(decoding: bytes[markup], as: UTF8.self)) }
      return isCurlyQuoted(bytes) ? .curlyQuotes : nil
    }
  }

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
