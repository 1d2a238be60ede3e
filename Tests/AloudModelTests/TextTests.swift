import Testing

@testable import AloudModel

@Suite struct TextTests {
  @Test(arguments: ["en", "es", "kmr"]) func `a tag is two or three letters`(tag: String) {
    #expect(Language(tag)?.tag == tag)
  }

  @Test(arguments: ["", "e", "EN", "en-US", "e1", "engl", "é"])
  func `anything else is no language`(tag: String) {
    #expect(Language(tag) == nil)
  }

  @Test func `a text falls back to the first language it has`() {
    let spanish = Language("es")!
    let text = LocalizedText([.english: "Yes", spanish: "Sí"])
    #expect(text.text(in: spanish) == "Sí")
    #expect(text.text(in: Language("fr")!) == "Yes")
    #expect(LocalizedText([spanish: "Sí"]).text(in: .english) == "Sí")
  }

  @Test func `a text that says nothing is not decoded`() {
    #expect(throws: CanonicalJSON.Refusal.malformed) {
      try CanonicalJSON.lenientValue(LocalizedText.self, from: Array("{}".utf8))
    }
  }
}
