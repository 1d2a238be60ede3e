import AloudAdvice
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

@Suite struct WaveEntryTests {
  private static let plain = WaveEntry(
    id: "2027-spring", opens: "2027-03-01", closes: "2027-03-12 17:00", invited: 42)

  @Test func `a wave is one line as people would write it`() {
    #expect(
      Self.plain.line
        == "{id: 2027-spring, opens: 2027-03-01, closes: 2027-03-12 17:00, invited: 42}")
    var check = Self.plain
    check.asks = ["policies", "honesty"]
    check.focus = "policies"
    check.counts = ["years": ["many": 20, "few": 22], "role": ["teaching": 30]]
    #expect(
      check.line.hasSuffix(
        "invited: 42, asks: [policies, honesty], focus: policies, "
          + "counts: {role: {teaching: 30}, years: {few: 22, many: 20}}}"))
  }

  @Test func `what was typed is what is read back`() throws {
    var check = Self.plain
    check.asks = ["policies", "honesty"]
    check.focus = "policies"
    check.counts = ["years": ["many": 20, "few": 22]]
    let bytes = Array(Everything.yaml.utf8)
    let added = try #require(
      AdvisedDefinition.read(bytes, name: "x").addingWave(check.line, to: bytes))
    let wave = try #require(AdvisedDefinition.read(added, name: "x").survey?.waves.last)
    #expect(wave.id.text == "2027-spring")
    #expect(wave.closes == LocalMoment("2027-03-12 17:00"))
    #expect(wave.invited == 42)
    #expect(wave.asks?.map(\.text) == ["policies", "honesty"])
    #expect(wave.focus?.text == "policies")
    #expect(wave.counts?.count == 1)
  }

  /// Nothing that is typed can become a second key, a second wave or a comment.
  @Test(
    arguments: [
      "x, invited: 3", "a}", "{b: c}", "- d", "# e", "f #g", "\"", "'", "\\", "a\nb", "a\r\nb", "",
      " ", "~", "null", "-", "!x", "&x", "*x", "%x", "@x", "`x", "[", "x]", "x: y", "|", ">", "é",
      "2026-12-41",
    ])
  func `whatever is typed stays one value and is refused where it stands`(typed: String) throws {
    var entry = Self.plain
    entry.opens = typed
    let bytes = Array(Everything.yaml.utf8)
    let added = try #require(
      AdvisedDefinition.read(bytes, name: "x").addingWave(entry.line, to: bytes))
    let parsed = AdvisedDefinition.read(added, name: "x")
    #expect(parsed.survey == nil)
    let errors = parsed.diagnostics.filter { $0.severity == .error }
    #expect(errors.count == 1, "\(errors)")
    let lines = String(decoding: added, as: UTF8.self).split(separator: "\n")
    let line = try #require(lines.firstIndex { $0.contains("2027-spring") }) + 1
    #expect(errors.first?.place.start.line == line, "\(errors)")
  }
}
