import AloudMarkup

/// A chart as a file of its own: headline, measure, drawing and notes, to be put into a talk.
struct ChartSheet {
  let chart: ReportChart
  let language: String

  static let width = 768
  private static let margin = 16
  private static let inner = width - 2 * margin

  var text: String {
    var page = Page(margin: Self.margin, width: Self.inner)
    page.write(chart.title, size: 18, weight: .bold, ink: Palette.ink)
    if !chart.subtitle.isEmpty {
      page.write(chart.subtitle, size: 13, weight: .regular, ink: Palette.quiet)
    }
    page.skip(10)
    switch chart.drawing {
    case .trends(let panels): page.draw(panels)
    case .parts(let rows): for row in rows { page.draw(row) }
    case .ranges(let rows): for row in rows { page.draw(row) }
    case .shares(let bars): for bar in bars { page.draw(bar) }
    case .funnel(let plot): page.draw(plot)
    }
    page.skip(4)
    for note in chart.notes + [chart.source] where !note.isEmpty {
      page.write(note, size: 12, weight: .regular, ink: Palette.quiet)
    }
    return page.file(chart, width: Self.width, language: language)
  }
}

/// What has been put on a sheet, from top to bottom.
private struct Page {
  let margin: Int
  let width: Int
  var y = 14
  var content = SVG.empty

  mutating func skip(_ units: Int) { y += units }

  /// The text in as many lines as it needs.
  mutating func write(
    _ text: String, size: Int, weight: TextWidth.Weight, ink: String, width room: Int? = nil
  ) {
    for line in TextWidth(size: size, weight: weight).lines(of: text, width: room ?? width) {
      y += size + 4
      content += Self.line(line, x: margin, y: y, anchor: "start", size: size, weight, ink)
    }
    y += 3
  }

  private static func line(
    _ text: String, x: Int, y: Int, anchor: String, size: Int, _ weight: TextWidth.Weight,
    _ ink: String
  ) -> SVG {
    let heavy: SVG =
      switch weight {
      case .regular: .empty
      case .bold: #" font-weight="700""#
      }
    return #"""
      <text x="\#(x)" y="\#(y)" text-anchor="\#(anchor)" font-size="\#(size)"\#(heavy) \#
      fill="\#(ink)">\#(text)</text>

      """#
  }

  private mutating func place(_ drawing: SVG, height: Int) {
    content += #"""
      <svg x="\#(margin)" y="\#(y)" width="\#(width)" height="\#(height)" overflow="visible">\#
      \#(drawing)</svg>

      """#
    y += height
  }

  /// Panels in rows of three.
  mutating func draw(_ panels: [TrendPanel]) {
    for start in stride(from: 0, to: panels.count, by: 3) {
      for (column, panel) in panels[start..<min(start + 3, panels.count)].enumerated() {
        content += #"""
          <svg x="\#(margin + column * (TrendPanel.width + 8))" y="\#(y)" \#
          width="\#(TrendPanel.width)" height="\#(TrendPanel.height)">\#(panel.drawing)</svg>

          """#
      }
      y += TrendPanel.height + 10
    }
  }

  mutating func draw(_ row: PartsRow) {
    let top = y
    write(row.title, size: 14, weight: .bold, ink: Palette.ink, width: width - 110)
    content += Self.line(
      row.size, x: margin + width, y: top + 18, anchor: "end", size: 13, .regular, Palette.quiet)
    y += 2
    place(row.bar, height: PartsRow.barHeight)
    switch row.content {
    case .parts(let parts): labels(parts.map(\.label))
    case .words(let words): write(words, size: 12, weight: .regular, ink: Palette.ink)
    }
    y += 14
  }

  /// The first at the left edge, the last at the right, the others between them in the same line,
  /// or below each other where they do not fit.
  private mutating func labels(_ labels: [String]) {
    let measure = TextWidth(size: 12)
    guard labels.map(measure.of).reduce(0, +) + 24 * (labels.count - 1) <= width else {
      for label in labels { write(label, size: 12, weight: .regular, ink: Palette.ink) }
      return
    }
    y += 16
    var x = margin
    let free = width - labels.map(measure.of).reduce(0, +)
    for (place, label) in labels.enumerated() {
      let isLast = place == labels.count - 1 && labels.count > 1
      content += Self.line(
        label, x: isLast ? margin + width : x, y: y, anchor: isLast ? "end" : "start", size: 12,
        .regular, Palette.ink)
      x += measure.of(label) + free / max(labels.count - 1, 1)
    }
  }

  mutating func draw(_ row: RangeRow) {
    write(row.title, size: 14, weight: .bold, ink: Palette.ink)
    y += 6
    place(row.plot, height: row.height)
    y += 2
    var x = margin
    y += 14
    for mark in row.marks {
      let words = "\(mark.group) \(mark.score)"
      content +=
        #"<svg x="\#(x + 6)" y="\#(y - 5)" overflow="visible">\#(mark.shape.outline)</svg>"#
      content += Self.line(words, x: x + 18, y: y, anchor: "start", size: 13, .regular, Palette.ink)
      x += TextWidth(size: 13).of(words) + 40
    }
    write(row.verdict, size: 13, weight: .bold, ink: Palette.ink)
    y += 12
  }

  mutating func draw(_ bar: ShareBar) {
    write(bar.title, size: 14, weight: .bold, ink: Palette.ink)
    y += 4
    place(bar.bar, height: ShareBar.barHeight)
    write(bar.label, size: 13, weight: .regular, ink: Palette.ink)
    y += 10
  }

  /// Twice its own units, in the middle.
  mutating func draw(_ plot: FunnelPlot) {
    let (drawn, height) = (2 * FunnelPlot.width, 2 * FunnelPlot.height)
    content += #"""
      <svg x="\#(margin + (width - drawn) / 2)" y="\#(y)" width="\#(drawn)" height="\#(height)" \#
      viewBox="0 0 \#(FunnelPlot.width) \#(FunnelPlot.height)">\#(plot.drawing)</svg>

      """#
    y += height
  }

  func file(_ chart: ReportChart, width: Int, language: String) -> String {
    let height = y + 14
    let paper: SVG = #"""
      \#(Palette.definitions)
      <rect width="\#(width)" height="\#(height)" fill="\#(Palette.paper)"/>
      <g font-family="\#(Palette.font)">
      \#(content)</g>

      """#
    return SVG.file(
      width: width, height: height, language: language, title: chart.title,
      description: chart.alternative, paper)
  }
}
