import AloudMarkup
import Testing

struct MarkdownTests {
  @Test(arguments: [
    ("plain words, 31 of 42 (74%).", "plain words, 31 of 42 (74%)."),
    ("a|b", "a\\|b"), ("**bold**", "\\*\\*bold\\*\\*"), ("data_file", "data\\_file"),
    ("`code`", "\\`code\\`"), ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("[x](https://a.example)", "\\[x\\](https://a.example)"), ("![x](y)", "!\\[x\\](y)"),
    ("# title", "\\# title"), ("back\\slash", "back\\\\slash"), ("~~gone~~", "\\~\\~gone\\~\\~"),
    ("&lt;b&gt;", "\\&lt;b\\&gt;"), ("&#60;", "\\&\\#60;"), ("R & D", "R & D"),
    ("one\ntwo", "one two"), ("one\r\ntwo", "one two"), ("one\rtwo", "one two"),
    ("one\u{2028}two", "one two"), ("one\u{0}two", "one two"), ("tab\there", "tab here"),
    ("*\u{301}x", "\\*\u{301}x"), ("Ünïcode – niño", "Ünïcode – niño"), ("", ""),
  ])
  func `text is escaped so that it reads as it was written`(text: String, markup: String) {
    let markdown: Markdown = "\(text)"
    #expect(Array(markdown.text.unicodeScalars) == Array(markup.unicodeScalars))
    #expect(Markdown(escaping: text) == markdown)
  }

  @Test func `literals are markup, interpolated text is not`() {
    let label = "*risk*"
    let markdown: Markdown = "**\(label)** is \(57) out of 100"
    #expect(markdown.text == "**\\*risk\\*** is 57 out of 100")
  }

  @Test func `interpolated Markdown is not escaped again`() {
    let inner: Markdown = "\("a|b")"
    let outer: Markdown = "<\(inner)> \(Markdown.strong(inner)) \(Markdown.emphasis("x"))"
    #expect(outer.text == "<a\\|b> **a\\|b** *x*")
  }

  private static let pieces = ["|", "\n", "*", "\\", "<", "a", "[", "\r"]

  @Test(arguments: pieces, pieces)
  func `no text can end its line or its cell`(first: String, second: String) {
    for third in Self.pieces {
      let markdown: Markdown = "\(first + second + third)"
      #expect(!markdown.text.utf8.contains(0x0A))
      #expect(!markdown.text.utf8.contains(0x0D))
      #expect(unescaped(markdown.text, "|*<[").isEmpty)
    }
  }

  /// The characters of a set that stand in the text without a backslash of their own.
  private func unescaped(_ text: String, _ set: String) -> [Character] {
    var found: [Character] = []
    var isEscaped = false
    for character in text {
      if !isEscaped, set.contains(character) { found.append(character) }
      isEscaped = character == "\\" && !isEscaped
    }
    return found
  }
}
