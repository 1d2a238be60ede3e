/// A workbook as spreadsheet programs save it (ECMA-376, the parts that hold cells).
///
/// Its first visible sheet is read, in passes: which shared texts the columns that are kept name, those
/// texts, then the rows. No text of another column is kept, whatever the file holds.
struct Workbook {
  private let archive: Archive
  private let sheet: String
  private let strings: String?
  /// How many sheets can be seen.
  let sheetCount: Int

  init(_ access: ByteAccess) throws(TableTrouble) {
    archive = try Archive(access)
    let parts = try WorkbookParts(archive)
    let sheets = parts.sheets.filter(\.isVisible)
    guard let first = sheets.first, let path = first.path else { throw .workbook(.noSheet) }
    sheet = path
    sheetCount = sheets.count
    strings = parts.strings
  }

  func rows(keeping choice: ColumnChoice, _ body: (TableRow) -> Flow) throws(TableTrouble) {
    try rows(keeping: choice, atMost: .max, body)
  }

  func head(_ count: Int) throws(TableTrouble) -> [TableRow] {
    var rows: [TableRow] = []
    try self.rows(keeping: .all, atMost: count) { row in
      rows.append(row)
      return .more
    }
    return rows
  }

  private func rows(
    keeping choice: ColumnChoice, atMost count: Int, _ body: (TableRow) -> Flow
  ) throws(TableTrouble) {
    var needed: Set<Int> = []
    try walkRows(keeping: choice, atMost: count) { row in
      for case .shared(let place) in row.cells.values { needed.insert(place) }
      return .more
    }
    let texts = try sharedTexts(needed)
    try walkRows(keeping: choice, atMost: count) { row in
      let cells = row.cells.compactMapValues { cell -> String? in
        let text: String =
          switch cell {
          case .shared(let place): texts[place] ?? ""
          case .text(let text): CellText.plain(CellText.unescaped(text))
          }
        return text.isEmpty ? nil : text
      }
      return body(TableRow(number: row.number, cells: cells))
    }
  }

  private func walkRows(
    keeping choice: ColumnChoice, atMost count: Int, _ body: (SheetRow) -> Flow
  ) throws(TableTrouble) {
    try withoutActuallyEscaping(body) { body throws(TableTrouble) in
      let walk = SheetWalk(keeping: choice, atMost: count, body)
      try archive.walk(sheet) { walk.take($0) }
      if let trouble = walk.trouble { throw trouble }
    }
  }

  private func sharedTexts(_ needed: Set<Int>) throws(TableTrouble) -> [Int: String] {
    guard !needed.isEmpty else { return [:] }
    guard let strings else { throw .workbook(.damaged) }
    let walk = SharedTexts(needed)
    try archive.walk(strings) { walk.take($0) }
    guard walk.texts.count == needed.count else { throw .workbook(.damaged) }
    return walk.texts.mapValues(CellText.plain)
  }
}
