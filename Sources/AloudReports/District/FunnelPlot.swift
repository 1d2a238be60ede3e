import AloudMarkup
import AloudStatistics

/// Unnamed schools on one scale: score against number of answers, with the funnel in which schools
/// of each size are expected.
package struct FunnelPlot: Hashable, Sendable {
  /// The typical school's score.
  let typical: Int
  let funnel: [DistrictSpread.FunnelPoint]
  let dots: [DistrictSpread.Dot]
  let answersAxis: String
}

extension FunnelPlot {
  static let width = 300
  static let height = 232
  /// The plot: its left and right edge, the heights of 100 and 0.
  private static let (left, right, top, bottom) = (30, 290, 10, 186)

  /// The plot in its own units, `width` by `height`.
  var drawing: SVG { band + grid + typicalLine + points + axis }

  /// From 0 to the largest size that is told and one step more.
  private var span: Int { (funnel.map(\.answers).max() ?? 10) + 10 }

  private func x(_ answers: Int) -> Int {
    Self.left + (Self.right - Self.left) * answers / span
  }

  /// In tenths of a unit.
  private func y(_ score: Int) -> String {
    fixed(10 * Self.bottom - (Self.bottom - Self.top) * score / 10, decimals: 1)
  }

  /// Half a step wider than the sizes that are told, so that one alone is seen too.
  private var band: SVG {
    let ends = funnel.first.map { [(x($0.answers - 5), $0)] } ?? []
    let points =
      ends + funnel.map { (x($0.answers), $0) }
      + (funnel.last.map { [(x($0.answers + 5), $0)] } ?? [])
    let upper = points.map { "\($0.0),\(y($0.1.expected.high))" }
    let lower = points.reversed().map { "\($0.0),\(y($0.1.expected.low))" }
    let corners = (upper + lower).joined(separator: " ")
    return #"""
      <polygon points="\#(corners)" fill="\#(Palette.neither)" stroke="\#(Palette.outline)" \#
      stroke-dasharray="4 3"/>

      """#
  }

  private var grid: SVG {
    [0, 50, 100].map { score in
      #"""
      <line x1="\#(Self.left)" x2="\#(Self.right)" y1="\#(y(score))" y2="\#(y(score))" \#
      stroke="\#(Palette.grid)"/>\#
      <text x="\#(Self.left - 6)" y="\#(y(score))" dy="4" text-anchor="end" font-size="11" \#
      fill="\#(Palette.quiet)">\#(score)</text>

      """#
    }.joined()
  }

  private var typicalLine: SVG {
    #"""
    <line x1="\#(Self.left)" x2="\#(Self.right)" y1="\#(y(typical))" y2="\#(y(typical))" \#
    stroke="\#(Palette.ink)" stroke-width="2"/>

    """#
  }

  /// Dots that would hide each other stand side by side.
  private var points: SVG {
    zip(dots, lanes).map { dot, lane in
      #"""
      <circle cx="\#(x(dot.answers) + 9 * lane)" cy="\#(y(dot.score))" r="4" \#
      fill="\#(Palette.safer)" stroke="\#(Palette.paper)"/>

      """#
    }.joined()
  }

  /// How far each dot stands aside: 0, then 1, -1, 2, …, the first that no near dot holds.
  private var lanes: [Int] {
    var lanes: [Int] = []
    for dot in dots {
      let near = zip(dots, lanes).filter {
        $0.0.answers == dot.answers && abs($0.0.score - dot.score) < Self.apart
      }.map(\.1)
      let free = (0...near.count).lazy.map { $0 % 2 == 0 ? -$0 / 2 : ($0 + 1) / 2 }
      lanes.append(free.first { !near.contains($0) } ?? 0)
    }
    return lanes
  }

  /// Points between two dots that do not touch.
  private static let apart = 6

  private var axis: SVG {
    let step = span > 100 ? 40 : 20
    let ticks = stride(from: 0, through: span, by: step).map { answers -> SVG in
      #"""
      <text x="\#(x(answers))" y="\#(Self.bottom + 16)" text-anchor="middle" font-size="11" \#
      fill="\#(Palette.quiet)">\#(answers)</text>

      """#
    }.joined()
    return ticks + #"""
      <text x="\#((Self.left + Self.right) / 2)" y="\#(Self.bottom + 34)" text-anchor="middle" \#
      font-size="12" fill="\#(Palette.quiet)">\#(answersAxis)</text>

      """#
  }
}
