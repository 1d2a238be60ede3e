/// Problems as other programs read them: one JSON object a line.
package enum JSONLinesRenderer {
  /// The members `file`, `line`, `column`, `severity`, `id`, `message`, `help` and `related`, in
  /// this order; `help` and `related` are `null` where there is none.
  ///
  /// Where problems were left out, a last line `{"omitted":n}` says how many.
  package static func render(_ report: DiagnosticReport) -> String {
    var lines = report.diagnostics.map { object(for: $0, in: report.source) }
    if report.omitted > 0 { lines.append("{\"omitted\":\(report.omitted)}") }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func object(for diagnostic: Diagnostic, in source: SourceText) -> String {
    let place = diagnostic.place.start
    let members = [
      "\"file\":" + quoted(source.name),
      "\"line\":\(place.line)",
      "\"column\":\(place.column)",
      "\"severity\":" + quoted(diagnostic.severity.rawValue),
      "\"id\":" + quoted(diagnostic.message.id),
      "\"message\":" + quoted(diagnostic.message.text),
      "\"help\":" + (diagnostic.help.map(quoted) ?? "null"),
      "\"related\":" + (diagnostic.related.map(object) ?? "null"),
    ]
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func object(for related: Diagnostic.Related) -> String {
    let place = related.place.start
    return "{\"line\":\(place.line),\"column\":\(place.column),\"message\":\(quoted(related.text))}"
  }

  private static func quoted(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "\"") { $0 += escaped($1) } + "\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    default: break
    }
    guard VisibleText.isHidden(scalar) else { return String(scalar) }
    return String(scalar).utf16.map { unit in
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }
}
