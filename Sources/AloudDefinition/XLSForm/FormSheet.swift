import AloudDiagnostics
import AloudModel

/// One sheet of a form: its columns by name, and its rows.
struct FormSheet {
  let source: SourceText
  let head: FormHead
  let rows: [FormRow]
  var problems = DiagnosticCollector()
  /// How many cells were left out whose warnings were too many to be kept.
  private(set) var unkeptCells = 0

  /// - Parameter words: how the names of its columns are to be taken.
  init(_ file: XLSForm.File, _ words: FormHead.Words = .format) {
    let gate = SourceGate(name: file.name, mostBytes: SurveyDefinition.mostBytes)
    source = gate.decode(file.bytes, problems: &problems)
    if !problems.hasErrors {
      SourceGate.refuseHiddenCharacters(in: source, problems: &problems)
    }
    let rows = problems.hasErrors ? [] : CSVTable(source, problems: &problems).rows
    let head = FormHead(rows.first ?? [], words)
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
    guard problems.count(of: .warning) < DefinitionReader.mostProblems else {
      if FormAccount.names(message) { unkeptCells += 1 }
      return
    }
    problems.report(.warning, message, at: place, help: help)
  }
}

extension FormSheet {
  /// Whether the texts of a row hold nothing that refers to another answer; markup is a warning.
  mutating func judge(_ row: FormRow, _ base: String) -> Bool {
    var isPlain = true
    for (name, cell) in row.filled where name == base || name.hasPrefix("\(base):") {
      guard let mark = TextMark.first(in: cell.text) else { continue }
      let message = Diagnostic.Message.textMark(mark, of: "the label")
      switch mark {
      case .reference:
        error(message, at: cell.place, help: mark.remedy)
        isPlain = false
      case .markup, .curlyQuotes: warning(message, at: cell.place, help: mark.remedy)
      }
    }
    return isPlain
  }

  /// Pictures, sounds and films are no part of a question here, which its words alone have to ask.
  mutating func leaveMedia() {
    for row in rows {
      for (name, cell) in row.filled where FormColumn.isMedia(name) {
        warning(
          .formMedia(head.written(name)), at: cell.place,
          help: "say in the label what people would see or hear")
      }
    }
  }

  /// Columns that may change what is asked are refused where they say something; of the others that
  /// are not taken over, the names come back.
  mutating func refuseColumns(_ known: [String]) -> [String] {
    var told: Set<String> = []
    var left: [String] = []
    for row in rows {
      for (name, cell) in row.filled {
        let base = String(name.prefix { $0 != ":" })
        guard !known.contains(base), !FormColumn.isMedia(name), told.insert(name).inserted else {
          continue
        }
        if name.isEmpty {
          error(
            .formColumnUnnamed, at: cell.place,
            help: "name its column, or put a cell that holds a comma into quotation marks")
        } else if !FormColumn.harmless.contains(base), FormColumn.mayAskOtherwise(base) {
          error(
            .formLogic(name), at: cell.place,
            help: "empty the column, or call it by the name it has in the format")
        } else {
          left.append(name)
        }
      }
    }
    return left
  }
}

/// The names of the columns.
struct FormHead {
  let columns: [CSVCell]
  /// From the left; a name may stand more than once.
  let places: [String: [Int]]
  /// The names the columns are known by, from the left.
  let names: [String]

  /// Whose words columns are named in.
  enum Words {
    /// The format's, in any of its dialects.
    case format
    /// Ids that a school chose.
    case ids
  }

  init(_ columns: [CSVCell], _ words: Words) {
    self.columns = columns
    let written = columns.map(\.text)
    let names =
      switch words {
      case .format: FormColumn.names(of: written)
      case .ids: written.map(FormColumn.plain)
      }
    self.names = names
    places = Dictionary(grouping: columns.indices) { names[$0] }
  }

  /// A column as the sheet calls it.
  func written(_ name: String) -> String {
    places[name]?.first.map { columns[$0].text } ?? name
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

  /// The columns that say something here, by the names they are known by, from the left.
  var filled: [(name: String, cell: CSVCell)] {
    cells.enumerated().compactMap { place, cell in
      guard !cell.text.isEmpty else { return nil }
      return (head.names.indices.contains(place) ? head.names[place] : "", cell)
    }
  }

  /// Where the row begins to say something.
  var place: SourceRange {
    cells.first { !$0.text.isEmpty }?.place ?? SourceRange(start: .start, length: 0)
  }

  /// The texts of a column that is there once for each language.
  func texts(_ base: String, _ languages: FormLanguages) -> [Language: String] {
    var texts: [Language: String] = [:]
    for (column, cell) in zip(head.names, cells) where !cell.text.isEmpty {
      guard let language = languages.language(of: column, base: base) else { continue }
      texts[language] = texts[language] ?? cell.text
    }
    return texts
  }
}
