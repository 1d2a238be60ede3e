import AloudAdvice
import Testing

@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

@Suite struct WholeFileTests {
  static func ids(_ bytes: [UInt8]) -> [String] {
    AdvisedDefinition.read(bytes, name: "x").diagnostics.map(\.message.id)
  }

  @Test func `a file over a megabyte is refused unread`() {
    let comment = Array("#".utf8) + Array(repeating: UInt8(ascii: "x"), count: 1_000_000)
    let parsed = AdvisedDefinition.read(comment, name: "x")
    #expect(parsed.diagnostics.map(\.message.id) == ["file-too-large"])
    #expect(parsed.report.source.bytes.isEmpty)
    #expect(Self.ids(Array(comment.dropLast())) == ["empty-file"])
  }

  @Test(arguments: ["", "\n", "# only a comment", "---\n", "\u{FEFF}"])
  func `a file that says nothing is named`(text: String) {
    let id = Self.ids(Array(text.utf8))
    #expect(id == ["empty-file"] || id == ["wrong-type"], "\(id)")
  }

  @Test func `bytes that are no UTF-8 are refused in their place`() {
    let bytes = Array("aloud: 1\nschool: é".utf8) + [0xC3, 0x28]
    let diagnostics = AdvisedDefinition.read(bytes, name: "x").diagnostics
    #expect(diagnostics.map(\.message.id) == ["invalid-utf8"])
    #expect(diagnostics.first?.place.start == SourceLocation(line: 2, column: 10))
    #expect(diagnostics.first?.help?.contains("save the file as UTF-8") == true)
  }

  @Test func `a UTF-16 file is told apart`() {
    let bytes: [UInt8] = [0xFF, 0xFE] + "aloud: 1".utf8.flatMap { [$0, 0] }
    let diagnostics = AdvisedDefinition.read(bytes, name: "x").diagnostics
    #expect(diagnostics.first?.message.text.contains("UTF-16") == true)
  }

  @Test func `every hidden character is reported, and nothing else is read`() {
    let noncharacter = String(decoding: [0xEF, 0xB7, 0x90] as [UInt8], as: UTF8.self)
    let text = "aloud: 1\u{7}\nschool: \u{2066}x\n# \(noncharacter)\n"
    let diagnostics = Everything.parse(text).diagnostics
    #expect(diagnostics.map(\.message.id) == Array(repeating: "hidden-character", count: 3))
    #expect(diagnostics.map(\.place.start.line) == [1, 2, 3])
    #expect(diagnostics.map(\.place.start.column) == [9, 9, 3])
  }

  /// A broken file, a part of what is said about it, and the place.
  static let broken: [(String, String, Int, Int)] = [
    ("a: \"b\nc: d", "quotation mark is opened", 2, 5),
    ("a: 'b", "quotation mark is opened", 1, 6),
    ("a: {b: c\nd: e\n", "curly bracket", 2, 2),
    ("a: [b, c\n", "square bracket", 2, 1),
    ("a: {b: c: d}", "colon stands", 1, 9),
    ("a: b: c", "colon stands", 1, 5),
    ("a:\n\t- b", "a tab is used", 2, 1),
    ("a: @b", "no text can begin", 1, 4),
    ("a: \"\\q\"", "backslash", 1, 5),
    ("a: b\n  c: d", "colon stands", 2, 4),
    ("a: 1\nb\nc: 2", "not followed by a colon", 3, 1),
    ("a: 1\n b: 2", "colon stands", 2, 3),
    ("a:\n  - b\n c: d", "indented", 3, 2),
    ("a: - b", "no list can begin here", 1, 4),
  ]

  @Test(arguments: broken)
  func `broken YAML is one problem, in plain words`(
    text: String, words: String, line: Int, column: Int
  ) {
    let diagnostics = Everything.parse(text).diagnostics
    #expect(diagnostics.map(\.message.id) == ["yaml-syntax"])
    let said = diagnostics.first.map { $0.message.text + "; " + ($0.help ?? "") } ?? ""
    #expect(said.contains(words), "\(said)")
    #expect(diagnostics.first?.place.start == SourceLocation(line: line, column: column), "\(said)")
  }

  @Test(arguments: ["[", "{a: ", "- ", "? ", "[{a: "])
  func `brackets without end do not bring the reader down`(opening: String) {
    for count in [20, 900, 20_000] {
      let text = String(repeating: opening, count: count)
      #expect(Everything.parse(text).survey == nil)
      #expect(!Everything.parse("x: " + text + "\n").diagnostics.isEmpty)
    }
  }

