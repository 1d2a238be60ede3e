package import AloudDiagnostics

/// A sheet of themes as the readers of comments write it: CSV, the columns named in its first row.
package struct ThemeSheet: Sendable {
  /// The rows, each with its line; columns that are missing are empty.
  package let rows: [(line: Int, cells: [String: String])]
  package let report: DiagnosticReport

  package static let columns = ["comment_id", "theme", "mentions", "paraphrase", "quote"]

  package init(name: String, bytes: [UInt8]) {
    var sheet = FormSheet(XLSForm.File(name: name, bytes: bytes), .ids)
    sheet.requireColumns(Self.columns)
    rows = sheet.rows.map { row in
      let cells = Self.columns.map { ($0, row[$0]?.text ?? "") }
      return (row.place.start.line, Dictionary(uniqueKeysWithValues: cells))
    }
    report = sheet.problems.report(on: sheet.source)
  }
}
