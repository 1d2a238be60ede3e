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
    let sheets = try Self.sheets(in: archive)
    let targets = try Self.targets(in: archive)
    guard let first = sheets.first, let path = targets.paths[first], archive.has(path) else {
      throw .workbook(.noSheet)
    }
    sheet = path
    sheetCount = sheets.count
    let shared = targets.strings
    strings = if let shared, archive.has(shared) { shared } else { nil }
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
          case .text(let text): CellText.plain(text)
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
    return walk.texts
  }

  /// The ids of the sheets that can be seen, in their order.
  private static func sheets(in archive: Archive) throws(TableTrouble) -> [String] {
    var ids: [String] = []
    try archive.walk("xl/workbook.xml") { event in
      guard case .start("sheet", let attributes) = event else { return .more }
      if ["hidden", "veryHidden"].contains(attributes["state"]) { return .more }
      let id = attributes.first { $0.key == "r:id" || $0.key.hasSuffix(":id") }
      if let id { ids.append(id.value) }
      return .more
    }
    return ids
  }

  private static func targets(
    in archive: Archive
  ) throws(TableTrouble) -> (paths: [String: String], strings: String?) {
    var paths: [String: String] = [:]
    var strings: String?
    try archive.walk("xl/_rels/workbook.xml.rels") { event in
      guard case .start("Relationship", let attributes) = event,
        attributes["TargetMode"] != "External", let target = attributes["Target"],
        let id = attributes["Id"]
      else { return .more }
      let path = target.hasPrefix("/") ? String(target.dropFirst()) : "xl/\(target)"
      paths[id] = path
      if attributes["Type"]?.hasSuffix("/sharedStrings") == true { strings = path }
      return .more
    }
    return (paths, strings)
  }
}
