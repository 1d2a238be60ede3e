import AloudMarkup
import Testing

struct HTMLTests {
  @Test(arguments: [
    ("31 of 42 (74%)", "31 of 42 (74%)"), ("R & D", "R &amp; D"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("\" onload=\"x", "&quot; onload=&quot;x"), ("it's", "it&#39;s"),
    ("&lt;", "&amp;lt;"), ("a\u{0}b\u{7F}c", "a b c"), ("one\ntwo", "one\ntwo"),
    ("<\u{301}b>", "&lt;\u{301}b&gt;"), ("niño – ☂", "niño – ☂"), ("", ""),
  ])
  func `text is escaped so that it reads as it was written`(text: String, markup: String) {
    let html: HTML = "\(text)"
    #expect(Array(html.text.unicodeScalars) == Array(markup.unicodeScalars))
    #expect(HTML(escaping: text) == html)
  }

  @Test func `literals are markup, interpolated text is not`() {
    let label = "<risk>"
    let html: HTML = "<b>\(label)</b> is \(57) out of 100"
    #expect(html.text == "<b>&lt;risk&gt;</b> is 57 out of 100")
  }

  @Test func `no control character gets into markup, and whatever else is a letter stays`() {
    for value in (0...0x24F as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl =
        scalar.properties.generalCategory == .control && !"\n\t".contains(Character(scalar))
      let text = HTML(escaping: "a\(scalar)b").text
      #expect(text.unicodeScalars.contains(" ") == (isControl || value == 0x20), "\(value)")
      let signs: [Unicode.Scalar] = ["&", "<", ">", "\"", "'"]
      #expect((text == "a\(scalar)b") == !(isControl || signs.contains(scalar)), "\(value)")
    }
  }

  @Test func `interpolated HTML is not escaped again`() {
    let inner: HTML = "<i>\("a&b")</i>"
    #expect(("<td>\(inner)</td>" as HTML).text == "<td><i>a&amp;b</i></td>")
  }

  @Test func `pieces join with a separator between them`() {
    #expect((["<a>", "<b>", "<c>"] as [HTML]).joined(separator: "-").text == "<a>-<b>-<c>")
    #expect(([] as [HTML]).joined() == .empty)
    var html: HTML = "<p>"
    html += HTML(escaping: "<")
    #expect(html.text == "<p>&lt;")
    #expect(!html.isEmpty)
  }

  private static let pieces = ["<", ">", "\"", "'", "&", "/", "a", "\u{0}", "\n"]

  @Test(arguments: pieces, pieces)
  func `no text can open a tag or leave a quoted attribute`(first: String, second: String) {
    for third in Self.pieces {
      let html: HTML = "\(first + second + third)"
      #expect(html.text.utf8.allSatisfy { !"<>\"'".utf8.contains($0) })
    }
  }
}
