import AloudDefinition

/// The answers of questions as lists of choices.
extension LimeForm {
  /// The list of an array; nothing where its answers have no order of their own.
  mutating func arrayList(of question: LimeQuestion) -> String? {
    switch question.row.scale {
    case "A": numbers(5, at: question)
    case "B": numbers(10, at: question)
    case "F", "H": list(of: question)
    default: nil
    }
  }

  /// Questions with the same answers share one list.
  mutating func list(of question: LimeQuestion) -> String {
    let answers = question.answers.filter { $0.row.scale.isEmpty || $0.row.scale == "0" }
    let key = answers.map { answer in
      ([answer.row.name, answer.row.text]
        + translations.keys.sorted().map { translations[$0]?[answer.key]?.text ?? "" })
        .joined(separator: "\t")
    }.joined(separator: "\n")
    if let known = lists[key] { return known }
    let name = question.row.name.isEmpty ? "list" : question.row.name
    lists[key] = name
    for answer in answers {
      var cells: [String: CSVCell] = [:]
      cells["list_name"] = answer.row.start.saying(name)
      cells["name"] = answer.row.nameCell
      label(answer.row.textCell, answer.key, &cells)
      if let points = answer.row["assessment_value"], points.text != "0" {
        cells["points"] = points
      }
      choices.add(cells)
    }
    return name
  }

  /// Numbers from 1, which is all that staff see of such a list.
  mutating func numbers(_ count: Int, at question: LimeQuestion) -> String {
    let name = "numbers_1_to_\(count)"
    guard lists[name] == nil else { return name }
    lists[name] = name
    let place = question.row["type/scale"] ?? question.row.start
    for number in 1...count {
      let text = place.saying("\(number)")
      var cells = ["list_name": place.saying(name), "name": text]
      cells["label::\(Self.tag(language))"] = text
      choices.add(cells)
    }
    return name
  }
}
