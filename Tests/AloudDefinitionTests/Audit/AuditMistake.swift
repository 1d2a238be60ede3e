import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// A sheet of an audit with one mistake, `▶` and `◀` around its place, and around the second place.
struct AuditMistake: Sendable, CustomTestStringConvertible {
  enum Sheet: String, Sendable, CaseIterable {
    case roster, answers

    func report(
      _ bytes: [UInt8], for manifest: Manifest = SheetMistakeTests.manifest
    ) -> DiagnosticReport {
      switch self {
      case .roster: RosterSheet(name: "roster.csv", bytes: bytes, for: manifest).report
      case .answers: ColluderSheet(name: "answers.csv", bytes: bytes, for: manifest).report
      }
    }
  }

  let id: String
  let sheet: Sheet
  let marked: String
  /// The whole remedy.
  let help: String

  init(_ id: String, _ sheet: Sheet, _ marked: String, help: String) {
    self.id = id
    self.sheet = sheet
    self.marked = marked
    self.help = help
  }

  var testDescription: String { "\(id): \(marked)" }
  var unmarked: MarkedText { MarkedText(marked) }
  var report: DiagnosticReport { sheet.report(Array(unmarked.text.utf8)) }

  static let columnHelp = "write its id as the definition has it, or remove the column"
  static let cellHelp = "remove it, or name its column in the first row"

  static let all: [AuditMistake] = [
    AuditMistake(
      "audit-column", .roster, "role,▶yeras◀,people\nteaching,few,12\n",
      help: "did you mean 'years'?"),
    AuditMistake(
      "audit-column", .roster, "role,▶honest-try◀,people\nteaching,4,12\n", help: columnHelp),
    AuditMistake(
      "audit-column", .answers, "role,▶honest-tyr◀\nteaching,4\n",
      help: "did you mean 'honest-try'?"),
    AuditMistake("audit-column", .answers, "role,▶people◀\nteaching,1\n", help: columnHelp),
    AuditMistake(
      "audit-column-twice", .roster, "role,▶role◀,people\nteaching,support,12\n",
      help: "remove one of the two"),
    AuditMistake(
      "audit-column-twice", .answers, "honest-try,▶Honest-Try◀\n4,2\n",
      help: "remove one of the two"),
    AuditMistake(
      "audit-cell", .roster, "role,people\nteaching,12,▶about◀\n", help: cellHelp),
    AuditMistake(
      "audit-cell", .roster, "role,,people\nteaching,▶few◀,12\n", help: cellHelp),
    AuditMistake("audit-cell", .answers, "role\nteaching,▶4◀\n", help: cellHelp),
    AuditMistake(
      "audit-no-rows", .roster, "▶role◀,people\n,\n", help: "add a row, or leave the sheet out"),
    AuditMistake(
      "audit-no-rows", .answers, "▶role◀,honest-try\n", help: "add a row, or leave the sheet out"),
    AuditMistake(
      "audit-group", .roster, "role,people\n▶suport◀,8\n",
      help: "write 'teaching', 'support' or 'other', or nothing"),
    AuditMistake(
      "audit-group", .answers, "role,years\nteaching,few\nother,▶lots◀\n",
      help: "write 'few' or 'many', or nothing"),
    AuditMistake(
      "audit-people", .roster, "role,people\nteaching,▶about twelve◀\n",
      help: "write in 'people' how many of them answered, from 0 to 1000000"),
    AuditMistake(
      "audit-people", .roster, "role,people\nteaching,▶-1◀\n",
      help: "write in 'people' how many of them answered, from 0 to 1000000"),
    AuditMistake(
      "audit-people", .roster, "role,people\nteaching,▶1000001◀\n",
      help: "write in 'people' how many of them answered, from 0 to 1000000"),
    AuditMistake(
      "audit-people", .roster, "role,people\n▶teaching◀\n",
      help: "write in 'people' how many of them answered, from 0 to 1000000"),
    AuditMistake(
      "audit-answer", .answers, "role,honest-try\nteaching,▶6◀\n",
      help: "write a number from 1 to 5, or nothing"),
    AuditMistake(
      "audit-answer", .answers, "role,answers-used\nteaching,▶yes◀\n",
      help: "write a number from 0 to 1, or nothing"),
    AuditMistake(
      "audit-colluders", .answers, "honest-try\n4\n5\n▶1◀\n2\n",
      help: "leave two rows, and audit again with others"),
    AuditMistake(
      "form-column-missing", .roster, "▶role◀,years\nteaching,few\n",
      help: "save the sheet with its first row, which names the columns"),
    AuditMistake(
      "form-cell", .answers, "role\n▶\"◀teaching\n",
      help: "close it with a quotation mark; one inside a cell is written twice"),
  ]
}
