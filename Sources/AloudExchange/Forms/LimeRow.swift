import AloudDefinition
import AloudDiagnostics

/// One row of a LimeSurvey structure.
struct LimeRow {
  let kind: Kind
  private let columns: [String: Int]
  private let cells: [CSVCell]

  enum Kind: Hashable {
    case setting
    /// A text of the survey, in a language.
    case text
    case group
    case question
    /// A row or a column of an array.
    case part
    case answer
    case other
  }

  static func rows(of table: FormTable) -> [LimeRow] {
    let names = table.columns.map { $0.text.lowercased() }
    let columns = Dictionary(zip(names, names.indices)) { first, _ in first }
    return table.rows.map { cells in LimeRow(columns, cells) }
  }

  private init(_ columns: [String: Int], _ cells: [CSVCell]) {
    self.columns = columns
    self.cells = cells
    let written = columns["class"].flatMap { cells.indices.contains($0) ? cells[$0].text : nil }
    switch written?.uppercased() {
    case "S": kind = .setting
    case "SL": kind = .text
    case "G": kind = .group
    case "Q": kind = .question
    case "SQ": kind = .part
    case "A": kind = .answer
    default: kind = .other
    }
  }

  /// The cell of a column where it says something.
  subscript(_ column: String) -> CSVCell? {
    guard let place = columns[column], cells.indices.contains(place), !cells[place].text.isEmpty
    else { return nil }
    return cells[place]
  }

  var name: String { self["name"]?.text ?? "" }
  var nameCell: CSVCell? { self["name"] }
  var text: String { self["text"]?.text ?? "" }
  var textCell: CSVCell? { self["text"] }
  /// In small letters, as the tool writes it.
  var language: String { self["language"]?.text.lowercased() ?? "" }
  var scale: String { self["type/scale"]?.text ?? "" }

  /// The languages that the row is of, or that it says the survey has, and where.
  var languages: [(name: String, cell: CSVCell)] {
    if let cell = self["language"] { return [(cell.text, cell)] }
    guard kind == .setting, ["language", "additional_languages"].contains(name), let textCell
    else { return [] }
    return textCell.text.split(whereSeparator: \.isWhitespace).map {
      (String($0), textCell)
    }
  }

  /// Where it begins.
  var start: CSVCell {
    self["class"] ?? cells.first { !$0.text.isEmpty }
      ?? CSVCell(text: "", place: SourceRange(start: .start, length: 0))
  }
}

/// A group with its questions, in the survey's own language.
struct LimeGroup {
  let row: LimeRow?
  /// What it is called in the texts of other languages.
  let key: String
  var questions: [LimeQuestion] = []

  static func groups(of rows: [LimeRow]) -> [LimeGroup] {
    var groups: [LimeGroup] = []
    var path = LimePath()
    for row in rows where row.kind != .setting && row.kind != .text {
      let key = path.key(of: row)
      if row.kind == .group || groups.isEmpty {
        groups.append(LimeGroup(row: row.kind == .group ? row : nil, key: key))
      }
      let last = groups.count - 1
      switch row.kind {
      case .question, .other: groups[last].questions.append(LimeQuestion(row: row, key: key))
      case .part: groups[last].addToLast { $0.parts.append((row, key)) }
      case .answer: groups[last].addToLast { $0.answers.append((row, key)) }
      case .group, .setting, .text: break
      }
    }
    return groups
  }

  private mutating func addToLast(_ change: (inout LimeQuestion) -> Void) {
    guard !questions.isEmpty else { return }
    change(&questions[questions.count - 1])
  }
}

/// A question with its rows and answers.
struct LimeQuestion {
  let row: LimeRow
  let key: String
  var parts: [(row: LimeRow, key: String)] = []
  var answers: [(row: LimeRow, key: String)] = []
}
