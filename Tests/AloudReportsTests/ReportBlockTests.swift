import AloudModel
import Testing

@testable import AloudReports

struct ReportBlockTests {
  private func markdown(_ blocks: [ReportBlock]) -> String {
    report(blocks).markdown
  }

  private func report(_ blocks: [ReportBlock]) -> Report {
    Report(
      title: "T", opening: "o", language: .english,
      sections: [ReportSection(id: "s", heading: "S", blocks: blocks)], footer: "f")
  }

  @Test func `every kind of block has its Markdown`() {
    let table = ReportTable(
      caption: "c", columns: [.init("Scale", .words), .init("Oct 2026", .figures)],
      rows: [["Risk", .strong("58")], ["a|b", ""]])
    #expect(
      markdown([
        .heading(level: 3, "H"), .headline("hl"), .paragraph("p \(strong: "s")"), .note("n"),
        .list(["a", "b"]),
        .steps(["c", "d"]), .table(table), .boxes([ReportBox(title: "B", sentences: ["x"])]),
        .footer("f"),
      ]) == """
        # T

        o

        ## S

        ### H

        **hl**

        p **s**

        > n

        - a
        - b

        1. c
        2. d

        | Scale | Oct 2026 |
        | --- | ---: |
        | Risk | **58** |
        | a\\|b |  |

        ### B

        - x

        *f*

        """)
  }

  @Test func `two lists in a row stay two`() {
    #expect(
      markdown([.list(["a"]), .list(["b"]), .list(["c"])])
        == "# T\n\no\n\n## S\n\n- a\n\n* b\n\n- c\n")
  }

  @Test func `no word of a block becomes markup`() {
    let words = "*a* <b> | [c](d)\n# e"
    let escaped = "\\*a\\* \\<b\\> \\| \\[c\\](d) \\# e"
    #expect(
      markdown([.heading(level: 3, words), .paragraph(Prose(words)), .footer(words)])
        == "# T\n\no\n\n## S\n\n### \(escaped)\n\n\(escaped)\n\n*\(escaped)*\n")
    #expect(markdown([.paragraph(.strong(words))]).contains("**\(escaped)**"))
  }

  @Test func `prose without stress is its words`() {
    let prose: Prose = "\(strong: "Risk") is \(58) of \("100")"
    #expect(prose.plain == "Risk is 58 of 100")
    #expect(prose.spans.first == .strong("Risk"))
    #expect((prose + Prose(" now")).plain == "Risk is 58 of 100 now")
    #expect(Prose("").spans.isEmpty)
  }
}
