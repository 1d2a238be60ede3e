import AloudMarkup

extension ReportChart {
  /// The drawing in the page: as wide as there is room, with the words around it as text, so that
  /// it is read on a phone as on paper.
  var html: HTML {
    switch drawing {
    case .trends(let panels):
      // The notes fill the place behind the last panel.
      figure(
        "<div class=\"panels\">\n\(panels.map { $0.html(of: self) }.joined())\(caption)</div>\n")
    case .parts(let rows): figure("\(rows.map(\.html).joined())\(caption)")
    case .ranges(let rows): figure("\(rows.map(\.html).joined())\(caption)")
    case .shares(let bars):
      figure("\(bars.map { $0.html(beside: Prose($0.label)) }.joined())\(caption)")
    case .funnel(let plot): figure("\(plot.html(of: self))\(caption)")
    }
  }

  /// Each sentence with its own bar, without the words around a chart: the sentence says it all.
  func html(beside sentences: [Prose]) -> HTML {
    switch drawing {
    case .shares(let bars):
      let lines = zip(bars, sentences).map { $0.html(beside: $1) }
      return "<div class=\"shares\">\n\(lines.joined())</div>\n"
    case .trends, .parts, .ranges, .funnel: return html
    }
  }

  private func figure(_ content: HTML) -> HTML {
    #"""
    <figure class="chart" aria-label="\#(title)">
    <div class="title">\#(title)</div>
    \#(subtitleLine)\#(content)</figure>

    """#
  }

  private var subtitleLine: HTML {
    subtitle.isEmpty ? .empty : "<div class=\"subtitle\">\(subtitle)</div>\n"
  }

  /// How to read the drawing, where it stands.
  private var caption: HTML {
    if notes.isEmpty { return .empty }
    let lines = notes.map { "<p>\($0)</p>\n" as HTML }.joined()
    return "<div class=\"caption\">\n\(lines)</div>\n"
  }
}

extension FunnelPlot {
  fileprivate func html(of chart: ReportChart) -> HTML {
    #"""
    <svg class="funnel" role="img" aria-label="\#(chart.alternative)" \#
    viewBox="0 0 \#(Self.width) \#(Self.height)">\#(drawing)</svg>

    """#
  }
}

extension TrendPanel {
  fileprivate func html(of chart: ReportChart) -> HTML {
    let scores = runs.flatMap { $0 }.map { String($0.score) }.joined(separator: ", ")
    return #"""
      <svg class="panel" role="img" aria-label="\#(title): \#(scores). \#(verdict)" \#
      viewBox="0 0 \#(Self.width) \#(Self.height)">\#(drawing)</svg>

      """#
  }
}

extension PartsRow {
  fileprivate var html: HTML {
    #"""
    <div class="row"><div class="question"><strong>\#(title)</strong><span>\#(size)</span></div>
    <svg class="bar" aria-hidden="true" width="100%" height="\#(Self.barHeight)">\#(bar)</svg>
    <div class="labels">\#(labels)</div></div>

    """#
  }

  private var labels: HTML {
    switch content {
    case .parts(let parts): parts.map { "<span>\($0.label)</span>" as HTML }.joined(separator: " ")
    case .words(let words): "<span>\(words)</span>"
    }
  }
}

extension RangeRow {
  fileprivate var html: HTML {
    let key = marks.map { mark -> HTML in
      #"""
      <span><svg aria-hidden="true" width="14" height="14" viewBox="-7 -7 14 14">\#
      \#(mark.shape.outline)</svg> \#(mark.group) \#(mark.score)</span>
      """#
    }
    return #"""
      <div class="row"><div class="question"><strong>\#(title)</strong></div>
      <div class="line"><svg aria-hidden="true" width="100%" height="\#(height)" \#
      overflow="visible">\#(plot)</svg></div>
      <div class="labels">\#(key.joined(separator: " "))</div>
      <p class="verdict">\#(verdict)</p></div>

      """#
  }
}

extension ShareBar {
  fileprivate func html(beside sentence: Prose) -> HTML {
    #"""
    <div class="share"><p>\#(sentence.html)</p><svg aria-hidden="true" width="100%" \#
    height="\#(Self.barHeight)">\#(bar)</svg></div>

    """#
  }
}
