import AloudDiagnostics
import Testing

@testable import AloudDefinition

/// Keys that are lists or mappings, and there twice.
@Suite struct RepeatedKeyTests {
  @Test func `of two such keys neither is named, since which would change from run to run`() {
    let text = "? [a]\n: 1\n? {b: c}\n: 2\n? [a]\n: 3\n? {b: c}\n: 4\n"
    for _ in 0..<40 {
      let read = SurveyDefinition.read(Array(text.utf8), name: "x")
      #expect(read.diagnostics.map(\.message.id) == ["duplicate-key"])
      #expect(read.diagnostics.map(\.place.start) == [.start])
    }
  }
}
