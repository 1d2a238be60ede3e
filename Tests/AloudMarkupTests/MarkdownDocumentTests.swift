import AloudMarkup
import Testing

struct MarkdownDocumentTests {
  @Test func `blocks stand apart and the file ends in one line feed`() {
    var document = MarkdownDocument()
    document.heading(1, "Fernhill School")
    document.paragraph("Who answered.")
    document.note("Read with care.")
    document.list(["one", "\("two | three")"])
    document.table(
      header: ["Scale", "Oct 26"], alignments: [.leading, .trailing],
      rows: [["\("Risk is worth it")", "58"], ["\("a|b")", ""]])
    #expect(
      document.text == """
        # Fernhill School

        Who answered.

        > Read with care.

        - one
        - two \\| three

        | Scale | Oct 26 |
        | --- | ---: |
        | Risk is worth it | 58 |
        | a\\|b |  |

        """)
  }

  @Test func `headings go down to level six`() {
    var document = MarkdownDocument()
    for level in 1...6 { document.heading(level, "x") }
    #expect(
      document.text == "# x\n\n## x\n\n### x\n\n#### x\n\n##### x\n\n###### x\n")
  }

  @Test func `a list without entries is no block`() {
    var document = MarkdownDocument()
    document.paragraph("a")
    document.list([])
    document.paragraph("b")
    #expect(document.text == "a\n\nb\n")
  }

  @Test(arguments: [
    ("- not a list", "\\- not a list"), ("+ not a list", "\\+ not a list"),
    ("1. not a list", "1\\. not a list"), ("2026) not a list", "2026\\) not a list"),
    ("=== not a heading", "\\=== not a heading"), ("    not code", "not code"),
    ("31 of 42", "31 of 42"), (".5", ".5"), ("2-3", "2-3"), ("", ""),
  ])
  func `the start of a paragraph is not read as another block`(text: String, line: String) {
    var document = MarkdownDocument()
    document.paragraph("\(text)")
    document.note("\(text)")
    document.list(["\(text)"])
    #expect(document.text == "\(line)\n\n> \(line)\n\n- \(line)\n")
  }

  @Test func `a picture has its words, and a link its place`() {
    var document = MarkdownDocument()
    document.image("charts/a-1.svg", alternative: "Chart: \("a [b] | c").")
    document.paragraph("see \(Markdown.link("\("What *we* try")", to: "#what-we-try"))")
    #expect(
      document.text
        == "![Chart: a \\[b\\] \\| c.](charts/a-1.svg)\n\nsee [What \\*we\\* try](#what-we-try)\n")
  }

  @Test func `steps are numbered from 1`() {
    var document = MarkdownDocument()
    document.steps(["a", "- b"])
    document.steps([])
    #expect(document.text == "1. a\n2. \\- b\n")
  }
}
