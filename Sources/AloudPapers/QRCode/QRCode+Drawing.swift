package import AloudMarkup

extension QRCode {
  /// Light modules around the square, as the standard asks for.
  static let quietZone = 4

  /// A drawing for print that grows with its box; a label says to those who cannot see it what it is.
  package func svg(label: String) -> HTML {
    let side = size + 2 * Self.quietZone
    let path = HTML(escaping: (0..<size).map(runs).joined())
    return """
      <svg class="qr" role="img" aria-label="\(label)" viewBox="0 0 \(side) \(side)" \
      shape-rendering="crispEdges"><rect width="\(side)" height="\(side)" fill="#fff"/>\
      <path d="\(path)" fill="#000"/></svg>
      """
  }

  /// A drawing in text: two rows of modules a line, light ones drawn, as terminals are mostly dark.
  package var blocks: String {
    let zone = -2..<size + 2
    return stride(from: zone.lowerBound, to: zone.upperBound, by: 2).map { row in
      zone.map { column in
        switch (isDark(row: row, column: column), isDark(row: row + 1, column: column)) {
        case (false, false): "█"
        case (false, true): "▀"
        case (true, false): "▄"
        case (true, true): " "
        }
      }.joined() + "\n"
    }.joined()
  }

  /// The dark stretches of a row, each a rectangle of height one.
  private func runs(of row: Int) -> String {
    var path = ""
    var column = 0
    while column < size {
      let start = column
      while isDark(row: row, column: column) { column += 1 }
      if column > start {
        let length = column - start
        path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z"
      }
      column += 1
    }
    return path
  }
}
