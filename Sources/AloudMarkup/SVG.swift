/// A piece of a drawing, made so that text cannot become markup.
///
/// Literals are markup; an interpolated `String` is escaped, as in `HTML`; interpolated `SVG` stays
/// as it is. Numbers are whole, or decimals written by `fixed(_:decimals:)`:
///
///     let dot: SVG = #"<circle cx="\#(x)" cy="\#(y)" r="5"><title>\#(label)</title></circle>"#
package struct SVG: Hashable, Sendable {
  package private(set) var markup: HTML

  private init(made markup: HTML) { self.markup = markup }

  package static let empty = SVG(made: .empty)

  package static func += (left: inout SVG, right: SVG) { left.markup += right.markup }

  package static func + (left: SVG, right: SVG) -> SVG { "\(left)\(right)" }

  /// A whole file: the drawing with what it shows in words for those who cannot see it.
  ///
  /// - Parameters:
  ///   - title: What the drawing is, in one line.
  ///   - description: What it shows, in sentences.
  package static func file(
    width: Int, height: Int, language: String, title: String, description: String, _ content: SVG
  ) -> String {
    let file: SVG = #"""
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xml:lang="\#(language)" role="img" \#
      aria-labelledby="title desc" width="\#(width)" height="\#(height)" \#
      viewBox="0 0 \#(width) \#(height)">
      <title id="title">\#(title)</title>
      <desc id="desc">\#(description)</desc>
      \#(content)</svg>

      """#
    return file.markup.text
  }
}

extension SVG: ExpressibleByStringInterpolation {
  /// Escapes what stands in `\(…)`.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup: HTML.StringInterpolation

    package init(literalCapacity: Int, interpolationCount: Int) {
      markup = HTML.StringInterpolation(
        literalCapacity: literalCapacity, interpolationCount: interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { markup.appendLiteral(literal) }

    package mutating func appendInterpolation(_ text: String) { markup.appendInterpolation(text) }

    package mutating func appendInterpolation(_ number: Int) { markup.appendInterpolation(number) }

    package mutating func appendInterpolation(_ svg: SVG) {
      markup.appendInterpolation(svg.markup)
    }
  }

  package init(stringLiteral literal: String) { self.init(made: HTML(stringLiteral: literal)) }

  package init(stringInterpolation: StringInterpolation) {
    self.init(made: HTML(stringInterpolation: stringInterpolation.markup))
  }
}

extension Sequence<SVG> {
  /// The pieces one upon the other, the last on top.
  package func joined() -> SVG { reduce(into: SVG.empty) { $0 += $1 } }
}
