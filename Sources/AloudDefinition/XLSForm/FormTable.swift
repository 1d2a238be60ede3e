package import AloudDiagnostics

/// Rows of cells, each with its place, below columns whose names are known: what a form is read from,
/// whoever wrote it down and in whatever file.
package struct FormTable: Sendable {
  package let source: SourceText
  let head: FormHead
  /// The rows below the names of the columns; none is empty.
  package let rows: [[CSVCell]]
  /// What is wrong with the file; where it has errors, nothing else is read.
  package private(set) var problems: DiagnosticCollector
  /// What is wrong with single cells, beside which everything else is read.
  private(set) var cellProblems = DiagnosticCollector()
  /// Names of columns that say something and did not get so far.
  package let leftColumns: [String]

  /// One sheet, saved as text.
  package init(_ file: XLSForm.File) { self.init(file, .format) }

  init(_ file: XLSForm.File, _ words: FormHead.Words) {
    var problems = DiagnosticCollector()
    let gate = SourceGate(name: file.name, mostBytes: SurveyDefinition.mostBytes)
    source = gate.decode(file.bytes, problems: &problems)
    if !problems.hasErrors {
      SourceGate.refuseHiddenCharacters(in: source, problems: &problems)
    }
    let rows = problems.hasErrors ? [] : CSVTable(source, problems: &problems).rows
    head = FormHead(rows.first ?? [], words)
    self.rows = Array(rows.dropFirst())
    self.problems = problems
    leftColumns = []
  }

  /// One sheet, however its cells were read: the first row names the columns.
  package init(source: SourceText, rows: [[CSVCell]], problems: DiagnosticCollector) {
    self.source = source
    head = FormHead(rows.first ?? [], .format)
    self.rows = rows.dropFirst().filter { $0.contains { !$0.text.isEmpty } }
    self.problems = problems
    leftColumns = []
  }

  /// Rows that were made of another format's.
  ///
  /// - Parameter columns: what a column is in this format, and the cell that names it in the other.
  package init(
    source: SourceText, columns: [(name: String, cell: CSVCell)], rows: [[CSVCell]],
    problems: DiagnosticCollector, leftColumns: [String] = []
  ) {
    self.source = source
    head = FormHead(columns.map(\.cell), names: columns.map(\.name))
    self.rows = rows.filter { $0.contains { !$0.text.isEmpty } }
    self.problems = problems
    self.leftColumns = leftColumns
  }

  /// Something is wrong with a cell of a column that is read; what stands in others does not matter.
  package mutating func refuse(
    _ message: Diagnostic.Message, at cell: CSVCell, inColumn place: Int, help: String
  ) {
    guard head.names.indices.contains(place) else { return }
    let base = String(head.names[place].prefix { $0 != ":" })
    guard FormColumn.read.contains(base) || FormSheet.settings.contains(base) else { return }
    guard cellProblems.count(of: .error) < DefinitionReader.mostProblems else { return }
    cellProblems.report(.error, message, at: cell.place, help: help)
  }

  /// Something is wrong with the file as a whole: nothing else of it is read.
  package mutating func refuseAll(_ message: Diagnostic.Message, at cell: CSVCell, help: String) {
    problems.report(.error, message, at: cell.place, help: help)
  }

  /// Something of the file is not taken over.
  package mutating func warn(_ message: Diagnostic.Message, at place: SourceRange, help: String) {
    cellProblems.report(.warning, message, at: place, help: help)
  }

  /// The cells that name the columns.
  package var columns: [CSVCell] { head.columns }

  /// Where in a row a column stands, by the name it is known by.
  package func place(of column: String) -> Int? { head.places[column]?.first }
}
