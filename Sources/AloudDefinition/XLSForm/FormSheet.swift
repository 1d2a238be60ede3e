import AloudDiagnostics
import AloudModel

/// One sheet of a form: its columns by name, and its rows.
struct FormSheet {
  let source: SourceText
  let columns: [CSVCell]
  let rows: [FormRow]
  var problems = DiagnosticCollector()

  init(_ file: XLSForm.File) {
    let gate = SourceGate(name: file.name, mostBytes: SurveyDefinition.mostBytes)
    source = gate.decode(file.bytes, problems: &problems)
    if !problems.hasErrors {
      SourceGate.refuseHiddenCharacters(in: source, problems: &problems)
    }
    let rows = problems.hasErrors ? [] : CSVTable(source, problems: &problems).rows
    columns = rows.first ?? []
    self.rows = rows.dropFirst().map { FormRow(columns: rows[0], cells: $0) }
  }

  /// The place for what is missing as a whole.
  var headPlace: SourceRange {
    columns.first?.place ?? SourceRange(start: .start, length: 0)
  }

  mutating func requireColumns(_ names: [String]) {
    guard !problems.hasErrors else { return }
    for name in names where !columns.contains(where: { FormRow.column($0.text) == name }) {
      problems.report(
        .error, .formColumnMissing(name), at: headPlace,
        help: "save the sheet with its first row, which names the columns")
    }
  }

  mutating func error(
    _ message: Diagnostic.Message, at place: SourceRange, help: String,
    related: Diagnostic.Related? = nil
  ) {
    problems.report(.error, message, at: place, help: help, related: related)
  }

  mutating func warning(_ message: Diagnostic.Message, at place: SourceRange, help: String) {
    problems.report(.warning, message, at: place, help: help)
  }
}

/// One row below the names of the columns.
struct FormRow {
  private let columns: [CSVCell]
  private let cells: [CSVCell]

  init(columns: [CSVCell], cells: [CSVCell]) {
    self.columns = columns
    self.cells = cells
  }

  /// The cell of a column where it says something.
  subscript(_ name: String) -> CSVCell? {
    zip(columns, cells).first { Self.column($0.0.text) == name && !$0.1.text.isEmpty }?.1
  }

  /// Where the row begins to say something.
  var place: SourceRange {
    cells.first { !$0.text.isEmpty }?.place ?? SourceRange(start: .start, length: 0)
  }

  /// The texts of a column that is there once for each language.
  func texts(_ base: String, _ languages: FormLanguages) -> [Language: String] {
    var texts: [Language: String] = [:]
    for (column, cell) in zip(columns, cells) where !cell.text.isEmpty {
      guard let language = languages.language(of: column.text, base: base) else { continue }
      texts[language] = texts[language] ?? cell.text
    }
    return texts
  }

  /// XLSForm takes `list name` for `list_name`, and capitals for small letters.
  static func column(_ name: String) -> String {
    name.lowercased().replacing(" ", with: "_")
  }
}
