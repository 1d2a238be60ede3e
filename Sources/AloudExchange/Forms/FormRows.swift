import AloudDefinition
import AloudDiagnostics

/// Rows of a form, made one after the other of what another format says.
struct FormRows {
  private var columns: [(name: String, cell: CSVCell)]
  private var rows: [[String: CSVCell]] = []

  /// - Parameter columns: what a column is, and the cell that names it in the other format.
  init(_ columns: [(name: String, cell: CSVCell)]) { self.columns = columns }

  var isEmpty: Bool { rows.isEmpty }

  /// A further column, where there is none of that name.
  mutating func addColumn(_ name: String, _ cell: CSVCell) {
    if !columns.contains(where: { $0.name == name }) { columns.append((name, cell)) }
  }

  mutating func add(_ row: [String: CSVCell]) { rows.append(row) }

  func table(
    of source: SourceText, _ problems: DiagnosticCollector = DiagnosticCollector(),
    leftColumns: [String] = []
  ) -> FormTable {
    let cells = rows.map { row in
      columns.map {
        row[$0.name] ?? CSVCell(text: "", place: SourceRange(start: .start, length: 0))
      }
    }
    return FormTable(
      source: source, columns: columns, rows: cells, problems: problems, leftColumns: leftColumns)
  }
}

extension CSVCell {
  /// Another text in the same place.
  func saying(_ text: String) -> CSVCell { CSVCell(text: text, place: place) }
}
