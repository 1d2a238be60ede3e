package import AloudDiagnostics

/// Which rows of a district's file are of which school: a column says it, by name or id.
package struct SchoolRows: Sendable {
  package let column: String

  package init(by column: String) { self.column = CellText.plain(column) }

  /// How a school is called in the column.
  struct Names: Sendable {
    let words: Set<String>

    init(_ names: [String]) { words = Set(names.map(CellText.words)) }

    func hold(_ text: String) -> Bool { words.contains(CellText.words(text)) }
  }
}

extension AnswerFile {
  /// What is wrong with the column that tells schools apart: it is not there, or a row names none of them.
  ///
  /// - Parameter names: of every school there is a definition of.
  package func check(_ schools: SchoolRows, names: [String]) -> DiagnosticReport {
    var problems = DiagnosticCollector()
    guard let column = head.column(schools.column) else { return check(schools) }
    let known = SchoolRows.Names(names)
    do throws(TableTrouble) {
      try table.rows(keeping: .only([column.place])) { row in
        guard row.number > head.rows, problems.count(of: .error) < 1_000 else { return .more }
        guard let text = row.cells[column.place], !known.hold(text) else { return .more }
        problems.report(
          .error, .importSchool, at: .cell(row: row.number, column: column.place + 1),
          help:
            "write the school as its definition has it, by `name` or `id`, or add its definition")
        return .more
      }
    } catch { problems.report(error) }
    return problems.report(on: .withheld(name: name))
  }

  /// Whether the column is there.
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
