import Foundation
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics

/// One mistake at a time: every message of the format, in its place, with its remedy.
@Suite struct MistakeTests {
  @Test(arguments: Mistake.fields) func `a field that is wrong is reported`(_ mistake: Mistake)
    throws
  {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.languages) func `texts are held to the languages`(_ mistake: Mistake)
    throws
  {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.header) func `the head of the file is checked`(_ mistake: Mistake) throws
  {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.responses) func `response scales are checked`(_ mistake: Mistake) throws
  {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.scales) func `scales and items are checked`(_ mistake: Mistake) throws {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.groups) func `breakdowns and comments are checked`(_ mistake: Mistake)
    throws
  {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.waves) func `waves are checked`(_ mistake: Mistake) throws {
    try mistake.expectReported()
  }

  @Test func `a wave is held against every earlier one that is still open`() {
    let short = "  - {id: short, opens: 2026-10-07, closes: 2026-10-08, invited: 42}\n"
    let text = Everything.yaml.replacing("closes: 2026-10-16 17:00", with: "closes: 2026-12-02")
      .replacing("  - {id: 2026-12", with: short + "  - {id: 2026-12")
    let diagnostics = Everything.parse(text).diagnostics
    #expect(diagnostics.map(\.message.id) == ["waves-overlap", "waves-overlap"])
    #expect(diagnostics.map(\.place.start.line) == [81, 82])
    #expect(diagnostics.map(\.related?.place.start.line) == [80, 80])
  }

  @Test(arguments: Mistake.promises) func `the promise is checked`(_ mistake: Mistake) throws {
    try mistake.expectReported()
  }

  @Test(arguments: Mistake.syntax) func `what is no YAML of ours is reported`(_ mistake: Mistake)
    throws
  {
    try mistake.expectReported()
  }

  /// Ids that no single edit of a good definition brings about, and the tests that do.
  static let elsewhere: Set<String> = [
    "empty-file", "file-too-large", "invalid-utf8",  // WholeFileTests
    "form-empty",  // XLSFormTests
    "form-fact", "not-text",  // DialectTests
    "form-opposed-lists",  // ReversalTests
    "form-inside", "form-limit", "form-list-left", "form-unordered-list",  // LeavingTests
    "form-consent",  // DialectTests
  ]

  /// The ids in the sources of the modules.
  static func declaredIDs() throws -> Set<String> {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    var declared: Set<String> = []
    for module in ["AloudDefinition", "AloudAdvice", "AloudExchange"] {
      let folder = root.appending(path: "Sources/\(module)")
      let files = try #require(
        FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      ).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
      for file in files {
        let text = try String(contentsOf: file, encoding: .utf8)
        declared.formUnion(text.matches(of: /id: "([a-z0-9-]+)"/).map { String($0.output.1) })
      }
    }
    let nouns = [
      "response-scale", "scale", "item", "group", "breakdown", "wave", "comment-question",
    ]
    declared.formUnion(nouns.map { "duplicate-" + $0 })
    declared.formUnion(["response-scale", "scale", "group", "breakdown"].map { "unknown-" + $0 })
    return declared
  }

  @Test func `every message of the modules is brought about by a test`() throws {
    let declared = try Self.declaredIDs()
    let mistakes = MistakeGroup.all.flatMap(\.mistakes).map(\.id)
    let others = SheetMistakeTests.slips.map(\.id) + FormMistake.all.map(\.id)
    let audits = AuditMistake.all.map(\.id) + EarlierMistake.all.map(\.id)
    let exchange = ExchangeMistake.answers + ExchangeMistake.mappings + ExchangeMistake.forms
    let tested = Set(mistakes + others + audits + exchange.map(\.id)).union(Self.elsewhere)
    #expect(declared.count > 70)
    #expect(declared.subtracting(tested) == [])
    #expect(tested.subtracting(declared) == [])
  }
}
