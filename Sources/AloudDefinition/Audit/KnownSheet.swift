package import AloudDiagnostics
package import AloudModel

/// What an attacker knows of everybody who answered: a row for people of the same groups of whom the same is
/// known, with a column for each breakdown and each item.
///
/// In the cell of an item stands the value they chose, `-` where they left it out, `?` where they answered it
/// and it is not known what, and nothing where nothing is known.
package struct KnownSheet: Sendable {
  /// People of the same groups of whom the same is known.
  package struct Row: Hashable, Sendable {
    package let people: Int
    package let groups: [Identifier<Breakdown>: Identifier<Group>]
    /// Nothing for an item that was left out.
    package let answers: [Identifier<Item>: Int?]
    /// Items that were answered, it is not known what.
    package let answered: Set<Identifier<Item>>
  }

  package let rows: [Row]
  /// The mistakes, by line and name of the column, as in `ColluderSheet`: no text of the sheet is in it.
  package let report: DiagnosticReport

  /// - Parameter name: what messages call the file.
  package init(name: String, bytes: [UInt8], in scope: AuditScope) {
    var sheet = GroupedSheet(
      name: name, bytes: bytes, breakdowns: scope.breakdowns,
      optional: [RosterSheet.people] + scope.items.map(\.text),
      noun: "'\(RosterSheet.people)' or a question")
    rows = sheet.rows.map { row in
      let groups = sheet.membership(of: row).groups
      let people = row[RosterSheet.people] == nil ? 1 : RosterSheet.people(of: row, in: &sheet)
      var answers: [Identifier<Item>: Int?] = [:]
      var answered: Set<Identifier<Item>> = []
      for item in scope.items {
        switch Self.cell(of: item, row, scope, in: &sheet) {
        case .value(let value): answers[item] = .some(value)
        case .leftOut: answers[item] = .some(nil)
        case .answered: answered.insert(item)
        case .unknown: continue
        }
      }
      return Row(people: people, groups: groups, answers: answers, answered: answered)
    }
    report = ColluderSheet.byLine(sheet.problems).report(on: .withheld(name: name))
  }

  private enum Cell {
    case value(Int)
    case leftOut, answered, unknown
  }

  private static func cell(
    of item: Identifier<Item>, _ row: FormRow, _ scope: AuditScope, in sheet: inout GroupedSheet
  ) -> Cell {
    guard let cell = row[item.text], let offered = scope.offered[item] else { return .unknown }
    if cell.text == "-" { return .leftOut }
    if cell.text == "?" { return .answered }
    if let value = Int(cell.text), offered.contains(value) { return .value(value) }
    sheet.error(
      .noSuchValue(item), at: cell.place,
      help: "write a number from \(offered.lowerBound) to \(offered.upperBound), '-' where it was "
        + "left out, '?' where it was answered, or nothing")
    return .unknown
  }
}
