import AloudDefinition
import AloudDiagnostics

/// The questions of a REDCap project: its data dictionary, one row a field.
struct DictionaryForm {
  let table: FormTable
  private let places: [DictionaryColumn: Int]
  private var survey: FormRows
  private var lists: DictionaryLists
  /// What was opened last.
  private var open: Group?
  private var sections = 0

  /// What becomes a scale: a matrix, a section, or a form without either.
  private struct Group: Hashable {
    let form: String
    let section: Int
    let matrix: String

    var name: String {
      matrix.isEmpty ? section < 2 ? form : "\(form)_\(section)" : matrix
    }
  }

  /// Whether a first row is that of a data dictionary, as its page or its interface writes it.
  static func isOne(_ columns: [CSVCell]) -> Bool {
    let places = DictionaryColumn.places(columns)
    return [.name, .type, .label, .choices].allSatisfy { places[$0] != nil }
  }

  init(_ table: FormTable) {
    self.table = table
    let places = DictionaryColumn.places(table.columns)
    func head(_ column: DictionaryColumn) -> CSVCell {
      places[column].map { table.columns[$0] } ?? CSVCell(text: "", place: .cell(row: 1, column: 1))
    }
    self.places = places
    survey = FormRows([
      ("type", head(.type)), ("name", head(.name)), ("label", head(.label)),
      ("relevant", head(.logic)), ("choice_filter", head(.annotation)),
      ("default", head(.annotation)), ("calculation", head(.annotation)),
      ("disabled", head(.annotation)),
    ])
    lists = DictionaryLists(head(.choices))
  }

  /// As the sheets of a form.
  mutating func tables() -> (survey: FormTable, choices: FormTable) {
    let strange = table.columns.indices.filter {
      !places.values.contains($0) && !table.columns[$0].text.isEmpty
    }
    for place in strange { survey.addColumn(strangeName(place), table.columns[place]) }
    for (number, row) in table.rows.enumerated() {
      var cells = cells(of: row, isFirst: number == 0)
      for place in strange where row.indices.contains(place) {
        cells[strangeName(place)] = row[place]
      }
      survey.add(cells)
    }
    endGroup()
    let left: [DictionaryColumn] = [.note, .minimum, .maximum, .required, .alignment, .number]
    let names = left.filter { column in table.rows.contains { cell(column, $0) != nil } }
      .compactMap { places[$0].map { table.columns[$0].text } }
    return (
      survey.table(of: table.source, table.problems, leftColumns: names),
      lists.rows.table(of: table.source)
    )
  }

  private func strangeName(_ place: Int) -> String {
    table.columns[place].text.lowercased().replacing(" ", with: "_")
  }

  private func cell(_ column: DictionaryColumn, _ row: [CSVCell]) -> CSVCell? {
    guard let place = places[column], row.indices.contains(place), !row[place].text.isEmpty
    else { return nil }
    return row[place]
  }

  private mutating func cells(of row: [CSVCell], isFirst: Bool) -> [String: CSVCell] {
    beginGroup(row)
    var cells: [String: CSVCell] = [:]
    cells["type"] = cell(.type, row).map { $0.saying(type($0.text, row, isFirst: isFirst)) }
    cells["name"] = cell(.name, row)
    cells["label"] = cell(.label, row).map { $0.saying(PlainHTML.text($0.text)) }
    cells["relevant"] = cell(.logic, row)
    if let tags = cell(.annotation, row) {
      for column in DictionaryColumn.columns(forTags: tags.text) {
        cells[column] = column == "disabled" ? tags.saying("yes") : tags
      }
    }
    return cells
  }

  /// Another form, section or matrix begins a group.
  private mutating func beginGroup(_ row: [CSVCell]) {
    guard let start = row.first(where: { !$0.text.isEmpty }) else { return }
    let header = cell(.section, row)
    if header != nil { sections += 1 }
    let group = Group(
      form: cell(.form, row)?.text ?? open?.form ?? "form", section: sections,
      matrix: cell(.matrix, row)?.text ?? "")
    guard group != open else { return }
    endGroup()
    open = group
    var cells = ["type": start.saying("begin_group"), "name": start.saying(group.name)]
    cells["label"] = header.map { $0.saying(PlainHTML.text($0.text)) }
    survey.add(cells)
  }

  private mutating func endGroup() {
    guard open != nil, let head = table.columns.first else { return }
    open = nil
    survey.add(["type": head.saying("end_group")])
  }

  /// The type of a field as the one of a form that asks the same.
  private mutating func type(_ written: String, _ row: [CSVCell], isFirst: Bool) -> String {
    let isRanked = cell(.ranking, row)?.text.lowercased().hasPrefix("y") ?? false
    if cell(.identifier, row)?.text.lowercased().hasPrefix("y") ?? false { return "identifier" }
    switch written.lowercased() {
    case "radio", "dropdown":
      guard let choices = cell(.choices, row) else { return "select_one" }
      let name = cell(.matrix, row)?.text ?? cell(.name, row)?.text ?? "list"
      return "\(isRanked ? "rank" : "select_one") \(lists.name(of: choices, called: name))"
    case "yesno": return "select_one \(lists.yesNo(at: cell(.type, row)))"
    case "truefalse": return "select_one \(lists.trueFalse(at: cell(.type, row)))"
    case "text":
      guard let validation = cell(.validation, row)?.text else {
        return isFirst ? "record_id" : "text"
      }
      return DictionaryColumn.type(ofValidation: validation)
    case "notes": return "text"
    case "descriptive": return "note"
    case "calc": return "calculate"
    default: return written
    }
  }
}
