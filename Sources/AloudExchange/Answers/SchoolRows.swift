import AloudDiagnostics

/// Which rows of a district's file are of which school: a column says it, by name or id.
package struct SchoolRows: Sendable {
  package let column: String

  package init(by column: String) { self.column = CellText.plain(column) }
}

extension AnswerFile {
  /// Whether the column that tells schools apart is there.
  func check(_ schools: SchoolRows) -> DiagnosticReport {
    var problems = DiagnosticCollector()
    if head.column(schools.column) == nil {
      problems.report(
        .error, .mappingColumnMissing(schools.column), at: .cell(row: 1, column: 1),
        help: "write the name behind --by as the first row of the file has it")
    }
    return problems.report(on: .withheld(name: name))
  }
}
