import AloudDiagnostics
import Testing

/// Every message about what another tool saved, brought about.
@Suite struct ExchangeMistakeTests {
  @Test(arguments: ExchangeMistake.answers + ExchangeMistake.mappings + ExchangeMistake.forms)
  func `it is reported, and prints nothing of a person`(_ mistake: ExchangeMistake) {
    #expect(mistake.isReported, "\(mistake.reports.flatMap { $0.diagnostics.map(\.message.id) })")
    #expect(mistake.output.contains("[\(mistake.id)]"))
    for word in ["Perhaps", "quxilda", "zebra", "word1"] { #expect(!mistake.output.contains(word)) }
  }
}
