import AloudDefinition
import AloudDiagnostics

/// The sheets of a workbook that holds questions.
struct FormWorkbook {
  private let archive: Archive
  private let parts: WorkbookParts
  private let styles: NumberStyles
  /// What messages call the file.
  private let name: String

  init(_ file: XLSForm.File) throws(TableTrouble) {
    name = file.name
    guard file.bytes.count <= FormLimits.bytes else { throw .tooLarge }
    archive = try Archive(ByteAccess(file.bytes))
    parts = try WorkbookParts(archive)
    styles = try NumberStyles(archive, parts.styles)
  }

  /// The names of all sheets, hidden ones too.
  var names: [String] { parts.sheets.map(\.name) }

  /// The sheet of a name, however it is spelt, seen or hidden.
  func sheet(_ name: String) throws(TableTrouble) -> FormTable? {
    let found = parts.sheets.first { CellText.words($0.name) == name }
    guard let found else { return nil }
    return try table(found)
  }

  /// The first sheet that can be seen.
  func firstSheet() throws(TableTrouble) -> FormTable? {
    guard let first = parts.sheets.first(where: \.isVisible) else { return nil }
    return try table(first)
  }

  private func table(_ sheet: WorkbookParts.Sheet) throws(TableTrouble) -> FormTable {
    guard let path = sheet.path else { throw .workbook(.noSheet) }
    var rows: [(number: Int, cells: [FormCell])] = []
    let walk = FormCellWalk(styles) { number, cells in
      if !cells.isEmpty { rows.append((number, cells)) }
      return .more
    }
    try archive.walk(path) { walk.take($0) }
    if let trouble = walk.trouble { throw trouble }
    let texts = try sharedTexts(of: rows.flatMap(\.cells))
    let size = rows.flatMap(\.cells).reduce(0) { $0 + (text($1, texts)?.utf8.count ?? 0) }
    let width = rows.reduce(0) { $0 + ($1.cells.map(\.column).max() ?? 0) + 1 }
    guard size <= FormLimits.text, width <= FormLimits.cells else { throw .tooLarge }
    return table(rows, texts, as: .withheld(name: "\(name) (\(sheet.name))"))
  }

  private func table(
    _ rows: [(number: Int, cells: [FormCell])], _ texts: [Int: String], as source: SourceText
  ) -> FormTable {
    let filled = rows.map { number, cells in
      let byColumn = Dictionary(cells.map { ($0.column, $0) }) { first, _ in first }
      return (0...(byColumn.keys.max() ?? 0)).map { column in
        CSVCell(
          text: byColumn[column].flatMap { text($0, texts) } ?? "",
          place: .cell(row: number, column: column + 1))
      }
    }
    var table = FormTable(source: source, rows: filled, problems: DiagnosticCollector())
    for (number, cells) in rows.dropFirst() {
      for cell in cells {
        let place = CSVCell(text: "", place: .cell(row: number, column: cell.column + 1))
        if case .doubt(let doubt) = cell.value {
          table.refuse(.formCellDoubt(doubt), at: place, inColumn: cell.column, help: doubt.remedy)
        }
        let hidden = text(cell, texts)?.unicodeScalars.first { VisibleText.isHidden($0) }
        if let hidden {
          table.refuse(
            .hiddenCharacter(hidden), at: place, inColumn: cell.column,
            help: "delete it; if you cannot see it, type the cell anew")
        }
      }
    }
    return table
  }

  /// As it is shown, in one line.
  private func text(_ cell: FormCell, _ texts: [Int: String]) -> String? {
    switch cell.value {
    case .shared(let place): texts[place]
    case .text(let text): CellText.unescaped(text)
    // Something stands there: an empty cell would say that nothing does.
    case .doubt: "cell \(cell.column + 1)"
    }
  }

  private func sharedTexts(of cells: [FormCell]) throws(TableTrouble) -> [Int: String] {
    var needed: Set<Int> = []
    for case .shared(let place) in cells.map(\.value) { needed.insert(place) }
    guard !needed.isEmpty else { return [:] }
    guard let strings = parts.strings else { throw .workbook(.damaged) }
    let walk = SharedTexts(needed)
    try archive.walk(strings) { walk.take($0) }
    guard walk.texts.count == needed.count else { throw .workbook(.damaged) }
    return walk.texts
  }
}

extension FormCell.Doubt {
  var remedy: String {
    switch self {
    case .date: "type an apostrophe before it, so that it stays the text that was meant"
    case .failed: "write the text itself"
    case .formula:
      "open the workbook in a spreadsheet program and save it, or write the text itself"
    }
  }
}

extension Diagnostic.Message {
  static func formCellDoubt(_ doubt: FormCell.Doubt) -> Self {
    let text =
      switch doubt {
      case .date:
        "the cell holds a day or a time, which the spreadsheet program made of what was typed"
      case .failed(let sign): "the cell holds the error \(sign)"
      case .formula: "the cell holds a formula that nothing has worked out"
      }
    return Self(id: "form-cell", text: text)
  }
}
