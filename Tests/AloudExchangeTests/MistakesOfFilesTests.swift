import AloudDiagnostics
import AloudModel
import Testing

@testable import AloudExchange

struct MistakesOfFilesTests {
  @Test func `every unknown answer is told at once, at its row and column and without its text`()
    throws
  {
    var rows = ToolFile.plain.rows
    rows[3][2] = "canary sentence"
    rows[5][5] = "canary group"
    rows[5][4] = "canary too"
    // The rare texts are left out of the draft, so that nothing but the file itself has them.
    let taking = try Taking(ByteAccess(Delimited.text(rows)))
    let found = try #require(taking.refusal).diagnostics
    #expect(
      found.map { [$0.place.start.line, $0.place.start.column] } == [[4, 3], [6, 5], [6, 6]])
    #expect(Set(found.map(\.message.id)) == ["import-label"])
    #expect(!taking.everything.lowercased().contains("canary"))
    #expect(taking.draft.report.diagnostics.map(\.message.id).contains("import-rare-label"))
  }

  @Test func `a text that three rows have is asked about, and never guessed`() throws {
    var rows = ToolFile.plain.rows
    for row in 1...3 { rows[row][2] = "Rather yes" }
    let taking = try Taking(ByteAccess(Delimited.text(rows)))
    #expect(taking.draft.text.contains("\"Rather yes\": \"?\""))
    #expect(taking.draft.open == 1)
    #expect(taking.mapping == nil)
    #expect(taking.everything.contains("mapping-open"))
  }

  @Test func `more rows than people invited give nothing but their number`() throws {
    let taking = try Taking(ToolFile.googleForms.access, invited: 13)
    guard case .moreThanInvited(let rows)? = taking.result else {
      Issue.record("\(String(describing: taking.result))")
      return
    }
    #expect(rows == 14)
  }

  @Test func `a file that begins with a person is refused without a word of it`() {
    let rows = ToolFile.googleForms.rows.dropFirst()
    #expect(throws: Taking.Refused.self) {
      try Taking(ByteAccess(Delimited.text(Array(rows))))
    }
    let report = refusal(Delimited.text(Array(rows)))
    #expect(report?.diagnostics.map(\.message.id) == ["import-head"])
    let text = report.map(TextRenderer.render) ?? ""
    #expect(!InventedStaff.canaries.contains { text.lowercased().contains($0) })
  }

  @Test(arguments: [
    ("", "import-empty"), ("\u{0}\u{1}\u{2}\u{0}\u{0}", "import-no-table"),
    ("%PDF-1.7", "import-no-table"), ("a,\"b\nc", "import-unclosed-cell"),
    ("a,\"b\"c,d\n1,2,3\n", "import-cell-text"), ("PK\u{3}\u{4}and nothing", "import-workbook"),
  ])
  func `what is no table is told in one sentence`(text: String, id: String) {
    #expect(refusal(Array(text.utf8))?.diagnostics.map(\.message.id) == [id])
  }

  @Test func `a table without rows, and rows without answers, are told`() throws {
    let head = [ToolFile.plain.rows[0]]
    let taking = try Taking(ByteAccess(Delimited.text(head))) { text in
      text.replacing("\"?\": \"?\"", with: "\"Agree\": 4").replacing(
        "      \"Agree\": 4", with: "      \"Teaching\": teaching")
    }
    #expect(taking.refusal?.diagnostics.map(\.message.id) == ["import-no-answers"])
  }

  private func refusal(_ bytes: [UInt8]) -> DiagnosticReport? {
    guard case .refused(let report) = AnswerFile.open(ByteAccess(bytes), name: "the file")
    else { return nil }
    return report
  }
}
