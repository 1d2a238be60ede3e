package import AloudModel

/// The rows above the answers: which tool wrote them, and what its columns are called.
package struct AnswerHead: Sendable {
  package let tool: AnswerTool
  /// How many rows stand above the answers.
  let rows: Int
  package let columns: [AnswerColumn]

  /// Nothing where the first rows name no columns, or look like a person's answers.
  ///
  /// - Parameter rows: the first three at most, with all their cells.
  init?(_ rows: [TableRow]) {
    guard let first = rows.first, !first.cells.isEmpty, !Self.looksLikeAnswers(first) else {
      return nil
    }
    let cells = rows.map(HeadRow.init)
    tool = ToolRecognition.tool(cells)
    let shape = HeadShape(tool, cells)
    self.rows = shape.rows
    columns = Self.unique(shape.columns)
  }

  /// The column that a mapping means.
  func column(_ name: String) -> AnswerColumn? {
    columns.first { $0.name == name }
  }

  /// Of columns of one name, those behind the first get their number: `Comments #2`.
  private static func unique(_ columns: [AnswerColumn]) -> [AnswerColumn] {
    var seen: [String: Int] = [:]
    return columns.map { column in
      let number = seen[column.name, default: 0] + 1
      seen[column.name] = number
      guard number > 1 else { return column }
      return AnswerColumn(
        place: column.place, name: "\(column.name) #\(number)", question: column.question,
        parts: Array(column.keys))
    }
  }

  /// A file without names of columns begins with a person: an address, or mostly numbers and dates.
  private static func looksLikeAnswers(_ row: TableRow) -> Bool {
    let texts = row.cells.values
    if texts.contains(where: isAddress) { return true }
    let values = texts.count { text in
      text.allSatisfy { $0.isNumber || "/-:. ".contains($0) }
    }
    return values * 2 >= texts.count
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty && !text.contains(" ") && parts[1].contains(".")
  }
}

/// One of the first rows, its cells by place.
struct HeadRow {
  let cells: [Int: String]

  init(_ row: TableRow) { cells = row.cells }

  subscript(_ place: Int) -> String { cells[place] ?? "" }

  var places: [Int] { cells.keys.sorted() }

  /// Small letters and digits alone, blanks and signs kept out.
  var words: Set<String> { Set(cells.values.map(CellText.words)) }

  var first: String { CellText.words(self[places.first ?? 0]) }

  func has(_ names: String...) -> Bool { words.isSuperset(of: names.map(CellText.words)) }
}
