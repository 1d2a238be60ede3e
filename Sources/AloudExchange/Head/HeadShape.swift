import AloudModel

/// The columns of a table, read from as many rows as its tool writes above the answers.
struct HeadShape {
  let rows: Int
  let columns: [AnswerColumn]

  init(_ tool: AnswerTool, _ rows: [HeadRow]) {
    switch tool {
    case .qualtrics:
      self.rows = Self.qualtricsRows(rows)
      columns = self.rows > 1 ? Self.coded(rows[0], texts: rows[1]) : Self.plain(rows[0], tool)
    case .surveyMonkey:
      let isDouble = rows.count > 1 && Self.isSecondOfMonkey(rows[1], below: rows[0])
      self.rows = isDouble ? 2 : 1
      columns = isDouble ? Self.double(rows[0], rows[1]) : Self.plain(rows[0], tool)
    case .microsoftForms, .googleForms, .limeSurvey, .kobo, .redcap, .other:
      self.rows = 1
      columns = Self.plain(rows[0], tool)
    }
  }

  /// Codes, questions, and a row of import ids; older exports lack the third, some the second.
  private static func qualtricsRows(_ rows: [HeadRow]) -> Int {
    func hasIDs(_ row: HeadRow) -> Bool {
      row.cells.values.contains { $0.hasPrefix("{") && $0.contains("ImportId") }
    }
    if rows.count > 2, hasIDs(rows[2]) { return 3 }
    if rows.count > 1, hasIDs(rows[1]) { return 1 }
    return rows.count > 1 && rows[1].has("Start Date", "End Date") ? 2 : 1
  }

  /// The second row has `Response` or the row of a matrix, and nothing under the tool's own columns.
  private static func isSecondOfMonkey(_ second: HeadRow, below first: HeadRow) -> Bool {
    second[first.places.first ?? 0].isEmpty && !second.cells.isEmpty
  }

  private static func plain(_ row: HeadRow, _ tool: AnswerTool) -> [AnswerColumn] {
    row.places.map { place in
      let name = row[place]
      return AnswerColumn(
        place: place, name: name, question: question(in: name, tool), parts: parts(of: name, tool))
    }
  }

  /// What is asked, where names of columns are questions: `Title [Row]` asks its row.
  private static func question(in name: String, _ tool: AnswerTool) -> String? {
    switch tool {
    case .microsoftForms, .googleForms, .surveyMonkey, .other:
      // A code has no blanks; a question has.
      return name.contains(" ") ? row(of: name) ?? name : nil
    case .qualtrics, .limeSurvey, .kobo, .redcap:
      let text = row(of: name) ?? name
      return text.contains(" ") ? text : nil
    }
  }

  private static func parts(of name: String, _ tool: AnswerTool) -> [String] {
    var parts = [row(of: name), name.split(separator: "/").last.map(String.init)].compactMap(\.self)
    // Of questions with the same title, those behind the first get a digit.
    if tool == .microsoftForms, let last = name.last, last.isNumber {
      parts.append(String(name.dropLast()))
    }
    return parts
  }

  /// What stands in brackets at the end.
  private static func row(of name: String) -> String? {
    guard name.hasSuffix("]"), let open = name.lastIndex(of: "[") else { return nil }
    let row = CellText.plain(String(name[name.index(after: open)...].dropLast()))
    return row.isEmpty ? nil : row
  }

  /// Codes with the questions below them: `Stem - Row` asks its row.
  private static func coded(_ codes: HeadRow, texts: HeadRow) -> [AnswerColumn] {
    codes.places.map { place in
      let text = texts[place]
      let row = text.ranges(of: " - ").last.map { String(text[$0.upperBound...]) }
      return AnswerColumn(
        place: place, name: codes[place], question: text.isEmpty ? nil : row ?? text,
        parts: [text] + (row.map { [$0] } ?? []))
    }
  }

  /// Titles that stand once over all columns of a question, and what each column is.
  private static func double(_ titles: HeadRow, _ rows: HeadRow) -> [AnswerColumn] {
    var title = ""
    return Set(titles.places + rows.places).sorted().map { place in
      if !titles[place].isEmpty { title = titles[place] }
      let row = rows[place]
      let isOne = row.isEmpty || answers.contains(CellText.words(row))
      return AnswerColumn(
        place: place, name: isOne ? title : "\(title) [\(row)]", question: isOne ? title : row,
        parts: isOne ? [] : [row])
    }
  }

  private static let answers = ["response", "openendedresponse", "respuesta", "respuestaabierta"]
}
