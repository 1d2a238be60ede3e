package import AloudDiagnostics
package import AloudModel

/// What two people at most tell an attacker: a row for each, with a column for each breakdown and
/// each item, and in it the value they chose.
package struct ColluderSheet: Sendable {
  /// Those who tell; an empty cell is no answer.
  package let responses: [Response]
  /// The mistakes, by line and name of the column; the sheet is of use only where there is none.
  ///
  /// It holds somebody's answers, and reports are copied into mails and logs. A place in a line would
  /// tell how long the cells before it are.
  ///
  /// - Guarantee: no text of the sheet is in the report, but for the number of a character that
  ///   cannot be seen.
  package let report: DiagnosticReport

  package init(name: String, bytes: [UInt8], for manifest: Manifest) {
    self.init(name: name, bytes: bytes, in: AuditScope([manifest]))
  }

  /// - Parameter name: what messages call the file.
  package init(name: String, bytes: [UInt8], in scope: AuditScope) {
    var sheet = GroupedSheet(
      name: name, bytes: bytes, breakdowns: scope.breakdowns,
      optional: scope.items.map(\.text), noun: "a question of this wave")
    let offered = scope.offered
    responses = sheet.rows.map { row in
      let groups = sheet.membership(of: row).groups
      let answers = scope.items.compactMap { item in
        Self.answer(to: item, of: row, among: offered[item], in: &sheet).map { (item, $0) }
      }
      return Response(answers: Dictionary(uniqueKeysWithValues: answers), groups: groups)
    }
    if let row = sheet.rows.dropFirst(2).first {
      sheet.error(
        .tooManyColluders, at: row.place, help: "leave two rows, and audit again with others")
    }
    report = Self.byLine(sheet.problems).report(on: .withheld(name: name))
  }

  private static func answer(
    to item: Identifier<Item>, of row: FormRow, among offered: ClosedRange<Int>?,
    in sheet: inout GroupedSheet
  ) -> Int? {
    guard let cell = row[item.text], let offered else { return nil }
    if let value = Int(cell.text), offered.contains(value) { return value }
    sheet.error(
      .noSuchValue(item), at: cell.place,
      help: "write a number from \(offered.lowerBound) to \(offered.upperBound), or nothing")
    return nil
  }

  static func byLine(_ problems: DiagnosticCollector) -> DiagnosticCollector {
    problems.diagnostics.reduce(into: DiagnosticCollector()) { lines, problem in
      lines.report(
        problem.severity, problem.message, at: .line(problem.place.start.line),
        help: problem.help,
        related: problem.related.map {
          Diagnostic.Related($0.text, at: .line($0.place.start.line))
        })
    }
  }
}

extension Diagnostic.Message {
  static func noSuchValue(_ item: Identifier<Item>) -> Self {
    Self(id: "audit-answer", text: "question '\(item)' has no option of such a value")
  }

  static let tooManyColluders = Self(
    id: "audit-colluders", text: "more than two people tell their answers")
}
