/// Problems as people read them on a terminal.
package enum TextRenderer {
  /// Each problem with its line and a caret, its remedy and its second place; a blank line between
  /// two, and a line feed at the end.
  ///
  /// Lines of a withheld file are not printed. Empty when there is nothing to say.
  package static func render(_ report: DiagnosticReport) -> String {
    var blocks = report.diagnostics.map { lines(of: $0, in: report.source) }
    if report.omitted > 0 { blocks.append([omission(report.omitted)]) }
    return blocks.reduce(into: "") { text, lines in
      if !text.isEmpty { text += "\n" }
      for line in lines { text += line + "\n" }
    }
  }

  private static func lines(of diagnostic: Diagnostic, in source: SourceText) -> [String] {
    let message = VisibleText.escaped(diagnostic.message.text)
    var lines = [
      "\(prefix(diagnostic.place, source)) \(diagnostic.severity.rawValue): \(message)"
        + " [\(diagnostic.message.id)]"
    ]
    lines += excerpt(of: diagnostic.place, in: source)
    if let help = diagnostic.help { lines.append("help: " + VisibleText.escaped(help)) }
    if let related = diagnostic.related {
      lines.append("\(prefix(related.place, source)) note: \(VisibleText.escaped(related.text))")
      lines += excerpt(of: related.place, in: source)
    }
    return lines
  }

  private static func prefix(_ place: SourceRange, _ source: SourceText) -> String {
    "\(VisibleText.escaped(source.name)):\(place.start.line):\(place.start.column):"
  }

  private static func excerpt(of place: SourceRange, in source: SourceText) -> [String] {
    guard let excerpt = SourceExcerpt(of: place, in: source) else { return [] }
    return [excerpt.line, excerpt.underline]
  }

  private static func omission(_ count: Int) -> String {
    count == 1 ? "1 more problem is not shown" : "\(count) more problems are not shown"
  }
}
