import AloudAdvice
import Testing

@testable import AloudDefinition
@testable import AloudModel

@Suite struct EditTests {
  static let key = "aloud-key-1-" + String(repeating: "x", count: 57)
  static let wave = "{id: 2027-spring, opens: 2027-03-01, closes: 2027-03-12, invited: 42}"

  @Test(arguments: ["pending", "'pending'", "\"pending\""], ["", "\u{FEFF}"])
  func `a key replaces the value and nothing else`(written: String, mark: String) throws {
    let text = mark + Everything.yaml.replacing("key: pending", with: "key: \(written)")
    let bytes = Array(text.utf8)
    let parsed = AdvisedDefinition.read(bytes, name: "x")
    let range = try #require(parsed.keyHolderKey)
    #expect(String(decoding: bytes[range], as: UTF8.self) == written)
    let edited = try #require(parsed.replacingKey(with: Self.key, in: bytes))
    #expect(edited == Array(text.replacing("key: \(written)", with: "key: \(Self.key)").utf8))
    #expect(AdvisedDefinition.read(edited, name: "x").survey?.promise.keyHolder.key == Self.key)
  }

  @Test(arguments: ["key: |\n      pending\n    ", "key: \"pend\\\n      ing\""])
  func `a key over several lines is left to people`(written: String) throws {
    let block = "key_holder:\n    role: {en: Staff, es: Personal}\n    \(written)\n"
    let start = try #require(Everything.yaml.firstRange(of: "key_holder:")).lowerBound
    let bytes = Array((Everything.yaml[..<start] + block).utf8)
    let parsed = AdvisedDefinition.read(bytes, name: "x")
    #expect(parsed.survey != nil)
    #expect(parsed.keyHolderKey == nil)
    #expect(parsed.replacingKey(with: Self.key, in: bytes) == nil)
  }

  @Test(arguments: ["\n", "\r\n"], ["", "\u{FEFF}"])
  func `a wave is added behind the last, and nothing else changes`(
    lineBreak: String, mark: String
  ) throws {
    let text = mark + Everything.yaml.replacing("\n", with: lineBreak)
    let parsed = AdvisedDefinition.read(Array(text.utf8), name: "x")
    let edited = try #require(parsed.addingWave(Self.wave, to: Array(text.utf8)))
    let line = "  - \(Self.wave)\(lineBreak)"
    #expect(
      edited
        == Array(text.replacing("promise:\(lineBreak)", with: line + "promise:\(lineBreak)").utf8))
    let survey = try #require(AdvisedDefinition.read(edited, name: "x").survey)
    #expect(survey.waves.map(\.id.text) == ["2026-autumn", "2026-12-check", "2027-spring"])
  }

  @Test func `a wave goes behind the last line of a wave in blocks, before comments`() throws {
    let block = """
      waves:
      - id: only
        opens: 2026-10-05   # a Monday
        closes: 2026-10-16

        invited: 42
      # The promise follows.

      """
    let start = try #require(Everything.yaml.firstRange(of: "waves:")).lowerBound
    let end = try #require(Everything.yaml.firstRange(of: "promise:")).lowerBound
    var text = Everything.yaml
    text.replaceSubrange(start..<end, with: block)
    let parsed = Everything.parse(text)
    #expect(parsed.survey != nil)
    let edited = try #require(parsed.addingWave(Self.wave, to: Array(text.utf8)))
    #expect(
      String(decoding: edited, as: UTF8.self)
        == text.replacing("  invited: 42\n", with: "  invited: 42\n- \(Self.wave)\n"))
    #expect(AdvisedDefinition.read(edited, name: "x").survey?.waves.count == 2)
  }

  @Test func `a wave at the end of a file without a line break gets one`() throws {
    let start = try #require(Everything.yaml.firstRange(of: "waves:")).lowerBound
    let end = try #require(Everything.yaml.firstRange(of: "promise:")).lowerBound
    let waves = Everything.yaml[start..<end].dropLast()
    let text = Everything.yaml[..<start] + Everything.yaml[end...] + waves
    let parsed = Everything.parse(String(text))
    #expect(parsed.survey != nil)
    let edited = try #require(parsed.addingWave(Self.wave, to: Array(text.utf8)))
    #expect(String(decoding: edited, as: UTF8.self) == text + "\n  - \(Self.wave)")
  }

  @Test func `waves in brackets are left to people`() throws {
    let start = try #require(Everything.yaml.firstRange(of: "waves:")).lowerBound
    let end = try #require(Everything.yaml.firstRange(of: "promise:")).lowerBound
    var text = Everything.yaml
    text.replaceSubrange(
      start..<end, with: "waves: [{id: a, opens: 2026-10-05, closes: 2026-10-06, invited: 42}]\n")
    let parsed = Everything.parse(text)
    #expect(parsed.survey != nil)
    #expect(parsed.addingWave(Self.wave, to: Array(text.utf8)) == nil)
  }
}
