import AloudMarkup

/// A question or a scale with the people who answered it, as one bar of up to four parts; the safer
/// part always ends at the right edge.
package struct PartsRow: Hashable, Sendable {
  let title: String
  /// How many people the bar stands for.
  let size: String
  let content: Content

  enum Content: Hashable, Sendable {
    /// From left to right; every part has somebody in it.
    case parts([Part])
    /// Where no number may be said.
    case words(String)
  }

  struct Part: Hashable, Sendable {
    let kind: Kind
    let people: Int
    /// The part in words, with its count.
    let label: String
  }

  enum Kind: Hashable, Sendable {
    case lessSafe
    case neither
    case noAnswer
    /// Everybody who did not give the safer answer, where they are not told apart.
    case notSafer
    case safer
  }
}

extension PartsRow {
  static let barHeight = 26

  /// The bar as wide as the drawing it is put into: widths are shares of it.
  var bar: SVG {
    switch content {
    case .parts(let parts): Self.bar(of: parts)
    case .words:
      #"""
      <rect x="1" y="1" width="99.7%" height="\#(Self.barHeight - 2)" fill="\#(Palette.paper)" \#
      stroke="\#(Palette.outline)" stroke-dasharray="4 3"/>
      """#
    }
  }

  private static func bar(of parts: [Part]) -> SVG {
    let all = parts.reduce(0) { $0 + $1.people }
    var before = 0
    return parts.map { part in
      defer { before += part.people }
      return segment(part, from: 1000 * before / all, to: 1000 * (before + part.people) / all)
    }.joined()
  }

  /// From and to in thousandths of the bar.
  private static func segment(_ part: Part, from start: Int, to end: Int) -> SVG {
    let width = end - start
    let middle = fixed(5 * (start + end), decimals: 2)
    let rect: SVG = #"""
      <rect x="\#(fixed(start, decimals: 1))%" y="1" width="\#(fixed(width, decimals: 1))%" \#
      height="\#(barHeight - 2)" fill="\#(part.kind.fill)" stroke="\#(Palette.paper)" \#
      stroke-width="1.5"/>
      """#
    let outline: SVG =
      part.kind.isOutlined
      ? #"""
      <rect x="\#(fixed(start + 3, decimals: 1))%" y="2" width="\#(fixed(max(width - 6, 1), decimals: 1))%" \#
      height="\#(barHeight - 4)" fill="none" stroke="\#(Palette.outline)"/>
      """# : .empty
    guard width >= 60 else { return rect + outline }
    let number: SVG = #"""
      <text x="\#(middle)%" y="18" text-anchor="middle" font-size="14" font-weight="700" \#
      fill="\#(part.kind.ink)"\#(part.kind.halo)>\#(part.people)</text>
      """#
    return rect + outline + number
  }
}

extension PartsRow.Kind {
  fileprivate var fill: String {
    switch self {
    case .lessSafe: "url(#hatch)"
    case .neither, .notSafer: Palette.neither
    case .noAnswer: Palette.paper
    case .safer: Palette.safer
    }
  }

  fileprivate var ink: String {
    switch self {
    case .lessSafe, .safer: Palette.paper
    case .neither, .notSafer, .noAnswer: Palette.ink
    }
  }

  /// The hatch would run through the digits.
  fileprivate var halo: SVG {
    switch self {
    case .lessSafe:
      #" stroke="\#(Palette.lessSafe)" stroke-width="5" stroke-linejoin="round" paint-order="stroke""#
    case .neither, .notSafer, .noAnswer, .safer: .empty
    }
  }

  fileprivate var isOutlined: Bool {
    switch self {
    case .neither, .notSafer, .noAnswer: true
    case .lessSafe, .safer: false
    }
  }
}
