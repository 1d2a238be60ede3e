import AloudDefinition

/// The questions of a LimeSurvey survey: its structure as text, one row for each thing in each language
/// (https://www.limesurvey.org/manual/Tab_Separated_Value_survey_structure).
struct LimeForm {
  let table: FormTable
  let rows: [LimeRow]
  /// The survey's own language.
  let language: String
  /// Texts in the other languages, by what they belong to.
  let translations: [String: [String: CSVCell]]
  var survey: FormRows
  var choices: FormRows
  /// The lists met so far, by what they offer.
  var lists: [String: String] = [:]
  /// Codes that stand in more than one question.
  let sharedCodes: Set<String>

  /// Whether a first row is that of such a structure.
  static func isOne(_ columns: [CSVCell]) -> Bool {
    let names = Set(columns.map { $0.text.lowercased() })
    return names.isSuperset(of: ["class", "type/scale", "name", "text"])
  }

  init(_ written: FormTable) {
    var table = written
    let all = LimeRow.rows(of: table)
    Self.refuseOneLanguageTwice(all, in: &table)
    self.table = table
    let own = all.first { $0.kind == .setting && $0.name == "language" }?.text.lowercased()
    let language = own ?? all.first { !$0.language.isEmpty }?.language ?? "en"
    self.language = language
    rows = all.filter { $0.language.isEmpty || $0.language == language }
    translations = Self.translations(all, beside: language)
    sharedCodes = Self.sharedCodes(rows)
    func head(_ name: String) -> CSVCell {
      table.columns.first { $0.text.lowercased() == name } ?? table.columns[0]
    }
    let labels = ([language] + translations.keys.sorted()).map {
      ("label::\(Self.tag($0))", head("text"))
    }
    survey = FormRows(
      [("type", head("type/scale")), ("name", head("name"))] + labels + [
        ("relevant", head("relevance")), ("constraint", head("validation")),
        ("default", head("default")), ("choice_filter", head("array_filter")),
        ("disabled", head("hidden")),
      ])
    choices = FormRows(
      [("list_name", head("name")), ("name", head("name"))] + labels
        + [("points", head("assessment_value"))])
  }

  /// As the sheets of a form.
  mutating func tables() -> (survey: FormTable, choices: FormTable, settings: FormTable) {
    for group in LimeGroup.groups(of: rows) { add(group) }
    return (
      survey.table(of: table.source, table.problems, leftColumns: leftColumns),
      choices.table(of: table.source), settings
    )
  }

  /// `de` and `de-informal` are one language here: the texts of one would take the place of the other's.
  private static func refuseOneLanguageTwice(_ rows: [LimeRow], in table: inout FormTable) {
    var first: [String: String] = [:]
    var told: Set<String> = []
    for (name, cell) in rows.flatMap(\.languages) {
      let written = name.lowercased()
      let known = first[tag(written), default: name]
      first[tag(written)] = known
      guard known.lowercased() != written, told.insert(written).inserted else { continue }
      table.refuseAll(
        .formOneLanguageTwice(known, name), at: cell,
        help: "leave one of them out of the survey in the tool, and export it again")
    }
  }

  /// A language of the tool as a form names it; `de-informal` is German.
  static func tag(_ language: String) -> String {
    language.split(separator: "-").first.map(String.init) ?? language
  }

  private var settings: FormTable {
    let titles = rows.filter { $0.kind == .text && $0.name == "surveyls_title" }
    let start = CSVCell(text: Self.tag(language), place: table.columns[0].place)
    var settings = FormRows([("form_title", start), ("default_language", start)])
    var row = ["default_language": start]
    row["form_title"] = titles.first?.textCell.map { $0.saying(PlainHTML.text($0.text)) }
    settings.add(row)
    return settings.table(of: table.source)
  }

  /// Columns that say something beside what is read.
  private var leftColumns: [String] {
    ["help", "mandatory", "random_order", "prefix", "suffix"].filter { name in
      rows.contains { $0.kind == .question && $0[name] != nil }
    }
  }

  private static func sharedCodes(_ rows: [LimeRow]) -> Set<String> {
    let codes = rows.filter { $0.kind == .question || $0.kind == .part }.map {
      $0.name.lowercased()
    }
    return Set(Dictionary(grouping: codes) { $0 }.filter { $0.value.count > 1 }.keys)
  }

  private static func translations(
    _ rows: [LimeRow], beside language: String
  ) -> [String: [String: CSVCell]] {
    var texts: [String: [String: CSVCell]] = [:]
    var walks: [String: LimePath] = [:]
    for row in rows where !row.language.isEmpty && row.language != language {
      let key = walks[row.language, default: LimePath()].key(of: row)
      texts[row.language, default: [:]][key] = row.kind == .group ? row.nameCell : row.textCell
    }
    return texts
  }
}

/// Says of one row after the other what it belongs to.
struct LimePath {
  private var groups = 0
  private var question = ""

  mutating func key(of row: LimeRow) -> String {
    switch row.kind {
    case .group:
      groups += 1
      return "g \(row.scale.isEmpty ? "\(groups)" : row.scale)"
    case .question:
      question = row.name
      return "q \(question)"
    case .part: return "s \(question) \(row.scale) \(row.name)"
    case .answer: return "a \(question) \(row.scale) \(row.name)"
    case .setting, .text, .other: return "o \(row.name)"
    }
  }
}
