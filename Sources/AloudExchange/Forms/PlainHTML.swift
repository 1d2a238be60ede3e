import AloudDiagnostics

/// The words of a text that a tool keeps as HTML.
enum PlainHTML {
  /// Without the tags that only say how words look, and with the characters that entities stand for; a
  /// tag that shows or does something stays, for somebody to look at.
  static func text(_ written: String) -> String {
    guard written.contains(where: { $0 == "<" || $0 == "&" }) else { return written }
    var text = ""
    var rest = Substring(written)
    while let sign = rest.first {
      if sign == "<", let tag = tag(at: rest) {
        text += tag.isBlank ? " " : ""
        rest = rest[tag.end...]
      } else if sign == "&", let entity = entity(at: rest) {
        text += entity.text
        rest = rest[entity.end...]
      } else {
        text.append(sign)
        rest = rest.dropFirst()
      }
    }
    return CellText.plain(text)
  }

  /// A tag that says how words look, up to its end.
  private static func tag(at text: Substring) -> (isBlank: Bool, end: Substring.Index)? {
    guard let close = text.firstIndex(of: ">") else { return nil }
    let inside = text[text.index(after: text.startIndex)..<close]
    let name = inside.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    let end = text.index(after: close)
    if parting.contains(name) { return (true, end) }
    return looks.contains(name) ? (false, end) : nil
  }

  private static func entity(at text: Substring) -> (text: String, end: Substring.Index)? {
    guard let close = text.prefix(12).firstIndex(of: ";") else { return nil }
    let name = text[text.index(after: text.startIndex)..<close]
    let end = text.index(after: close)
    if let known = entities[String(name)] { return (known, end) }
    guard name.first == "#" else { return nil }
    let digits = name.dropFirst()
    let code =
      digits.first == "x" || digits.first == "X"
      ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { (shown($0), end) }
  }

  /// A blank for a control, nothing for a mark that nobody sees, such as a soft hyphen.
  private static func shown(_ scalar: Unicode.Scalar) -> String {
    guard VisibleText.isHidden(scalar) else { return String(scalar) }
    return scalar.properties.generalCategory == .format ? "" : " "
  }

  /// Those between whose words stands a blank.
  private static let parting: Set<String> = [
    "p", "br", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "hr", "tr", "td",
  ]
  private static let looks: Set<String> = [
    "span", "b", "i", "u", "em", "strong", "font", "small", "big", "sup", "sub", "center",
  ]
  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "shy": "",
    "rsquo": "’",
    "lsquo": "‘", "rdquo": "”", "ldquo": "“", "ndash": "–", "mdash": "—", "hellip": "…",
    "aacute": "á", "eacute": "é", "iacute": "í", "oacute": "ó", "uacute": "ú", "ntilde": "ñ",
    "Aacute": "Á", "Eacute": "É", "Iacute": "Í", "Oacute": "Ó", "Uacute": "Ú", "Ntilde": "Ñ",
    "iquest": "¿", "iexcl": "¡", "uuml": "ü", "ouml": "ö", "auml": "ä", "szlig": "ß",
    "egrave": "è", "agrave": "à", "ccedil": "ç", "ecirc": "ê",
  ]
}
