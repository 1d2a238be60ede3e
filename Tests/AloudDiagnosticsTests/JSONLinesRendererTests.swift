import Foundation
import Testing

@testable import AloudDiagnostics

@Suite struct JSONLinesRendererTests {
  @Test func `a problem is one line with fixed members`() {
    var problems = DiagnosticCollector()
    problems.report(
      .error, .init(id: "unknown-key", text: "no key 'x'"),
      at: SourceRange(start: SourceLocation(line: 3, column: 5), length: 1), help: "remove it",
      related: Diagnostic.Related("see here", at: .line(2)))
    problems.report(.warning, .init(id: "few-items", text: "few"), at: .line(9))
    let text = JSONLinesRenderer.render(
      problems.report(on: SourceText(name: "fall.yaml", text: "")))
    #expect(
      text == """
        {"file":"fall.yaml","line":3,"column":5,"severity":"error","id":"unknown-key",\
        "message":"no key 'x'","help":"remove it",\
        "related":{"line":2,"column":1,"message":"see here"}}
        {"file":"fall.yaml","line":9,"column":1,"severity":"warning","id":"few-items",\
        "message":"few","help":null,"related":null}

        """)
  }

  @Test(arguments: [
    "quote \" and \\", "line\nbreak\tand\rreturn", "\u{1B}[31m\u{7F}\u{85}", "\u{202E}abc",
    "é世😀", "\u{E0001}\u{FEFF}",
  ])
  func `another JSON reader gets the text back, and a terminal is safe`(text: String) throws {
    var problems = DiagnosticCollector()
    problems.report(.error, .init(id: "x", text: text), at: .line(1))
    let line = JSONLinesRenderer.render(problems.report(on: .withheld(name: text)))
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect((object["message"] as? String).map { Array($0.utf8) } == Array(text.utf8))
    #expect((object["file"] as? String).map { Array($0.utf8) } == Array(text.utf8))
    #expect(!line.dropLast().unicodeScalars.contains(where: VisibleText.isHidden))
  }

  @Test func `a last line counts what was left out`() {
    var problems = DiagnosticCollector()
    for line in 1...3 { problems.report(.error, .init(id: "x", text: "x"), at: .line(line)) }
    let text = JSONLinesRenderer.render(problems.report(on: .withheld(name: "x"), limit: 1))
    #expect(text.hasSuffix("\n{\"omitted\":2}\n"))
  }
}
