import Testing

@testable import AloudCrypto

struct JSONObjectScannerTests {
  typealias Member = JSONObjectScanner.Member

  func members(_ text: String) -> [Member]? {
    JSONObjectScanner.members(of: Array(text.utf8))
  }

  @Test func `strings and one object are read in their order`() {
    #expect(
      members(#"{"b":"1","a":{"d":"2","c":""},"b":"3"}"#) == [
        Member(name: "b", value: .string("1")),
        Member(
          name: "a",
          value: .object([
            Member(name: "d", value: .string("2")), Member(name: "c", value: .string("")),
          ])),
        Member(name: "b", value: .string("3")),
      ])
  }

  @Test(arguments: [
    "", "{", "}", "{}", #"{"a"}"#, #"{"a":}"#, #"{"a":"b""#, #"{"a":"b"}}"#, #"{"a":"b",}"#,
    #"{,"a":"b"}"#, #"{"a":"b""c":"d"}"#, #"{"a":1}"#, #"{"a":true}"#, #"{"a":null}"#,
    #"{"a":["b"]}"#, #"["a"]"#, #""a""#, #"{a:"b"}"#, #"{'a':'b'}"#, #"{"a":{}}"#,
    #"{"a":{"b":{"c":"d"}}}"#, #"{"a":"b"}{"a":"b"}"#,
  ])
  func `anything else is refused`(text: String) {
    #expect(members(text) == nil)
  }

  @Test(arguments: [
    #" {"a":"b"}"#, #"{"a":"b"} "#, #"{ "a":"b"}"#, #"{"a" :"b"}"#, #"{"a": "b"}"#,
    #"{"a":"b" }"#, "{\n\"a\":\"b\"}", #"{"a":"b", "c":"d"}"#, "\u{FEFF}{\"a\":\"b\"}",
  ])
  func `white space outside of strings is refused`(text: String) {
    #expect(members(text) == nil)
  }

  @Test(arguments: [
    #"{"\u0061":"b"}"#, #"{"a":"\n"}"#, #"{"a":"\""}"#, #"{"a":"é"}"#, "{\"a\":\"\t\"}",
  ])
  func `escapes, control characters and other alphabets are refused`(text: String) {
    #expect(members(text) == nil)
  }

  @Test func `deep nesting is refused without deep recursion`() {
    let text = String(repeating: #"{"a":"#, count: 100_000)
    #expect(members(text) == nil)
  }
}
