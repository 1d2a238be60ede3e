import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Sheets of a form that are large in one respect: read in time that grows with them and not with
/// their square, or this suite would not end.
@Suite struct FormFloodTests {
  static let choices = "list_name,name,label\na,1,No\na,2,Yes\n"

  static func read(_ survey: String, _ choices: String = choices) -> ParsedForm {
    XLSForm.read(
      survey: XLSForm.File(name: "survey.csv", bytes: Array(survey.utf8)),
      choices: XLSForm.File(name: "choices.csv", bytes: Array(choices.utf8)))
  }

  static func rows(_ count: Int, _ row: (Int) -> String) -> String {
    "type,name,label\n" + (0..<count).map(row).joined()
  }

  @Test func `a row of twenty thousand cells`() {
    let cells = String(repeating: ",x", count: 20_000)
    let parsed = Self.read("type,name,label\(cells)\nselect_one a,q,Q\(cells)\n")
    #expect(parsed.form?.questions(in: [.english]).scales.count == 14)
  }

  @Test func `many columns of one name in many rows`() {
    let head = "type,name,label" + String(repeating: ",note", count: 120)
    let body = (0..<120).map {
      "select_one a,q\($0),Q" + String(repeating: ",", count: 120) + "\n"
    }
    #expect(Self.read(head + "\n" + body.joined()).reports[1].errorCount == 1)
  }

  @Test func `many lists that do not exist are reported a thousand times`() {
    let parsed = Self.read(Self.rows(4_000) { "select_one b\($0),q\($0),Q\n" })
    #expect(parsed.reports[1].errorCount == DefinitionReader.mostProblems)
    #expect(parsed.reports[1].diagnostics.count == 50)
  }

  @Test func `many notes are left out with a thousand warnings`() {
    let parsed = Self.read(Self.rows(4_000) { "note,n\($0),N\n" } + "select_one a,q,Q\n")
    #expect(parsed.form != nil)
    #expect(parsed.reports[1].warningCount == DefinitionReader.mostProblems)
    #expect(parsed.account.contains { $0.contains("and 3000 more") })
  }

  @Test func `the account names every cell that is left out`() {
    let parsed = Self.read(Self.rows(90) { "note,n\($0),N\n" } + "select_one a,q,Q\n")
    for line in 2...91 {
      #expect(parsed.account.contains("    survey.csv:\(line):1: the note is left out"))
    }
    #expect(!parsed.account.contains { $0.contains(" more") })
  }

  @Test func `many groups of one name become scales with ids of their own`() throws {
    let parsed = Self.read(
      Self.rows(1_200) { "begin_group,g,G\nselect_one a,q\($0),Q\nend_group,,\n" })
    let form = try #require(parsed.form)
    let ids = form.questions(in: [.english]).scales.filter { $0.hasPrefix("  - id: ") }
    #expect(ids.count == 1_200)
    #expect(Set(ids).count == 1_200)
    #expect(ids[1] == "  - id: g-2" && ids[1_199] == "  - id: g-1200")
  }

  @Test func `groups inside each other are scales apart`() throws {
    let open = (0..<600).map { "begin_group,g\($0),G\nselect_one a,q\($0),Q\n" }.joined()
    let close = String(repeating: "end_group,,\n", count: 600)
    let parsed = Self.read("type,name,label\n" + open + close)
    let scales = try #require(parsed.form).questions(in: [.english]).scales
    #expect(scales.filter { $0.hasPrefix("  - id: ") }.count == 600)
  }

  @Test func `many lists are all used`() throws {
    let lists = (0..<800).map { "l\($0),1,No\nl\($0),2,Yes\n" }.joined()
    let parsed = Self.read(
      Self.rows(800) { "begin_group,g\($0),G\nselect_one l\($0),q\($0),Q\nend_group,,\n" },
      "list_name,name,label\n" + lists)
    let scales = try #require(parsed.form).questions(in: [.english]).responseScales
    #expect(scales.filter { $0.hasPrefix("  - id: ") }.count == 800)
  }

  @Test func `a list that was refused is not reported again`() {
    let parsed = Self.read(
      Self.rows(40) { "select_one b,q\($0),Q\n" }, "list_name,name,label\nb,1,No\n")
    #expect(parsed.reports.map(\.errorCount) == [1, 0])
  }
}
