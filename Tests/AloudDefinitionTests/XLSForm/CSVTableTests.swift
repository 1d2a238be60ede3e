import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics

@Suite struct CSVTableTests {
  private func read(_ text: String) -> (rows: [[String]], places: [[SourceRange]], ids: [String]) {
    var problems = DiagnosticCollector()
    let table = CSVTable(SourceText(name: "x.csv", text: text), problems: &problems)
    return (
      table.rows.map { $0.map(\.text) }, table.rows.map { $0.map(\.place) },
      problems.diagnostics.map(\.message.id)
    )
  }

  // The cases of RFC 4180, section 2, and the three line ends.
  @Test(arguments: [
    ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]), ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
    ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]), ("\"a\",\"b,c\"\n", [["a", "b,c"]]),
    ("\"a \"\"b\"\"\",\n", [["a \"b\"", ""]]), ("\"a\r\nb\",c\n", [["a b", "c"]]),
    ("a,\n\n,,\nb", [["a", ""], ["b"]]), ("  a  b ,c\n", [["a b", "c"]]), ("", []), ("\n\n", []),
  ])
  func `cells are read as they were meant`(text: String, rows: [[String]]) {
    let read = read(text)
    #expect(read.rows == rows)
    #expect(read.ids == [])
  }

  @Test func `a cell knows its place, also behind a line break in another`() {
    let places = read("é,\"b\nc\",d\nx,y\n").places
    #expect(
      places[0].map(\.start) == [
        SourceLocation(line: 1, column: 1), SourceLocation(line: 1, column: 4),
        SourceLocation(line: 2, column: 4),
      ])
    #expect(
      places[1].map(\.start) == [
        SourceLocation(line: 3, column: 1), SourceLocation(line: 3, column: 3),
      ])
  }

  @Test(arguments: ["a,\"b\n\n", "\"", "\"a\"b,c\n"])
  func `quotation marks that do not match are reported once`(text: String) {
    #expect(read(text).ids == ["form-cell"])
  }
}
