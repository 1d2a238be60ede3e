import Testing

@testable import AloudModel

@Suite struct IdentifierTests {
  @Test(arguments: ["a", "0", "-", "agree5", "2026-autumn", String(repeating: "z", count: 64)])
  func `letters, digits and hyphens make an id`(text: String) {
    #expect(Identifier<Item>(text)?.text == text)
    #expect(Identifier<Item>(text)?.description == text)
  }

  @Test(arguments: [
    "", "A", "a b", "a_b", "é", "a\n", "a.b", "a/b", "..", "１", String(repeating: "z", count: 65),
  ])
  func `nothing else makes an id`(text: String) {
    #expect(Identifier<Item>(text) == nil)
  }

  @Test func `ids sort by their bytes`() {
    let texts = ["-a", "10", "9", "a", "a-b", "ab", "b"]
    let shuffled = ["b", "ab", "9", "a-b", "10", "-a", "a"].compactMap { Identifier<Scale>($0) }
    #expect(shuffled.sorted().map(\.text) == texts)
  }

  @Test func `an id that is no id is not decoded`() {
    #expect(throws: CanonicalJSON.Refusal.malformed) {
      try CanonicalJSON.lenientValue([Identifier<Item>].self, from: Array("[\"A\"]".utf8))
    }
    #expect(throws: CanonicalJSON.Refusal.malformed) {
      try CanonicalJSON.lenientValue([Identifier<Item>: Int].self, from: Array("{\"A\": 1}".utf8))
    }
  }

  @Test func `ids are the keys of objects`() throws {
    let counts = [Identifier<Group>("b")!: 2, Identifier<Group>("a")!: 1]
    let bytes = CanonicalJSON.bytes(of: counts, layout: .compact)
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"a":1,"b":2}"#)
    #expect(try CanonicalJSON.lenientValue([Identifier<Group>: Int].self, from: bytes) == counts)
  }
}
