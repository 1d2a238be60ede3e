import Testing

@testable import AloudModel

/// JSON as anybody writes it, read into a tree.
struct JSONTreeTests {
  private func tree(_ text: String) -> JSONTree? { JSONTree(reading: Array(text.utf8)) }

  @Test(
    arguments: [
      ("null", JSONTree.null), ("true", .truth(true)), ("false", .truth(false)),
      ("0", .integer(0)), ("-17", .integer(-17)), ("9223372036854775807", .integer(.max)),
      ("\"\"", .text("")), ("\"ñ 🙂\"", .text("ñ 🙂")), ("[]", .list([])), ("{}", .object([])),
      ("1.5", .fraction), ("17.00", .integer(17)), ("1.0e1", .fraction), ("1e3", .fraction),
      ("-0.0E-1", .fraction),
      ("9223372036854775808", .fraction),
      ("{\"a\":1,\"a\":2}", .object([.init("a", .integer(1)), .init("a", .integer(2))])),
      (" [ 1 , \"a\" ] ", .list([.integer(1), .text("a")])),
      ("{\"a\":{\"b\":[null]}}", ["a": ["b": .list([.null])]]),
    ] as [(String, JSONTree)])
  func `every kind of value is read`(text: String, value: JSONTree) {
    #expect(tree(text) == value)
  }

  @Test(
    arguments: [
      (#"\n\r\t\b\f"#, "\n\r\t\u{8}\u{C}"), (#"\"\\\/"#, "\"\\/"), (#"a\u0001b"#, "a\u{1}b"),
      (#"\u00e9"#, "é"), (#"\ud83d\ude42!"#, "🙂!"), (#"\u2028"#, "\u{2028}"),
    ])
  func `escapes stand for what they name`(escaped: String, text: String) {
    #expect(tree("\"\(escaped)\"") == .text(text))
  }

  @Test(
    arguments: [
      "", "nul", "1.", ".5", "1e", "--1", "-", "01", "-01", "[1", "[1,]", "{\"a\"}", "{\"a\":1",
      "{\"a\":1,}", "{1:1}", "\"a", "\"a\u{1}b\"", #""\u+123""#, "\u{FEFF}1", "1\0", #""\x""#,
      #""\ud83d""#, #""\u12""#, "1 2", "[] []", "+1",
    ])
  func `anything else is nothing`(text: String) {
    #expect(tree(text) == nil)
  }

  @Test func `texts come back as they were encoded, whatever is in them`() {
    for scalar in (0..<0x3000).compactMap(Unicode.Scalar.init) {
      let text = "a\(scalar)b"
      let bytes = CanonicalJSON.bytes(of: [text], layout: .compact)
      #expect(JSONTree(reading: bytes) == .list([.text(text)]), "\(scalar.value)")
    }
  }
}
