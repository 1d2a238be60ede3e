import Testing

@testable import AloudDiagnostics

@Suite struct TextRendererTests {
  static func render(
    _ text: MarkedText, help: String? = nil, related: String? = nil, message: String = "wrong"
  ) -> String {
    var problems = DiagnosticCollector()
    problems.report(
      .error, .init(id: "some-id", text: message), at: text.places[0], help: help,
      related: related.map { Diagnostic.Related($0, at: text.places[1]) })
    return TextRenderer.render(problems.report(on: text.source))
  }

  @Test func `a problem is printed with its line, its caret, its remedy and its second place`() {
    let text = MarkedText(
      """
      items:
        - {id: q12, responses: ▶agre5◀}
        - {id: ▶q12◀}

      """)
    let printed = Self.render(
      text, help: "did you mean 'agree5'?", related: "declared here as well",
      message: "item 'q12' uses response scale 'agre5', which is not defined")
    #expect(
      printed == """
        Surveys/fall.yaml:2:26: error: item 'q12' uses response scale 'agre5', which is not defined \
        [some-id]
          - {id: q12, responses: agre5}
                                 ^~~~~
        help: did you mean 'agree5'?
        Surveys/fall.yaml:3:10: note: declared here as well
          - {id: q12}
                 ^~~

        """)
  }

  @Test(arguments: [
    ("\t\tkey: ▶x◀", "\t\tkey: x", "\t\t     ^"),
    ("世界: ▶é世◀", "世界: é世", "      ^~~"),
    ("e\u{301}: ▶ab◀", "e\u{301}: ab", "   ^~"),
    ("a\u{202E}b: ▶c◀", "a\\u{202E}b: c", "            ^"),
    ("😀 ▶no◀", "😀 no", "   ^~"),
    ("end▶◀", "end", "   ^"),
    ("▶\u{1B}[31m◀", "\\u{1B}[31m", "^~~~~~~~~~"),
  ])
  func `the caret stands under its place`(marked: String, line: String, caret: String) {
    let printed = Self.render(MarkedText(marked)).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(printed[1] == line)
    #expect(printed[2] == caret)
  }

  @Test func `a very long line is cut around its place`() {
    let long = String(repeating: "a", count: 400) + "▶here◀" + String(repeating: "b", count: 400)
    let lines = Self.render(MarkedText(long)).split(separator: "\n")
    #expect(lines[1].count == 166)
    #expect(lines[1].hasPrefix("...a") && lines[1].hasSuffix("b..."))
    let caret = lines[2].prefix { $0 == " " }.count
    #expect(lines[1].dropFirst(caret).hasPrefix("here"))
    #expect(lines[2].dropFirst(caret) == "^~~~")
  }

  @Test func `names and messages cannot move the cursor`() {
    let text = MarkedText("▶x◀", name: "a\u{1B}[2J.yaml")
    let printed = Self.render(text, help: "say \u{202E}", message: "bad \u{7}")
    #expect(!printed.unicodeScalars.contains { $0 != "\n" && VisibleText.isHidden($0) })
    #expect(printed.hasPrefix("a\\u{1B}[2J.yaml:1:1: error: bad \\u{7} [some-id]\n"))
  }

  @Test func `a withheld file shows places only`() {
    var problems = DiagnosticCollector()
    problems.report(
      .error, .init(id: "two-marks", text: "two marks"), at: .line(12), help: "leave one",
      related: Diagnostic.Related("the first", at: .line(10)))
    #expect(
      TextRenderer.render(problems.report(on: .withheld(name: "sheet.txt"))) == """
        sheet.txt:12:1: error: two marks [two-marks]
        help: leave one
        sheet.txt:10:1: note: the first

        """)
  }

  @Test func `problems are parted by a blank line, and those left out are counted`() {
    var problems = DiagnosticCollector()
    for line in 1...4 {
      problems.report(.warning, .init(id: "w", text: "hm"), at: .line(line))
    }
    let source = SourceText.withheld(name: "x")
    #expect(
      TextRenderer.render(problems.report(on: source, limit: 2)) == """
        x:1:1: warning: hm [w]

        x:2:1: warning: hm [w]

        2 more problems are not shown

        """)
    #expect(
      TextRenderer.render(problems.report(on: source, limit: 3))
        .hasSuffix("\n\n1 more problem is not shown\n"))
  }

  @Test func `no problems, no text`() {
    let report = DiagnosticCollector().report(on: .withheld(name: "x"))
    #expect(TextRenderer.render(report) == "")
    #expect(JSONLinesRenderer.render(report) == "")
  }
}
