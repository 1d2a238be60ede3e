import AloudMarkup
import AloudTestSupport
import Testing

struct CSVTests {
  private func cell(_ field: CSVField) -> String {
    let text = String(decoding: CSV(header: ["h"], rows: [[field]]).bytes, as: UTF8.self)
    return String(text.dropFirst(2).dropLast())
  }

  @Test func `a table is a header and rows with commas and line feeds`() {
    let csv = CSV(
      header: ["wave_id", "pomp", "alpha"],
      rows: [
        [.text("2026-autumn"), .integer(58), .decimal(scaled: 8, decimals: 1)],
        [.text("2026-spring"), .integer(-4), .empty],
      ])
    #expect(
      String(decoding: csv.bytes, as: UTF8.self)
        == "wave_id,pomp,alpha\n2026-autumn,58,0.8\n2026-spring,-4,\n")
  }

  @Test func `there is no byte order mark and no carriage return`() {
    let bytes = CSV(header: ["título"], rows: [[.text("niño")]]).bytes
    #expect(bytes.first == UInt8(ascii: "t"))
    #expect(!bytes.contains(0x0D))
    #expect(String(validating: bytes, as: UTF8.self) == "título\nniño\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"so\"", "\"say \"\"so\"\"\""),
    ("two\nlines", "\"two\nlines\""), ("two\r\nlines", "\"two\r\nlines\""), ("|pipe|", "|pipe|"),
    ("semi;colon", "semi;colon"), (" spaced ", " spaced "),
  ])
  func `only cells with commas, quotes or line breaks are quoted`(text: String, written: String) {
    #expect(cell(.text(text)) == written)
  }

  @Test(arguments: [
    ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"), ("+1", "'+1"), ("-4", "'-4"),
    ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("\r\nx", "\"'\r\nx\""), ("=a,b", "\"'=a,b\""),
    ("=\u{301}1", "'=\u{301}1"), ("a=b", "a=b"), ("4-5", "4-5"),
  ])
  func `text that a spreadsheet would run gets an apostrophe`(text: String, written: String) {
    #expect(cell(.text(text)) == written)
  }

  @Test func `a negative number is never given an apostrophe`() {
    #expect(cell(.integer(-4)) == "-4")
    #expect(cell(.decimal(scaled: -45, decimals: 1)) == "-4.5")
  }

  @Test func `a value that is not there is an empty cell`() {
    #expect(cell(.integer(nil)).isEmpty)
    #expect(cell(.text(nil)).isEmpty)
    #expect(cell(.integer(0)) == "0")
  }

  private static let alphabet = ["a", ",", "\"", "\n", "\r", "=", "é"]

  @Test(arguments: alphabet, alphabet)
  func `what was written is read back`(first: String, second: String) {
    for third in Self.alphabet {
      let text = "x" + first + second + third
      let csv = CSV(
        header: ["a", "b"], rows: [[.text(text), .text(third)], [.integer(1), .empty]])
      let quoted = third == "=" || third == "\r" ? "'" + third : third
      let rows = CSVReader(csv.bytes).rows.map { $0.map { Array($0.utf8) } }
      #expect(
        rows == [["a", "b"], [text, quoted], ["1", ""]].map { $0.map { Array($0.utf8) } })
    }
  }
}
