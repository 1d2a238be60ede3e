import AloudDiagnostics
import AloudModel

/// Questions whose lowest answer is the safest, as a form marks them.
extension FormReader {
  /// The question with what its row says about its direction, and its label without the sign for
  /// that; nothing where the row contradicts itself or cannot be understood.
  mutating func keyed(_ question: FormQuestion, _ row: FormRow) -> FormQuestion? {
    let cells = row.filled.filter { sheet.isKeying($0.name) }
    var said: [(keying: Keying, column: String)] = []
    for (name, cell) in cells {
      let column = sheet.head.written(name)
      guard let keying = KeyingMark.read(cell.text, inColumn: name) else {
        sheet.refuse(
          .formKeying(cell.text, column), at: cell.place,
          help: "write yes where the lowest answer is the safest, else no, "
            + "and call the column 'reversed'")
        return nil
      }
      said.append((keying, column))
    }
    let signs = question.texts.mapValues(KeyingMark.sign)
    let sign = signs.values.lazy.compactMap { $0?.sign }.min()
    if let contrary = said.first(where: { $0.keying != said[0].keying })
      ?? said.first(where: { $0.keying == .positive && sign != nil })
    {
      let cell = cells.first { sheet.head.written($0.name) == contrary.column }?.cell
      sheet.refuse(
        .formKeyingTwice(question.id.text), at: cell?.place ?? question.place,
        help: "say it once: yes in a column 'reversed', or no")
      return nil
    }
    let plain = question.texts.mapValues { KeyingMark.sign(in: $0)?.rest ?? $0 }
    let reversal = reversal(of: row, said, sign)
    return FormQuestion(
      id: question.id, texts: plain, place: question.place, reversal: reversal)
  }

  /// What turns a whole group is said of each of its questions.
  mutating func refuseGroupKeying(_ row: FormRow) -> Bool {
    let said = row.filled.first {
      sheet.isKeying($0.name) && KeyingMark.read($0.cell.text, inColumn: $0.name) != .positive
    }
    guard let said else { return true }
    sheet.refuse(
      .formKeying(said.cell.text, sheet.head.written(said.name)), at: said.cell.place,
      help: "write it at each question of the group")
    return false
  }

  private mutating func reversal(
    of row: FormRow, _ said: [(keying: Keying, column: String)], _ sign: String?
  ) -> FormQuestion.Reversal? {
    if let first = said.first { return first.keying == .reversed ? .column(first.column) : nil }
    if let sign { return .label(sign) }
    guard let name = row["name"], let part = KeyingMark.part(of: name.text) else { return nil }
    sheet.warning(
      .formReversedName(name.text, part), at: name.place,
      help: "if it is not, add a column 'reversed' and write no")
    return .name(part)
  }
}

extension FormSheet {
  /// Whether a column says which questions are reversed.
  func isKeying(_ name: String) -> Bool {
    let base = String(name.prefix { $0 != ":" })
    return !FormColumn.isKnown(base) && KeyingMark.isColumn(name)
  }
}
