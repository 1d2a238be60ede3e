import AloudDiagnostics
import AloudModel

/// One sheet of a form: its columns by name, and its rows.
struct FormSheet {
  let source: SourceText
  let head: FormHead
  let rows: [FormRow]
  var problems = DiagnosticCollector()

  init(_ file: XLSForm.File) {
    let gate = SourceGate(name: file.name, mostBytes: SurveyDefinition.mostBytes)
    source = gate.decode(file.bytes, problems: &problems)
    if !problems.hasErrors {
      SourceGate.refuseHiddenCharacters(in: source, problems: &problems)
    }
    let rows = problems.hasErrors ? [] : CSVTable(source, problems: &problems).rows
    let head = FormHead(rows.first ?? [])
    self.head = head
    self.rows = rows.dropFirst().map { FormRow(head: head, cells: $0) }
  }

  /// The place for what is missing as a whole.
  var headPlace: SourceRange {
    head.columns.first?.place ?? SourceRange(start: .start, length: 0)
  }

  mutating func requireColumns(_ names: [String]) {
    guard !problems.hasErrors else { return }
    for name in names where head.places[name] == nil {
      problems.report(
        .error, .formColumnMissing(name), at: headPlace,
        help: "save the sheet with its first row, which names the columns")
    }
  }

  /// Whether another error would be kept.
  var isOpenForErrors: Bool { problems.count(of: .error) < DefinitionReader.mostProblems }

  mutating func error(
    _ message: Diagnostic.Message, at place: SourceRange, help: String,
    related: Diagnostic.Related? = nil
  ) {
    guard isOpenForErrors else { return }
    problems.report(.error, message, at: place, help: help, related: related)
  }

  mutating func warning(_ message: Diagnostic.Message, at place: SourceRange, help: String) {
    guard problems.count(of: .warning) < DefinitionReader.mostProblems else { return }
    problems.report(.warning, message, at: place, help: help)
  }
}

/// The names of the columns.
struct FormHead {
  let columns: [CSVCell]
  /// From the left; a name may stand more than once.
  let places: [String: [Int]]

  init(_ columns: [CSVCell]) {
    self.columns = columns
    places = Dictionary(grouping: columns.indices) { Self.name(columns[$0].text) }
  }

  /// XLSForm takes `list name` for `list_name`, and capitals for small letters.
  static func name(_ column: String) -> String {
    column.lowercased().replacing(" ", with: "_")
  }
}

/// One row below the names of the columns.
struct FormRow {
  private let head: FormHead
  private let cells: [CSVCell]

  init(head: FormHead, cells: [CSVCell]) {
    self.head = head
    self.cells = cells
  }

  /// The cell of a column where it says something.
  subscript(_ name: String) -> CSVCell? {
    head.places[name]?.lazy.prefix { $0 < cells.count }.map { cells[$0] }.first { !$0.text.isEmpty }
  }

  /// The first cell that says something in a column without a name.
  var unnamed: CSVCell? {
    cells.enumerated().first { place, cell in
      !cell.text.isEmpty
        && (!head.columns.indices.contains(place) || head.columns[place].text.isEmpty)
    }?.element
  }

  /// Where the row begins to say something.
  var place: SourceRange {
    cells.first { !$0.text.isEmpty }?.place ?? SourceRange(start: .start, length: 0)
  }

  /// The texts of a column that is there once for each language.
  func texts(_ base: String, _ languages: FormLanguages) -> [Language: String] {
    var texts: [Language: String] = [:]
    for (column, cell) in zip(head.columns, cells) where !cell.text.isEmpty {
      guard let language = languages.language(of: column.text, base: base) else { continue }
      texts[language] = texts[language] ?? cell.text
    }
    return texts
  }
}
