import AloudMarkup

extension TrendPanel {
  static let width = 240
  static let height = 232
  private static let titleWidth = TextWidth(size: 14, weight: .bold)
  private static let valueWidth = TextWidth(size: 12)
  private static let verdictWidth = TextWidth(size: 13, weight: .bold)
  /// The plot: its left and right edge, the heights of 100 and 0.
  private static let (left, right, top, bottom) = (36, 196, 52, 176)

  /// The panel in its own units, `width` by `height`.
  var drawing: SVG {
    heading + grid + cycleMarks + bandBox + hollowDots + lines + dots + tickLabels + verdictLines
  }

  private var heading: SVG {
    let lines = Self.titleWidth.lines(of: title, width: Self.width - 4).prefix(2)
    return lines.enumerated().map { place, line in
      #"<text x="0" y="\#(14 + 17 * place + (lines.count == 1 ? 17 : 0))" font-size="14" font-weight="700" fill="\#(Palette.ink)">\#(line)</text>"#
    }.joined()
  }

  private var grid: SVG {
    [0, 50, 100].map { score in
      #"""
      <line x1="\#(Self.left)" x2="\#(Self.right + 14)" y1="\#(y(score))" y2="\#(y(score))" \#
      stroke="\#(Palette.grid)"/>\#
      <text x="\#(Self.left - 6)" y="\#(y(score) + 4)" text-anchor="end" font-size="11" \#
      fill="\#(Palette.quiet)">\#(score)</text>
      """#
    }.joined()
  }

  private var bandBox: SVG {
    guard let band, let newest = ticks.last else { return .empty }
    let height = max(y(band.low) - y(band.high), 2)
    return #"""
      <rect x="\#(x(newest.day) - 13)" y="\#(y(band.high))" width="26" height="\#(height)" \#
      fill="\#(Palette.band)" stroke="\#(Palette.outline)"/>
      """#
  }

  private var cycleMarks: SVG {
    marks.map {
      #"""
      <line x1="\#(x($0))" x2="\#(x($0))" y1="\#(Self.top)" y2="\#(Self.bottom)" \#
      stroke="\#(Palette.quiet)" stroke-width="1.5" stroke-dasharray="5 4"/>
      """#
    }.joined()
  }

  private var lines: SVG {
    runs.filter { $0.count > 1 }.map { run in
      let points = run.map { "\(x($0.day)),\(y($0.score))" }.joined(separator: " ")
      return
        #"<polyline points="\#(points)" fill="none" stroke="\#(Palette.safer)" stroke-width="2.5"/>"#
    }.joined()
  }

  private var dots: SVG {
    let all = runs.flatMap { $0 }
    let labelled = labelledDots(all)
    return all.map { dot in
      let isNewest = dot.day == ticks.last?.day
      let circle: SVG = #"""
        <circle cx="\#(x(dot.day))" cy="\#(y(dot.score))" r="\#(isNewest ? "6.5" : "4.5")" \#
        fill="\#(Palette.safer)" stroke="\#(Palette.paper)" stroke-width="1.5"/>
        """#
      if isNewest { return circle + newestLabel(dot) }
      return labelled.contains(dot.day) ? circle + label(dot, among: all) : circle
    }.joined()
  }

  /// Circles without a filling, joined by a dashed line where the words were the same.
  private var hollowDots: SVG {
    hollow.map { run in
      let points = run.map { "\(x($0.day)),\(y($0.score))" }.joined(separator: " ")
      let line: SVG =
        run.count < 2
        ? .empty
        : #"""
        <polyline points="\#(points)" fill="none" stroke="\#(Palette.quiet)" stroke-width="1.5" \#
        stroke-dasharray="3 3"/>
        """#
      return line + run.map(hollowDot).joined()
    }.joined()
  }

  private func hollowDot(_ dot: Dot) -> SVG {
    #"""
    <circle cx="\#(x(dot.day))" cy="\#(y(dot.score))" r="4.5" fill="\#(Palette.paper)" \#
    stroke="\#(Palette.quiet)" stroke-width="1.5"/>\#
    <text x="\#(x(dot.day))" y="\#(y(dot.score) - 9)" text-anchor="middle" font-size="12" \#
    fill="\#(Palette.quiet)" stroke="\#(Palette.paper)" stroke-width="3" \#
    paint-order="stroke">\#(dot.score)</text>
    """#
  }

  private func newestLabel(_ dot: Dot) -> SVG {
    #"<text x="\#(x(dot.day) + 18)" y="\#(y(dot.score) + 5)" font-size="15" font-weight="700" fill="\#(Palette.ink)">\#(dot.score)</text>"#
  }

  /// Above a peak and below a valley, where the line does not run through it.
  private func label(_ dot: Dot, among all: [Dot]) -> SVG {
    let neighbours = runs.first { $0.contains(dot) }.map { run -> [Int] in
      let place = run.firstIndex(of: dot) ?? 0
      return [place - 1, place + 1].filter(run.indices.contains).map { run[$0].score }
    }
    let around = neighbours ?? []
    let isValley = !around.isEmpty && around.reduce(0, +) > dot.score * around.count
    let isBelow = (isValley && dot.score > 12) || dot.score > 90
    return #"""
      <text x="\#(x(dot.day))" y="\#(y(dot.score) + (isBelow ? 18 : -9))" text-anchor="middle" \#
      font-size="12" fill="\#(Palette.ink)" stroke="\#(Palette.paper)" stroke-width="3" \#
      paint-order="stroke">\#(dot.score)</text>
      """#
  }

  /// The days of the dots whose labels do not run into one another, the first and the newest first.
  private func labelledDots(_ dots: [Dot]) -> Set<Int> {
    var kept = ticks.last.map { [$0.day] } ?? []
    for dot in dots.prefix(1) + dots.dropFirst().reversed()
    where !kept.contains(dot.day) && kept.allSatisfy({ abs(x($0) - x(dot.day)) >= 24 }) {
      kept.append(dot.day)
    }
    return Set(kept)
  }

  private var tickLabels: SVG {
    var kept: [Range<Int>] = []
    return (ticks.suffix(1) + ticks.dropLast()).map { tick in
      let half = Self.valueWidth.of(tick.label) / 2 + 2
      let middle = x(tick.day)
      let place = (middle - half)..<(middle + half)
      let mark: SVG =
        #"<line x1="\#(middle)" x2="\#(middle)" y1="\#(Self.bottom)" y2="\#(Self.bottom + 4)" stroke="\#(Palette.outline)"/>"#
      if kept.contains(where: { $0.overlaps(place) }) { return mark }
      kept.append(place)
      return mark
        + #"<text x="\#(middle)" y="\#(Self.bottom + 18)" text-anchor="middle" font-size="12" fill="\#(Palette.quiet)">\#(tick.label)</text>"#
    }.joined()
  }

  private var verdictLines: SVG {
    let ink =
      switch tone {
      case .called: Palette.safer
      case .open: Palette.ink
      }
    return Self.verdictWidth.lines(of: verdict, width: Self.width - 4).prefix(2).enumerated().map {
      #"<text x="0" y="\#(213 + 16 * $0)" font-size="13" font-weight="700" fill="\#(ink)">\#($1)</text>"#
    }.joined()
  }

  /// True to the days between surveys; a single survey stands in the middle.
  private func x(_ day: Int) -> Int {
    guard let first = ticks.first?.day, let last = ticks.last?.day, last > first else {
      return (Self.left + Self.right) / 2
    }
    let start = Self.left + 18
    return start + (day - first) * (Self.right - start) / (last - first)
  }

  private func y(_ score: Int) -> Int {
    Self.bottom - score * (Self.bottom - Self.top) / 100
  }
}
