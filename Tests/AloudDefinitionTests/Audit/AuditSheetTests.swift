import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// The two sheets that somebody who audits writes: the roster, and the answers of two who tell.
@Suite struct AuditSheetTests {
  private static let manifest = SheetMistakeTests.manifest

  private static func roster(_ text: String) -> RosterSheet {
    RosterSheet(name: "roster.csv", bytes: Array(text.utf8), for: manifest)
  }

  private static func colluders(_ text: String) -> ColluderSheet {
    ColluderSheet(name: "answers.csv", bytes: Array(text.utf8), for: manifest)
  }

  private static func membership(_ groups: [String: String]) -> Membership {
    Membership(
      Dictionary(uniqueKeysWithValues: groups.map { (Identifier($0)!, Identifier($1)!) }))
  }

  @Test func `a roster says how many people are in which groups`() {
    let sheet = Self.roster("role,years,people\nteaching,few,12\nsupport,,3\n,,4\n")
    #expect(sheet.report.diagnostics.isEmpty)
    #expect(
      sheet.classes == [
        Self.membership(["role": "teaching", "years": "few"]): 12,
        Self.membership(["role": "support"]): 3, Membership(): 4,
      ])
  }

  @Test func `rows of the same groups are added up`() {
    #expect(
      Self.roster("people,role\n2,other\n0,teaching\n1000000,other\n").classes == [
        Self.membership(["role": "other"]): 1_000_002, Self.membership(["role": "teaching"]): 0,
      ])
  }

  @Test func `a roster may be as a spreadsheet saves it`() {
    let sheet = Self.roster("\u{FEFF}Role ,\"people\",,\r\n\"teaching\", 12,,\r\n,,,\r\n")
    #expect(sheet.report.diagnostics.isEmpty)
    #expect(sheet.classes == [Self.membership(["role": "teaching"]): 12])
  }

  @Test func `two tell what they chose, and leave out what they like`() throws {
    let sheet = Self.colluders("answers-used,role,honest-try\n0,teaching,5\n,,1\n")
    #expect(sheet.report.diagnostics.isEmpty)
    let (used, honest) = (Identifier<Item>("answers-used")!, Identifier<Item>("honest-try")!)
    #expect(sheet.responses.map(\.answers) == [[used: 0, honest: 5], [honest: 1]])
    #expect(
      sheet.responses.map { Membership($0.groups) } == [
        Self.membership(["role": "teaching"]), Membership(),
      ])
  }

  @Test func `what is known of everybody is read cell by cell`() throws {
    let sheet = KnownSheet(
      name: "known", bytes: Array("role,people,honest-try\nteaching,3,5\n,,-\nsupport,2,?\n".utf8),
      in: AuditScope([Self.manifest]))
    #expect(sheet.report.diagnostics.isEmpty)
    let item = try #require(Identifier<Item>("honest-try"))
    #expect(sheet.rows.map(\.people) == [3, 1, 2])
    #expect(sheet.rows.map(\.answers) == [[item: 5], [item: nil], [:]])
    #expect(sheet.rows.map(\.answered) == [[], [], [item]])
  }

  @Test func `a value that is not offered is a mistake of its line`() throws {
    let sheet = KnownSheet(
      name: "known", bytes: Array("role,honest-try\nteaching,4\nteaching,9\n".utf8),
      in: AuditScope([Self.manifest]))
    #expect(sheet.report.diagnostics.map(\.message.id) == ["audit-answer"])
    #expect(sheet.report.diagnostics[0].place == .line(3))
    #expect(sheet.report.diagnostics[0].help?.contains("'-' where it was left out") == true)
  }

  @Test func `sheets may name what any of several waves asks`() throws {
    let check = try #require(Everything.manifest("2026-12-check"))
    let text = Array("concerns-heard,honest-try\n3,4\n".utf8)
    #expect(
      ColluderSheet(name: "answers.csv", bytes: text, in: AuditScope([check, Self.manifest])).report
        .diagnostics.isEmpty)
  }

  @Test func `a question that the wave does not ask is no column`() throws {
    let manifest = try #require(Everything.manifest("2026-12-check"))
    let bytes = Array("concerns-heard,honest-try\n3,4\n".utf8)
    #expect(AuditMistake.Sheet.answers.report(bytes).diagnostics.isEmpty)
    let check = AuditMistake.Sheet.answers.report(bytes, for: manifest)
    #expect(check.diagnostics.map(\.message.id) == ["audit-column"])
  }

  @Test(arguments: AuditMistake.all)
  func `a mistake is reported at its cell, or by its line where answers are`(
    _ mistake: AuditMistake
  ) throws {
    let report = mistake.report
    let printed = TextRenderer.render(report)
    try #require(report.diagnostics.map(\.message.id) == [mistake.id], "\(printed)")
    let place = try #require(mistake.unmarked.places.first)
    switch mistake.sheet {
    case .roster: #expect(report.diagnostics[0].place == place, "\(printed)")
    case .answers: #expect(report.diagnostics[0].place == .line(place.start.line), "\(printed)")
    }
    #expect(report.diagnostics[0].severity == .error)
    #expect(report.diagnostics[0].help == mistake.help)
  }

  @Test func `a column that is named twice shows both places`() throws {
    let report = Self.roster("people,role,years,role\n3,teaching,few,support\n").report
    let related = try #require(report.diagnostics.first?.related)
    #expect(related.place == SourceRange(start: SourceLocation(line: 1, column: 8), length: 4))
  }

  @Test func `all mistakes of a roster come at once, under the lines they are in`() {
    let report = Self.roster("roel,years\nteaching,never\nsupport,few,3\n").report
    #expect(
      TextRenderer.render(report) == """
        roster.csv:1:1: error: the sheet has no column 'people' [form-column-missing]
        roel,years
        ^~~~
        help: save the sheet with its first row, which names the columns

        roster.csv:1:1: error: column 1 is neither a breakdown nor 'people' [audit-column]
        roel,years
        ^~~~
        help: did you mean 'role'?

        roster.csv:2:10: error: breakdown 'years' has no such group [audit-group]
        teaching,never
                 ^~~~~
        help: write 'few' or 'many', or nothing

        roster.csv:3:13: error: a cell stands in a column without a name [audit-cell]
        support,few,3
                    ^
        help: remove it, or name its column in the first row

        """)
  }

  @Test func `all mistakes of answers come at once, without a word of them`() {
    let report = Self.colluders(
      "role,honest-try,honest-try,nickname\nteacher,7,,canary\nother,1\nother,2\n"
    ).report
    #expect(
      TextRenderer.render(report) == """
        answers.csv:1:1: error: the sheet has the column 'honest-try' twice [audit-column-twice]
        help: remove one of the two
        answers.csv:1:1: note: first named here

        answers.csv:1:1: error: column 4 is neither a breakdown nor a question of this wave \
        [audit-column]
        help: write its id as the definition has it, or remove the column

        answers.csv:2:1: error: breakdown 'role' has no such group [audit-group]
        help: write 'teaching', 'support' or 'other', or nothing

        answers.csv:2:1: error: question 'honest-try' has no option of such a value [audit-answer]
        help: write a number from 1 to 5, or nothing

        answers.csv:4:1: error: more than two people tell their answers [audit-colluders]
        help: leave two rows, and audit again with others

        """)
  }

  @Test func `answers that differ in what was written are reported alike`() {
    let texts = ["role,honest-try\nsupport,9\n", "role,honest-try\nteaching,canary\n"]
    let reports = texts.map { Self.colluders($0).report }
    #expect(reports[0] == reports[1])
    #expect(reports[0].hasErrors)
  }

  @Test(arguments: AuditMistake.Sheet.allCases)
  func `an empty file, and one that is no text, are refused`(sheet: AuditMistake.Sheet) {
    #expect(sheet.report([]).diagnostics.map(\.message.id).contains("audit-no-rows"))
    let invalid = sheet.report(Array("role,people\ncanary,".utf8) + [0xFF])
    #expect(invalid.diagnostics.map(\.message.id) == ["invalid-utf8"])
    let large = Array(repeating: UInt8(ascii: "1"), count: SurveyDefinition.mostBytes + 1)
    #expect(sheet.report(large).diagnostics.map(\.message.id) == ["file-too-large"])
  }

  @Test(arguments: AuditMistake.Sheet.allCases)
  func `a flood of mistakes is not kept`(sheet: AuditMistake.Sheet) {
    let columns = String(repeating: "columns,", count: 20_000)
    let rows = String(repeating: "nobody,many,x\n", count: 20_000)
    for text in [columns + "\n1\n", "role,people\n" + rows] {
      let report = sheet.report(Array(text.utf8))
      #expect(report.hasErrors && report.errorCount <= DefinitionReader.mostProblems)
    }
  }

  @Test(arguments: AuditMistake.Sheet.allCases, 1...4 as ClosedRange<UInt64>)
  func `no bytes bring a reader down, or get a word of answers into the report`(
    sheet: AuditMistake.Sheet, seed: UInt64
  ) {
    var dice = SeededGenerator(seed: seed)
    let likely = Array("\",\n\r; 159-x".utf8)
    let good = Array("role,years,honest-try,people\nteaching,few,4,canary\nother,,2,12\n".utf8)
    for round in 0..<200 {
      var bytes =
        round.isMultiple(of: 2)
        ? good : (0..<60).map { _ in UInt8.random(in: .min ... .max, using: &dice) }
      for _ in 0..<Int.random(in: 1...6, using: &dice) {
        let place = Int.random(in: bytes.indices, using: &dice)
        bytes[place] =
          Bool.random(using: &dice)
          ? likely.randomElement(using: &dice) ?? 0 : UInt8.random(in: .min ... .max, using: &dice)
      }
      let report = sheet.report(bytes)
      #expect(ReportLaws.broken(by: report) == nil, "\(bytes)")
      guard sheet == .answers else { continue }
      #expect(report.source.bytes.isEmpty)
      #expect(report.diagnostics.allSatisfy { $0.place == .line($0.place.start.line) })
      #expect(!TextRenderer.render(report).contains("canary"))
    }
  }
}
