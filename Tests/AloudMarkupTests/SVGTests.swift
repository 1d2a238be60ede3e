import AloudMarkup
import Testing

struct SVGTests {
  @Test func `text put into a drawing is read as text`() {
    let label = "</text><script>alert('x')</script> & \"y\""
    let drawing: SVG = #"<text x="\#(3)" title="\#(label)">\#(label)</text>"#
    let escaped =
      "&lt;/text&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;y&quot;"
    #expect(
      drawing.markup.text == "<text x=\"3\" title=\"\(escaped)\">\(escaped)</text>")
  }

  @Test func `drawings inside drawings stay drawings`() {
    let dot: SVG = "<circle/>"
    let group: SVG = "<g>\(dot)\(SVG.empty)</g>"
    #expect(group.markup.text == "<g><circle/></g>")
    #expect((dot + group).markup.text == "<circle/><g><circle/></g>")
    #expect([dot, dot].joined().markup.text == "<circle/><circle/>")
    let page: HTML = "<p>\(dot)</p>"
    #expect(page.text == "<p><circle/></p>")
  }

  @Test func `a file says its size, its language, and what it shows in words`() {
    let file = SVG.file(
      width: 20, height: 10, language: "es", title: "A & B", description: "C < D", "<g/>")
    #expect(
      file == """
        <?xml version="1.0" encoding="UTF-8"?>
        <svg xmlns="http://www.w3.org/2000/svg" xml:lang="es" role="img" \
        aria-labelledby="title desc" width="20" height="10" viewBox="0 0 20 10">
        <title id="title">A &amp; B</title>
        <desc id="desc">C &lt; D</desc>
        <g/></svg>

        """)
  }
}

struct TextWidthTests {
  @Test func `wider letters, larger type and bold need more room`() {
    let plain = TextWidth(size: 12)
    #expect(plain.of("mmm") > plain.of("aaa"))
    #expect(plain.of("aaa") > plain.of("iii"))
    #expect(TextWidth(size: 24).of("abc") >= 2 * plain.of("abc") - 1)
    #expect(TextWidth(size: 12, weight: .bold).of("abc") > plain.of("abc"))
    #expect(plain.of("") == 0)
    // An accent set upon a letter takes no room of its own.
    #expect(plain.of("e\u{301}") == plain.of("e"))
  }

  @Test(arguments: [20, 60, 120, 400])
  func `lines hold all words in order and none is too wide`(width: Int) {
    let text = "In this school, people get credit for an honest try,  even if it goes wrong."
    let measure = TextWidth(size: 12)
    let lines = measure.lines(of: text, width: width)
    #expect(
      lines.joined(separator: " ").split(separator: " ") == text.split(separator: " "))
    for line in lines where line.contains(" ") { #expect(measure.of(line) <= width) }
    #expect(measure.lines(of: "  ", width: width).isEmpty)
  }

  @Test func `no line is broken that could have been longer`() {
    let measure = TextWidth(size: 12)
    let lines = measure.lines(of: "one two three four five six seven eight", width: 90)
    for (line, next) in zip(lines, lines.dropFirst()) {
      let word = next.split(separator: " ")[0]
      #expect(measure.of("\(line) \(word)") > 90)
    }
    #expect(lines.count > 1)
  }
}
