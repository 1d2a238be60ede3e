import Testing

@testable import AloudDefinition
@testable import AloudModel

/// What the school says it did, on the sheet.
@Suite struct SheetSinceTests {
  @Test func `what was done since the last survey stands on it, where something was`() throws {
    let check = try #require(Everything.manifest("2026-12-check"))
    let words = "Qué hicimos desde la última encuesta:"
    let text = AnswerSheet.text(for: check, in: .spanish)
    #expect(text.contains("\n\(words) La sala tiene ahora"))
    #expect(!AnswerSheet.text(for: AnswerSheetTests.manifest, in: .spanish).contains(words))
    _ = try AnswerSheetTests.filled(AnswerSheetTests.read(text, check, in: .spanish))
  }
}
