import AloudAdvice
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics

/// Whatever the YAML parser stumbles over is said in plain words, at its place.
@Suite struct YAMLTroubleTests {
  struct Trouble: Sendable, CustomTestStringConvertible {
    /// With `▶◀` at the place.
    let text: String
    let id: String
    let words: String
    let help: String

    init(_ text: String, _ words: String, help: String, id: String = "yaml-syntax") {
      self.text = text
      self.id = id
      self.words = words
      self.help = help
    }

    var testDescription: String { text }
  }

  static let troubles: [Trouble] = [
    Trouble("a: [1, 2\nb▶:◀ 3\n", "square bracket", help: "add ']'"),
    Trouble("a: [1, 2\n▶◀", "square bracket", help: "add ']'"),
    Trouble("a: {b: 1\n▶◀", "curly bracket", help: "add '}'"),
    Trouble("a: 1\n  b▶:◀ 2\n", "a colon stands", help: "indentation"),
    Trouble("a:\n  - 1\n ▶-◀ 2\n", "not indented like", help: "same"),
    Trouble("a:\n▶\t◀b: 1\n", "a tab is used to indent", help: "spaces"),
    Trouble("a: \"x\nb: 1\n▶◀", "never closed", help: "closing quotation mark"),
    Trouble("a: 'x\n▶◀", "never closed", help: "closing quotation mark"),
    Trouble("a: \"▶\\◀q\"\n", "this backslash", help: "\\\\"),
    Trouble("a: \"\\u▶1◀2\"\n", "this backslash", help: "\\\\"),
    Trouble("a: ▶@◀b\n", "no text can begin", help: "quotation marks"),
    Trouble("a: ▶`◀b\n", "no text can begin", help: "quotation marks"),
    Trouble("a: ▶-◀ b\n", "no list can begin here", help: "line of its own"),
    Trouble("a: ▶?◀ b\n", "can begin here", help: "line of its own"),
    Trouble("a: 1\nb\n▶◀", "not followed by a colon", help: "key: value"),
    Trouble("a: | ▶x◀\n  b\n", "begins on the next line", help: "nothing else"),
    Trouble("%FOO▶ ◀x\n", "begin with '%'", help: "remove"),
    Trouble("[a]\n▶b◀: c\n", "behind the end", help: "brackets"),
    Trouble("a: [▶,◀]\n", "value is missing", help: "commas"),
    Trouble("a: 1\n▶-◀--\nb: 2\n", "second document", help: "one document", id: "yaml-documents"),
    Trouble(
      "▶◀" + String(repeating: "[", count: 4_000), "more levels", help: "brackets",
      id: "yaml-too-deep"),
  ]

  @Test(arguments: troubles)
  func `trouble is told in plain words`(_ trouble: Trouble) throws {
    let marked = MarkedText(trouble.text)
    let parsed = AdvisedDefinition.read(Array(marked.text.utf8), name: "x")
    let printed = TextRenderer.render(parsed.report)
    try #require(parsed.diagnostics.map(\.message.id) == [trouble.id], "\(printed)")
    let diagnostic = parsed.diagnostics[0]
    #expect(diagnostic.message.text.contains(trouble.words), "\(printed)")
    #expect(diagnostic.help?.contains(trouble.help) == true, "\(printed)")
    #expect(diagnostic.place.start == marked.places.first?.start, "\(printed)")
  }
}
