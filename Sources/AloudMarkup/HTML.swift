/// A piece of HTML, made so that text cannot become markup.
///
/// Literals are markup; an interpolated `String` is escaped, for text and for quoted attributes alike;
/// interpolated `HTML` stays as it is:
///
///     let cell: HTML = "<td title=\"\(hint)\">\(label)</td>"
///
/// An interpolated `String` is safe between tags and inside quotation marks only: never in a tag's or
/// an attribute's name, in a script, in a style, or in an address that is followed.
package struct HTML: Hashable, Sendable {
  package private(set) var text: String

  private init(markup: String) { text = markup }

  /// Any text, to be read as it is written.
  package init(escaping text: String) { self.init(markup: Self.escaped(text)) }

  package static let empty = HTML(markup: "")

  package var isEmpty: Bool { text.isEmpty }

  package static func += (left: inout HTML, right: HTML) { left.text += right.text }

  /// Most texts hold no sign that has to be escaped.
  private static func escaped(_ text: String) -> String {
    guard !text.utf8.allSatisfy(isPlain) else { return text }
    var out = ""
    out.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": out += "&amp;"
      case "<": out += "&lt;"
      case ">": out += "&gt;"
      case "\"": out += "&quot;"
      case "'": out += "&#39;"
      case "\n", "\t": out.unicodeScalars.append(scalar)
      default:
        // Neither HTML nor XML can hold a control character, and none is to be read.
        out.unicodeScalars.append(isControl(scalar) ? " " : scalar)
      }
    }
    return out
  }

  /// Whether a byte is itself in markup; the controls from U+0080 on begin with 0xC2.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""),
      UInt8(ascii: "'"), 0x7F, 0xC2:
      false
    default: byte >= 0x20 || byte == 0x0A || byte == 0x09
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Escapes what stands in `\(…)`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity)
    }

    package mutating func appendLiteral(_ literal: String) { markup += literal }

    package mutating func appendInterpolation(_ text: String) {
      markup += HTML(escaping: text).text
    }

    package mutating func appendInterpolation(_ number: Int) { markup += String(number) }

    package mutating func appendInterpolation(_ html: HTML) { markup += html.text }

    package mutating func appendInterpolation(_ svg: SVG) { markup += svg.markup.text }
  }

  package init(stringLiteral literal: String) { self.init(markup: literal) }

  package init(stringInterpolation: StringInterpolation) {
    self.init(markup: stringInterpolation.markup)
  }
}

extension Sequence<HTML> {
  /// The pieces one behind the other.
  package func joined(separator: HTML = .empty) -> HTML {
    var out = HTML.empty
    for (place, piece) in enumerated() {
      if place > 0 { out += separator }
      out += piece
    }
    return out
  }
}
