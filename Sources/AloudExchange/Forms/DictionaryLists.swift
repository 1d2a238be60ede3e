import AloudDefinition

/// The lists of choices of a data dictionary: `1, Never | 2, Always` in the row of each field.
struct DictionaryLists {
  private(set) var rows: FormRows
  /// By what they offer: fields with the same choices share one list.
  private var names: [String: String] = [:]
  private var taken: Set<String> = []

  /// - Parameter head: the cell that names the column of choices.
  init(_ head: CSVCell) {
    rows = FormRows([("list_name", head), ("name", head), ("label", head)])
  }

  /// The list that a cell writes out.
  mutating func name(of cell: CSVCell, called name: String) -> String {
    let parts = cell.text.split(separator: "|").map { Self.choice(String($0)) }
      .filter { !$0.label.isEmpty }
    return self.name(of: parts, called: name, at: cell)
  }

  mutating func yesNo(at cell: CSVCell?) -> String {
    name(of: [("1", "Yes"), ("0", "No")], called: "yesno", at: cell)
  }

  mutating func trueFalse(at cell: CSVCell?) -> String {
    name(of: [("1", "True"), ("0", "False")], called: "truefalse", at: cell)
  }

  private mutating func name(
    of choices: [(name: String, label: String)], called name: String, at cell: CSVCell?
  ) -> String {
    guard let cell else { return name }
    let key = choices.map { "\($0.name),\($0.label)" }.joined(separator: "|")
    if let known = names[key] { return known }
    let plain = name.replacing(" ", with: "_")
    var own = plain
    var number = 1
    while !taken.insert(own).inserted {
      number += 1
      own = "\(plain)_\(number)"
    }
    names[key] = own
    for choice in choices {
      rows.add([
        "list_name": cell.saying(own), "name": cell.saying(choice.name),
        "label": cell.saying(choice.label),
      ])
    }
    return own
  }

  /// What stands before the first comma, and what behind it.
  private static func choice(_ text: String) -> (name: String, label: String) {
    let parts = text.split(separator: ",", maxSplits: 1).map { CellText.plain(String($0)) }
    guard parts.count == 2 else {
      let label = PlainHTML.text(CellText.plain(text))
      return (label, label)
    }
    return (parts[0], PlainHTML.text(parts[1]))
  }
}
