import AloudDefinition
import AloudDiagnostics
import AloudModel

/// Finds columns by the words and ids of the definition, and the texts under them.
struct Drafting {
  let file: AnswerFile
  let survey: Survey
  let wave: Wave
  private(set) var items: [(item: Item, responses: ResponseScale, found: [AnswerColumn])] = []
  private(set) var groups: [(breakdown: Breakdown, found: [AnswerColumn])] = []
  private(set) var texts: [Int: [String: Int]] = [:]
  private(set) var rowRule: (column: String, skip: [String])?
  var problems = DiagnosticCollector()

  init(file: AnswerFile, survey: Survey, wave: Wave) {
    self.file = file
    self.survey = survey
    self.wave = wave
  }

  mutating func findColumns() {
    let codes = LimeCodes(survey)
    let names = FormNames(survey)
    items = survey.scales(askedIn: wave).flatMap { scale in
      scale.items.map { item in
        let code = codes.items[item.id]
        let found = columns(
          item.text, item.id.text, in: names[.item(item.id)],
          codes: [code?.row, code.map { $0.array + $0.row }])
        return (item, survey.responses(to: item, in: scale), found)
      }
    }
    groups = survey.breakdowns(askedIn: wave).map {
      (
        $0,
        columns(
          $0.text, $0.id.text, in: names[.breakdown($0.id)], codes: [codes.breakdowns[$0.id]])
      )
    }
    rowRule = RowRules.usual(for: file.head.tool, among: file.head.columns.map(\.name))
  }

  /// By the whole text in one of its languages; only where no column has the text by the name that the
  /// question has in the XLSForm that `aloud export` writes, and only where none has that by the id.
  private func columns(_ text: LocalizedText, _ id: String, in form: String) -> [AnswerColumn] {
    let texts = Set(text.texts.values.map(CellText.words))
    let byText = file.head.columns.filter { !$0.keys.isDisjoint(with: texts) }
    if !byText.isEmpty { return byText }
    let byName = file.head.columns.filter { Self.lastPart($0.name) == form }
    if !byName.isEmpty { return byName }
    let plain = CellText.words(id)
    return file.head.columns.filter { $0.keys.contains(plain) }
  }

  /// `group/question` in KoboToolbox, `group-question` in ODK, whose names hold neither sign.
  private static func lastPart(_ name: String) -> Substring {
    name.split { $0 == "/" || $0 == "-" }.last ?? ""
  }

  /// The same; in a file of LimeSurvey also by the codes of the form that `aloud export` writes.
  private func columns(
    _ text: LocalizedText, _ id: String, in form: String, codes: [String?]
  ) -> [AnswerColumn] {
    let found = columns(text, id, in: form)
    guard found.isEmpty, file.head.tool == .limeSurvey else { return found }
    let plain = Set(codes.compactMap { $0.map(CellText.words) })
    return file.head.columns.filter { !$0.keys.isDisjoint(with: plain) }
  }

  /// The columns that are found without doubt, by place.
  var kept: Set<Int> {
    let found = items.map(\.found) + groups.map(\.found)
    let rule = rowRule.flatMap { file.head.column($0.column)?.place }
    return Set(found.filter { $0.count == 1 }.map { $0[0].place } + (rule.map { [$0] } ?? []))
  }

  /// Counts the texts of the columns found, and nothing of the others.
  mutating func collectTexts() {
    let places = Set(
      (items.map(\.found) + groups.map(\.found)).filter { $0.count == 1 }.map { $0[0].place })
    var texts: [Int: [String: Int]] = [:]
    do throws(TableTrouble) {
      try file.table.rows(keeping: .only(places)) { row in
        guard row.number > file.head.rows else { return .more }
        for (place, cell) in row.cells where texts[place, default: [:]].count <= Self.mostTexts {
          let isMarked = file.head.tool == .microsoftForms && cell.hasSuffix(";")
          texts[place, default: [:]][isMarked ? String(cell.dropLast()) : cell, default: 0] += 1
        }
        return .more
      }
    } catch { problems.report(error) }
    self.texts = texts
    refuseFreeText()
  }

  private mutating func refuseFreeText() {
    for column in file.head.columns {
      guard let count = texts[column.place]?.count, count > Self.mostTexts else { continue }
      texts[column.place] = nil
      problems.report(
        .warning, .importFreeText(column.name),
        at: .cell(row: file.head.rows, column: column.place + 1),
        help: "look for the column that has the options, and name it in the mapping")
    }
  }

  /// No question of ours has as many options or groups.
  private static let mostTexts = 40
  /// Fewer rows than this, and a text may be one person's.
  static let fewestRows = 3

  /// The texts under columns that share their options, with how many rows have each.
  func texts(under columns: [AnswerColumn]) -> [(text: String, rows: Int)] {
    var counts: [String: Int] = [:]
    for column in columns { counts.merge(texts[column.place] ?? [:]) { $0 + $1 } }
    return counts.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  mutating func reportRare(_ column: AnswerColumn) {
    problems.report(
      .warning, .importRareLabel(column.name),
      at: .cell(row: file.head.rows + 1, column: column.place + 1),
      help: "look at the column: add the text to the mapping with its option, or `none`")
  }
}

/// The rows that tools write beside those of people.
enum RowRules {
  static func usual(
    for tool: AnswerTool, among names: [String]
  ) -> (column: String, skip: [String])? {
    let rule: (column: String, skip: [String])? =
      switch tool {
      case .qualtrics: ("Status", ["Survey Preview", "Survey Test", "Spam", "1", "4", "8"])
      case .limeSurvey: ("submitdate", [""])
      case .microsoftForms, .googleForms, .surveyMonkey, .kobo, .redcap, .other: nil
      }
    return rule.flatMap { names.contains($0.column) ? $0 : nil }
  }
}
