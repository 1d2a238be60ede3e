import AloudMarkup

/// A scale with the scores of two to four groups on one line from 0 to 100.
package struct RangeRow: Hashable, Sendable {
  let title: String
  /// In the order of the questionnaire, never by score.
  let marks: [Mark]
  /// What may be said of the distance.
  let verdict: String

  struct Mark: Hashable, Sendable {
    let group: String
    /// From 0 to 100.
    let score: Int
    let shape: Shape
  }

  enum Shape: CaseIterable, Hashable, Sendable {
    case circle, square, triangle, diamond
  }

  static let lane = 13

  var height: Int { Self.lane * marks.count + 24 }

  /// The line, as wide as the drawing it is put into less a margin that the shapes need.
  var plot: SVG {
    let foot = Self.lane * marks.count + 6
    let grid = [0, 50, 100].map { tick -> SVG in
      let anchor = tick == 0 ? "start" : tick == 100 ? "end" : "middle"
      return #"""
        <line x1="\#(tick)%" x2="\#(tick)%" y1="0" y2="\#(foot)" stroke="\#(Palette.grid)"/>\#
        <text x="\#(tick)%" y="\#(foot + 14)" text-anchor="\#(anchor)" font-size="11" \#
        fill="\#(Palette.quiet)">\#(tick)</text>
        """#
    }.joined()
    return grid + span(foot)
      + marks.enumerated().map { place, mark in
        mark.drawing(y: Self.lane * place + 8)
      }.joined()
  }

  /// From the lowest score to the highest.
  private func span(_ foot: Int) -> SVG {
    let scores = marks.map(\.score)
    guard let low = scores.min(), let high = scores.max(), low < high else { return .empty }
    return #"""
      <rect x="\#(low)%" width="\#(high - low)%" y="2" height="\#(foot - 6)" \#
      fill="\#(Palette.neither)"/>
      """#
  }
}

extension RangeRow.Mark {
  /// The shape at its score; a text beside would run into others, so the row's words name it.
  fileprivate func drawing(y: Int) -> SVG {
    #"<svg x="\#(score)%" y="\#(y)" overflow="visible">\#(shape.outline)</svg>"#
  }
}

extension RangeRow.Shape {
  /// About its middle, twelve units wide.
  var outline: SVG {
    switch self {
    case .circle: #"<circle r="5.5" fill="\#(Palette.safer)"/>"#
    case .square:
      #"<rect x="-4.5" y="-4.5" width="9" height="9" fill="\#(Palette.paper)" stroke="\#(Palette.ink)" stroke-width="2"/>"#
    case .triangle: #"<path d="M0-6 6 5-6 5z" fill="\#(Palette.lessSafe)"/>"#
    case .diamond:
      #"<path d="M0-6.5 6.5 0 0 6.5-6.5 0z" fill="\#(Palette.paper)" stroke="\#(Palette.safer)" stroke-width="2"/>"#
    }
  }
}
