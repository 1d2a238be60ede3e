package import AloudDiagnostics
package import AloudModel

/// Who answered, as an attacker who knows the staff would write it down: a row for the people of the
/// same groups, with a column for each breakdown and `people`.
package struct RosterSheet: Sendable {
  /// How many people are in which groups; rows of the same groups are added up.
  package let classes: [Membership: Int]
  /// The mistakes, each at its cell; the sheet is of use only where there is none.
  package let report: DiagnosticReport

  package init(name: String, bytes: [UInt8], for manifest: Manifest) {
    self.init(name: name, bytes: bytes, in: AuditScope([manifest]))
  }

  /// - Parameter name: what messages call the file.
  package init(name: String, bytes: [UInt8], in scope: AuditScope) {
    var sheet = GroupedSheet(
      name: name, bytes: bytes, breakdowns: scope.breakdowns, required: [Self.people],
      noun: "'\(Self.people)'")
    var classes: [Membership: Int] = [:]
    for row in sheet.rows {
      classes[sheet.membership(of: row), default: 0] += Self.people(of: row, in: &sheet)
    }
    self.classes = classes
    report = sheet.problems.report(on: sheet.source)
  }

  static func people(of row: FormRow, in sheet: inout GroupedSheet) -> Int {
    guard sheet.has(people) else { return 0 }
    let cell = row[people]
    guard let number = cell.flatMap({ Int($0.text) }), (0...most).contains(number) else {
      sheet.error(
        .noNumberOfPeople, at: cell?.place ?? row.place,
        help: "write in '\(people)' how many of them answered, from 0 to \(most)")
      return 0
    }
    return number
  }

  static let people = "people"
  private static let most = 1_000_000
}

extension Diagnostic.Message {
  static let noNumberOfPeople = Self(
    id: "audit-people", text: "the row does not say how many people it stands for")
}