  @Test(arguments: ["a, ", "'a', ", "{b: c}, ", "[], "])
  func `a file of one long line is read to its end`(entry: String) {
    let text = "x: [" + String(repeating: entry, count: 4_000) + "]\n"
    let ids = Everything.parse(text).diagnostics.map(\.message.id)
    #expect(ids.filter { $0 == "unknown-key" }.count == 1)
    #expect(ids.filter { $0 == "missing-key" }.count == 11)
  }

  @Test func `aliases do not multiply`() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n? *a\(level)\n: x\n"
    }
    #expect(Everything.parse(text).survey == nil)
  }

  @Test(arguments: [
    (
      "invited: 42}", "invited: many}", "closes: 2026-10-16 17:00", "closes: 2026-10-04",
      ["closes-before-opening", "not-a-whole-number"]
    ),
    (
      "id: 2026-autumn,", "id: 2026 autumn,", "closes: 2026-10-16 17:00", "closes: 2026-10-04",
      ["closes-before-opening", "invalid-id"]
    ),
    (
      "- id: agree5", "- id: agree 5", "unfavourable: [1, 2]", "unfavourable: [1, 5]",
      ["invalid-id", "sides-cross"]
    ),
  ])
  func `what two values say together is looked at beside a mistake in a third`(
    first: String, wrong: String, second: String, crossed: String, ids: [String]
  ) throws {
    try #require(Everything.yaml.contains(first) && Everything.yaml.contains(second))
    let text = Everything.yaml.replacing(first, with: wrong, maxReplacements: 1)
      .replacing(second, with: crossed, maxReplacements: 1)
    #expect(Set(ids).isSubset(of: Everything.parse(text).diagnostics.map(\.message.id)))
  }

  @Test func `a key may be repeated many times`() {
    for count in [2, 10, 60] {
      let text = Everything.yaml + String(repeating: "aloud: 1\n", count: count)
      let ids = Set(Everything.parse(text).diagnostics.map(\.message.id))
      #expect(ids == ["duplicate-key"])
    }
  }

  @Test func `no beginning of a good file brings the reader down or is a survey`() {
    let bytes = Array(Everything.yaml.utf8)
    for length in stride(from: 0, to: bytes.count - 10, by: 23) {
      let parsed = AdvisedDefinition.read(Array(bytes[..<length]), name: "x")
      #expect(parsed.survey == nil)
      #expect(parsed.report.hasErrors)
    }
  }

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `no changed byte brings the reader down, and what is accepted is coherent`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let good = Array(Everything.yaml.utf8)
    let likely = Array("{}[]:,-#&*!|>'\"%@`\n\t 0129az~?=\r".utf8)
    for _ in 0..<150 {
      var bytes = good
      let place = Int.random(in: bytes.indices, using: &dice)
      switch Int.random(in: 0..<4, using: &dice) {
      case 0: bytes[place] = UInt8.random(in: .min ... .max, using: &dice)
      case 1: bytes[place] = likely.randomElement(using: &dice) ?? 0
      case 2: bytes.remove(at: place)
      default: bytes.insert(likely.randomElement(using: &dice) ?? 0, at: place)
      }
      let parsed = AdvisedDefinition.read(bytes, name: "x")
      #expect((parsed.survey == nil) == parsed.report.hasErrors)
      if let survey = parsed.survey { #expect(survey.isCoherent) }
      for diagnostic in parsed.diagnostics {
        let line = parsed.report.source.line(diagnostic.place.start.line).unicodeScalars.count
        #expect(diagnostic.place.start.column - 1 + diagnostic.place.length <= line + 1)
      }
      #expect(TextRenderer.render(parsed.report).isEmpty == parsed.diagnostics.isEmpty)
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `lines lost, doubled or swapped do not bring the reader down`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let good = Everything.yaml.split(separator: "\n", omittingEmptySubsequences: false)
    for _ in 0..<60 {
      var lines = good
      for _ in 0..<Int.random(in: 1...3, using: &dice) {
        let place = Int.random(in: lines.indices, using: &dice)
        switch Int.random(in: 0..<3, using: &dice) {
        case 0: lines.remove(at: place)
        case 1: lines.insert(lines[place], at: place)
        default: lines.swapAt(place, Int.random(in: lines.indices, using: &dice))
        }
      }
      let parsed = Everything.parse(lines.joined(separator: "\n"))
      #expect((parsed.survey == nil) == parsed.report.hasErrors)
      if let survey = parsed.survey { #expect(survey.isCoherent) }
    }
  }
}
