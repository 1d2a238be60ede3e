/// A piece of Markdown inside one line, made so that text cannot become markup.
///
/// Literals are markup; an interpolated `String` is escaped; interpolated `Markdown` stays as it
/// is:
///
///     let cell: Markdown = "**\(label)**"
package struct Markdown: Hashable, Sendable {
  package let text: String

  private init(markup: String) { text = markup }

  /// Any text, to be read as it is written.
  package init(escaping text: String) { self.init(markup: Self.escaped(text)) }

  package var isEmpty: Bool { text.isEmpty }

  package static func strong(_ content: Markdown) -> Markdown { "**\(content)**" }

  package static func emphasis(_ content: Markdown) -> Markdown { "*\(content)*" }

  /// A link within the document; the fragment is `#` with letters, digits and hyphens.
  package static func link(_ content: Markdown, to fragment: String) -> Markdown {
    Markdown(markup: "[\(content.text)](\(fragment))")
  }

  /// Every line break becomes one space, so that a label cannot leave its paragraph or its cell.
  private static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    let scalars = Array(text.unicodeScalars)
    var out = ""
    for (place, scalar) in scalars.enumerated() {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      if scalar == "\r", next == "\n" { continue }
      if scalar.properties.generalCategory == .control || isLineSeparator(scalar) {
        out.append(" ")
      } else {
        if isMarkup(scalar, before: next) { out.append("\\") }
        out.unicodeScalars.append(scalar)
      }
    }
    return out
  }

  /// Whether a byte is itself in markup, as most are; other letters than those of ASCII are looked at.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) && !marks.contains(byte)
  }

  private static let marks = Array("\\|*_`<>[]#~&".utf8)

  private static func isLineSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{2028}" || scalar == "\u{2029}"
  }

  private static func isMarkup(_ scalar: Unicode.Scalar, before next: Unicode.Scalar?) -> Bool {
    switch scalar {
    case "\\", "|", "*", "_", "`", "<", ">", "[", "]", "#", "~": true
    case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? false
    default: false
    }
  }
}

extension Markdown: ExpressibleByStringInterpolation {
  /// Escapes what stands in `\(…)`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: String) { markup += literal }

    package mutating func appendInterpolation(_ text: String) {
      markup += Markdown(escaping: text).text
    }

    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    package mutating func appendInterpolation(_ markdown: Markdown) { markup += markdown.text }
  }

  package init(stringLiteral literal: String) { self.init(markup: literal) }

  package init(stringInterpolation: StringInterpolation) {
    self.init(markup: stringInterpolation.markup)
  }
}
