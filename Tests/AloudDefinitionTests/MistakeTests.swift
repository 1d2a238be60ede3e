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
  ]

  @Test func `every message of the module is brought about by a test`() throws {
    let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "Sources/AloudDefinition")
    let files = try #require(
      FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    ).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    var declared: Set<String> = []
    for file in files {
      let text = try String(contentsOf: file, encoding: .utf8)
      declared.formUnion(text.matches(of: /id: "([a-z0-9-]+)"/).map { String($0.output.1) })
    }
    let mistakes = [
      Mistake.fields, Mistake.languages, Mistake.header, Mistake.responses, Mistake.scales,
      Mistake.groups, Mistake.waves, Mistake.promises, Mistake.syntax,
    ].joined().map(\.id)
    let tested = Set(mistakes + SheetMistakeTests.slips.map(\.id)).union(Self.elsewhere)
    #expect(declared.count > 50)
    #expect(declared.subtracting(tested) == [])
    for noun in [
      "response-scale", "scale", "item", "group", "breakdown", "wave", "comment-question",
    ] {
      #expect(tested.contains("duplicate-" + noun))
    }
    for noun in ["response-scale", "scale", "group", "breakdown"] {
      #expect(tested.contains("unknown-" + noun))
    }
  }
}
