import Testing

@testable import AloudDiagnostics

@Suite struct SourceTextTests {
  @Test(arguments: [
    ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]),
    ("a\r\nb\r\n", ["a", "b", ""]), ("a\rb", ["a", "b"]), ("\n\n", ["", "", ""]),
    ("a\n\rb", ["a", "", "b"]), ("é\r\n世界", ["é", "世界"]),
  ])
  func `lines end with a line feed, a carriage return or both`(text: String, lines: [String]) {
    let source = SourceText(name: "x", text: text)
    #expect(source.lineCount == lines.count)
    #expect((1...source.lineCount).map(source.line) == lines)
  }

  @Test func `a line the file does not have is empty`() {
    let source = SourceText(name: "x", text: "one\ntwo")
    #expect(source.line(0) == "")
    #expect(source.line(3) == "")
    #expect(source.byteRange(of: .line(9)) == 7..<7)
  }

  @Test func `columns count Unicode scalars`() {
    let source = SourceText(name: "x", text: "é世: a\n😀b")
    #expect(source.location(ofByte: 0) == SourceLocation(line: 1, column: 1))
    #expect(source.location(ofByte: 2) == SourceLocation(line: 1, column: 2))
    #expect(source.location(ofByte: 5) == SourceLocation(line: 1, column: 3))
    #expect(source.location(ofByte: 9) == SourceLocation(line: 2, column: 1))
    #expect(source.location(ofByte: 13) == SourceLocation(line: 2, column: 2))
    #expect(source.location(ofByte: 99) == SourceLocation(line: 2, column: 3))
  }

  @Test(arguments: ["", "a", "é世: a\n😀b\r\n\r\nc\rd\n", "\t\tx\n"])
  func `every place leads back to its byte`(text: String) {
    let source = SourceText(name: "x", text: text)
    var offset = 0
    for scalar in text.unicodeScalars {
      let place = source.location(ofByte: offset)
      if scalar != "\n", scalar != "\r" {
        let range = source.byteRange(of: SourceRange(start: place, length: 1))
        #expect(range == offset..<(offset + UTF8.width(scalar)))
      }
      offset += UTF8.width(scalar)
    }
  }

  @Test func `a stretch is cut at the end of its line`() {
    let source = SourceText(name: "x", text: "abc\r\ndef")
    let range = SourceRange(start: SourceLocation(line: 1, column: 3), length: 40)
    #expect(source.byteRange(of: range) == 2..<3)
  }

  @Test(arguments: ["", "a", "é世: a\n😀b\r\n\r\nc\rd\n", "\t\tx\n"])
  func `the rest of a line is the same, whichever place is known`(text: String) {
    let source = SourceText(name: "x", text: text)
    let offsets = text.unicodeScalars.reduce(into: [0]) { $0.append($0.last! + UTF8.width($1)) }
    for known in offsets.map({ (offset: $0, place: source.location(ofByte: $0)) }) {
      for number in 1...source.lineCount {
        for column in 1...9 {
          let rest = source.line(number).unicodeScalars.dropFirst(column - 1)
          let place = SourceLocation(line: number, column: column)
          #expect(
            String(decoding: source.rest(ofLineAt: place, behind: known), as: UTF8.self)
              == String(rest))
        }
      }
    }
  }

  @Test func `a withheld file keeps its name and nothing else`() {
    let source = SourceText.withheld(name: "sheet.txt")
    #expect(source.name == "sheet.txt")
    #expect(source.bytes.isEmpty)
  }
}
