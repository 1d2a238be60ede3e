import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// Answer sheets of one thing many times: read in time that grows with
/// them and not with their square, or this suite would not end.
@Suite struct SheetFloodTests {
  private static let sheet = AnswerSheet.text(for: AnswerSheetTests.manifest, in: .english)

  private static func read(_ old: String, _ new: String) -> AnswerSheet.Reading {
    AnswerSheetTests.read(sheet.replacing(old, with: new))
  }

  @Test func `a comment may be all of the sheet`() throws {
    let lines = String(repeating: "a\n", count: 30_000)
    let sheet = try AnswerSheetTests.filled(Self.read(">>>>>>>>>>\n", ">>>>>>>>>>\n" + lines))
    #expect(sheet.response.comments.values.first?.text.utf8.count == 59_999)
  }

  @Test func `a label may go on over many lines`() {
    let words = "  ( ) Disagree\n" + String(repeating: "b\n", count: 6_000)
    switch Self.read("  ( ) Disagree\n", words) {
    case .filled: Issue.record("labels that were changed are no answers")
    case .refused(let report):
      #expect(Set(report.diagnostics.map(\.message.id)) == ["sheet-option-damaged"])
    }
  }

  @Test(arguments: ["()\n", "(x)\n", "[x]\n", "Code: y\n", "[honest-try]\n"])
  func `lines of brackets are counted, and fifty of them shown`(line: String) {
    let flood = String(repeating: line, count: 40_000 / line.utf8.count)
    switch Self.read("Code: \n", "Code: x\n" + flood) {
    case .filled: Issue.record("\(line) is no part of a sheet")
    case .refused(let report):
      #expect(report.hasErrors)
      #expect(report.diagnostics.count <= 50)
    }
  }

  @Test(arguments: [100_000, 256_001])
  func `a sheet that is too large is refused unread`(count: Int) {
    let text = String(repeating: "x", count: count)
    switch AnswerSheetTests.read(text) {
    case .filled: Issue.record("a sheet of nothing")
    case .refused(let report):
      let id = count > AnswerSheet.mostBytes ? "file-too-large" : "sheet-line-missing"
      #expect(report.diagnostics.map(\.message.id) == [id])
    }
  }
}
