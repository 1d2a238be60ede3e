import AloudDefinition

/// Groups and questions as rows of a form.
extension LimeForm {
  mutating func add(_ group: LimeGroup) {
    let arrays = group.questions.filter { Self.arrays.contains($0.row.scale) }.count
    let others = group.questions.contains { ["L", "!", "O", "5"].contains($0.row.scale) }
    if let row = group.row {
      var cells = ["type": row.start.saying("begin_group")]
      cells["name"] = row.nameCell?.saying(PlainHTML.text(row.name))
      cells["relevant"] = condition(of: row)
      label(row.nameCell, group.key, &cells)
      survey.add(cells)
    }
    for question in group.questions {
      add(question, in: group, isAlone: arrays == 1 && !others && group.row != nil)
    }
    if let row = group.row { survey.add(["type": row.start.saying("end_group")]) }
  }

  /// What is asked row by row.
  private static let arrays = ["F", "H", "A", "B", "C", "E"]

  /// - Parameter isAlone: whether it is all that its group asks of a scale.
  private mutating func add(_ question: LimeQuestion, in group: LimeGroup, isAlone: Bool) {
    guard question.row.kind == .question else {
      survey.add(["type": question.row.start, "name": question.row.start])
      return
    }
    let (code, scale) = (question.row.name, question.row.scale)
    if Self.arrays.contains(scale), let list = arrayList(of: question) {
      return addArray(question, list, in: isAlone ? nil : group)
    }
    var cells = cells(of: question.row, named: code)
    let isOther = question.row["other"]?.text.uppercased() == "Y"
    if ["L", "!", "O"].contains(scale) {
      let list = list(of: question)
      cells["type"] = question.row["type/scale"]?
        .saying("select_one \(list)" + (isOther ? " or_other" : ""))
    } else if scale == "5" {
      cells["type"] = question.row["type/scale"]?.saying("select_one \(numbers(5, at: question))")
    } else {
      cells["type"] = question.row["type/scale"].map { $0.saying(Self.type($0.text)) }
    }
    label(question.row.textCell, question.key, &cells)
    survey.add(cells)
    if scale == "O" { leave("comment", at: question.row) }
  }

  /// - Parameter group: nothing where the array is all that its group asks of a scale.
  private mutating func addArray(
    _ question: LimeQuestion, _ list: String, in group: LimeGroup?
  ) {
    let row = question.row
    // What is said above all rows of an array is no part of any.
    if row.textCell != nil, group == nil || condition(of: row) != nil {
      var cells = ["type": row.start.saying("note")]
      cells["label"] = row.textCell
      survey.add(cells)
    }
    if let group {
      var cells = ["type": row.start.saying("begin_group")]
      cells["name"] = row.nameCell?.saying(Self.name(row.name))
      if row.textCell != nil {
        label(row.textCell, question.key, &cells)
      } else {
        label(group.row?.nameCell, group.key, &cells)
      }
      survey.add(cells)
    }
    for part in question.parts where part.row.scale.isEmpty || part.row.scale == "0" {
      let isShared = sharedCodes.contains(part.row.name.lowercased())
      var cells = cells(of: row, named: isShared ? "\(row.name)_\(part.row.name)" : part.row.name)
      cells["type"] = part.row.start.saying("select_one \(list)")
      cells["relevant"] = condition(of: part.row) ?? cells["relevant"]
      cells["name"] = part.row.nameCell.flatMap { cell in cells["name"].map { cell.saying($0.text) }
      }
      label(part.row.textCell, part.key, &cells)
      survey.add(cells)
    }
    if group != nil { survey.add(["type": row.start.saying("end_group")]) }
  }

  private mutating func leave(_ type: String, at row: LimeRow) {
    survey.add(["type": row.start.saying(type), "name": row.start])
  }

  /// What holds for a question and for each row of it.
  private func cells(of row: LimeRow, named code: String) -> [String: CSVCell] {
    var cells: [String: CSVCell] = [:]
    cells["name"] = row.nameCell?.saying(Self.name(code))
    cells["relevant"] = condition(of: row)
    cells["constraint"] = row["validation"] ?? row["em_validation_q"] ?? row["em_validation_sq"]
    cells["default"] = row["default"]
    cells["choice_filter"] =
      row["array_filter"] ?? row["array_filter_exclude"] ?? row["exclude_all_others"]
    if let hidden = row["hidden"], hidden.text != "0" { cells["disabled"] = hidden.saying("yes") }
    return cells
  }

  private func condition(of row: LimeRow) -> CSVCell? {
    row["relevance"].flatMap { $0.text == "1" ? nil : $0 }
  }

  /// A label in every language.
  func label(_ cell: CSVCell?, _ key: String, _ cells: inout [String: CSVCell]) {
    cells["label::\(Self.tag(language))"] = cell.map { $0.saying(PlainHTML.text($0.text)) }
    for (other, texts) in translations {
      cells["label::\(Self.tag(other))"] = texts[key].map { $0.saying(PlainHTML.text($0.text)) }
    }
  }

  /// `askHelp` as `ask_help`: codes hold no other sign.
  static func name(_ code: String) -> String {
    var name = ""
    for sign in code {
      if sign.isUppercase, name.last?.isLowercase == true { name.append("_") }
      name.append(sign)
    }
    return name
  }

  /// What the manual calls the types that ask something else.
  private static func type(_ letter: String) -> String {
    switch letter {
    case "S", "T", "U": "text"
    case "X": "note"
    case "N", "K": "number"
    case "D": "date"
    case "M", "P": "multiple choice"
    case "R": "ranking"
    case "Q": "multiple short texts"
    case "Y": "yes or no"
    case "G": "gender"
    case "1", ";", ":", "C", "E": "array"
    case "*": "equation"
    case "|": "file"
    case "I": "language"
    default: letter
    }
  }
}
