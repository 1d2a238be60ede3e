import AloudAdvice
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// A definition held against what earlier waves asked.
@Suite struct EarlierWaveTests {
  static let autumn = Everything.manifest("2026-autumn")!
  static let check = Everything.manifest("2026-12-check")!

  static func ids(_ text: String, earlier: [Manifest]) -> [String] {
    AdvisedDefinition.read(Array(text.utf8), name: "x", earlier: earlier).diagnostics
      .map(\.message.id)
  }

  static let heard =
    "{id: concerns-heard, text: {en: Worries are heard., es: Se escuchan las dudas.}}"

  @Test(arguments: Mistake.changes)
  func `what changed without a new revision is reported`(_ mistake: Mistake) throws {
    try mistake.expectReported(earlier: [Self.autumn])
  }

  @Test(arguments: Mistake.changes)
  func `without an earlier wave nothing has changed`(_ mistake: Mistake) {
    #expect(Self.ids(mistake.unmarked, earlier: []) == [])
  }

  @Test func `what did not change is not mentioned`() {
    #expect(Self.ids(Everything.yaml, earlier: [Self.autumn, Self.check]) == [])
  }

  @Test func `a new revision makes a new item`() {
    let text = Everything.yaml.replacing(
      Self.heard,
      with: "{id: concerns-heard, text: {en: Concerns are met., es: Se aclara.}, revision: 2}")
    #expect(Self.ids(text, earlier: [Self.autumn]) == [])
  }

  @Test func `an item is held against the waves that asked it alone`() {
    let text = Everything.yaml.replacing("honest try.", with: "good try.")
    #expect(Self.ids(text, earlier: [Self.check]) == [])
    #expect(Self.ids(text, earlier: [Self.autumn, Self.check]) == ["changed-text"])
  }

  @Test func `the latest wave with the revision decides`() throws {
    let changed = Everything.yaml.replacing("Worries are heard.", with: "Concerns are heard.")
    let later = try #require(Everything.manifest("2026-12-check", of: changed))
    #expect(Self.ids(changed, earlier: [Self.autumn, later]) == [])
    #expect(Self.ids(Everything.yaml, earlier: [Self.autumn, later]) == ["changed-text"])
  }

  @Test func `an old revision may come back with its old words`() throws {
    let second = Everything.yaml.replacing(
      Self.heard,
      with: "{id: concerns-heard, text: {en: Concerns are met., es: Se aclara.}, revision: 2}")
    let later = try #require(Everything.manifest("2026-12-check", of: second))
    #expect(Self.ids(Everything.yaml, earlier: [Self.autumn, later]) == [])
  }

  @Test func `a language that was added is no change`() throws {
    let english = Everything.yaml.replacing("languages: [en, es]", with: "languages: [en]")
    let only = try #require(Everything.manifest(of: english.replacing(/, es: [^}]+\}/, with: "}")))
    #expect(only.survey.languages == [.english])
    #expect(Self.ids(Everything.yaml, earlier: [only]) == [])
  }

  @Test func `a response scale that changed is reported once, whatever uses it`() {
    let text = Everything.yaml.replacing("en: Neither,", with: "en: Undecided,")
    #expect(Self.ids(text, earlier: [Self.autumn]) == ["changed-options"])
  }

  @Test func `other sides are other options`() {
    let text = Everything.yaml.replacing(
      "unfavourable: [0]\n    favourable: [1]", with: "unfavourable: []\n    favourable: [1]")
    #expect(Self.ids(text, earlier: [Self.autumn]) == ["changed-options"])
  }

  @Test func `a response scale under a new name offers the same`() {
    let text = Everything.yaml.replacing("yesno", with: "no-or-yes")
    #expect(Self.ids(text, earlier: [Self.autumn]) == [])
  }

  @Test func `a definition with errors is not held against earlier waves`() {
    let text = Everything.yaml.replacing("Worries are heard.", with: "Concerns are heard.")
      .replacing("minimum_group: 8", with: "minimum_group: 1")
    #expect(Self.ids(text, earlier: [Self.autumn]) == ["below-floor"])
  }
}
