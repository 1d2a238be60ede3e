/// A sentence or a cell of a report: plain words with some of them stressed, free of any markup.
///
///     let cell: Prose = "\(strong: "58") out of 100"
package struct Prose: Hashable, Sendable {
  package let spans: [Span]

  /// A piece of a sentence, and how it stands out.
  package enum Span: Hashable, Sendable {
    case plain(String)
    case strong(String)
    /// Leads to a section of the same report.
    case link(String, to: SectionName)
  }

  package init(_ spans: [Span]) { self.spans = spans }

  package init(_ words: String) { self.init(words.isEmpty ? [] : [.plain(words)]) }

  package static func link(_ words: String, to section: SectionName) -> Prose {
    Prose([.link(words, to: section)])
  }

  package static func strong(_ words: String) -> Prose { Prose([.strong(words)]) }

  package static func + (left: Prose, right: Prose) -> Prose { Prose(left.spans + right.spans) }

  /// The words without any stress, as a CSV cell or a screen reader takes them.
  package var plain: String {
    spans.reduce(into: "") { words, span in
      switch span {
      case .plain(let part), .strong(let part), .link(let part, _): words += part
      }
    }
  }
}

extension Prose: ExpressibleByStringInterpolation {
  /// Takes what stands in `\(…)` as plain text.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var spans: [Span] = []

    package init(literalCapacity: Int, interpolationCount: Int) {}

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { spans.append(.plain(literal)) }
    }

    package mutating func appendInterpolation(_ words: String) { appendLiteral(words) }

    package mutating func appendInterpolation(_ number: Int) { appendLiteral(String(number)) }

    package mutating func appendInterpolation(_ prose: Prose) { spans += prose.spans }

    package mutating func appendInterpolation(strong words: String) { spans.append(.strong(words)) }
  }

  package init(stringLiteral words: String) { self.init(words) }

  package init(stringInterpolation: StringInterpolation) { self.init(stringInterpolation.spans) }
}
