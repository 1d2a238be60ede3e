import Testing

@testable import AloudAdvice
@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

/// No file of any bytes brings the reader down, or makes it say more than people can read.
@Suite struct RobustnessTests {
  static func report(_ text: String) -> DiagnosticReport {
    AdvisedDefinition.read(Array(text.utf8), name: "x").report
  }

  @Test(arguments: ["x", "[", "- ", "\u{0}", "a: b\n", "\u{FF}"])
  func `ten megabytes of anything are refused unread`(filling: String) {
    let bytes = Array(String(repeating: filling, count: 10_000_000 / filling.utf8.count).utf8)
    let parsed = AdvisedDefinition.read(bytes, name: "x")
    #expect(parsed.diagnostics.map(\.message.id) == ["file-too-large"])
    #expect(parsed.report.source.bytes.isEmpty)
  }

  @Test func `a bomb of anchors in the place of every value is one line each`() {
    var text = "a: &a [x, x]\n"
    for key in "bcdefghijklmnop" { text += "\(key): &\(key) [*a, *a, *a, *a, *a, *a]\n" }
    let report = Self.report(text)
    let ids = report.diagnostics.map(\.message.id)
    #expect(ids.count { $0 == "yaml-anchor" } > 10)
    #expect(Set(ids).isSubset(of: ["yaml-anchor", "unknown-key", "missing-key"]))
    #expect(report.errorCount < 16 * 8 + 20)
  }

  @Test(arguments: ["<<: *base", "<<: [*a, *b]", "? *a\n: b", "- *a", "x: &a\n  y: *a"])
  func `merge keys and recursive aliases are refused`(text: String) {
    let report = Self.report("school: {id: x, name: y}\n" + text + "\n")
    #expect(report.hasErrors)
    #expect(report.diagnostics.contains { $0.message.id.hasPrefix("yaml-") })
  }

  @Test func `levels indented inside each other end in one message`() {
    let text = (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(Self.report(text).diagnostics.map(\.message.id) == ["yaml-too-deep"])
    let lists = String(repeating: "- ", count: 300) + "x\n"
    #expect(Self.report(lists).diagnostics.map(\.message.id) == ["yaml-too-deep"])
  }

  /// Files of one mistake many times: what is kept of it is bounded.
  static let floods: [(String, String)] = [
    ("\u{7}", ""), ("\u{200B}\n", ""), ("{}, ", "scales: ["), ("xx, ", "languages: ["),
    ("!a b, ", "x: ["), ("{id: a}, ", "scales: ["), ("{opens: x}, ", "waves: ["),
    ("[a]: b, ", "x: {"),
  ]

  @Test(arguments: floods)
  func `a flood of mistakes is not kept`(mistake: String, opening: String) {
    let closing = opening.hasSuffix("[") ? "]\n" : opening.hasSuffix("{") ? "}\n" : ""
    let report = Self.report(opening + String(repeating: mistake, count: 12_000) + closing)
    #expect(report.hasErrors)
    #expect(report.diagnostics.count <= 50)
    #expect(report.errorCount <= 2 * DefinitionReader.mostProblems)
  }

  @Test func `advice on many texts is bounded`() {
    let items = (1...12).map { "      - {id: i\($0), text: {en: Staff and never principals.}}\n" }
    let scales = (1...20).map { scale in
      "  - id: s\(scale)\n    title: {en: More}\n    level: other\n    acts: both\n"
        + "    responses: agree5\n    items:\n"
        + items.joined().replacing("id: i", with: "id: s\(scale)i")
    }
    let text = Everything.yaml.replacing(
      "comments:\n  - {id: k", with: scales.joined() + "comments:\n  - {id: k")
    let report = Self.report(text)
    #expect(!report.hasErrors)
    #expect(report.diagnostics.count == 50)
    // One missing translation for each text comes from the reader itself.
    let translations = 20 * 13
    #expect(report.warningCount == translations + 200)
  }

  /// Many names that are near to none of many others, and to each other.
  @Test func `looking for the name that was meant is bounded`() {
    func name(_ number: Int, _ first: String) -> String {
      first + String(repeating: "a", count: 55) + String(1_000 + number)
    }
    let scales = (0..<250).map {
      "  - {id: \(name($0, "b")), title: {en: T, es: T}, level: other, acts: both, "
        + "responses: agree5, items: [{id: x\($0), text: {en: T, es: T}}]}\n"
    }
    let waves = (0..<250).map {
      "  - {id: w\($0), opens: 2027-01-01, closes: 2027-01-02, invited: 42, "
        + "asks: [\(name($0, "zzzz"))]}\n"
    }
    let text = Everything.yaml.replacing(
      "comments:\n  - {id: k", with: scales.joined() + "comments:\n  - {id: k"
    )
    .replacing("promise:\n", with: waves.joined() + "promise:\n")
    let ids = Self.report(text).diagnostics.map(\.message.id)
    #expect(ids.contains("unknown-scale"))
  }

  @Test func `head-counts of many groups that do not exist are bounded`() {
    let counts = (0..<4_000).map { "x\($0): 1" }.joined(separator: ", ")
    let groups = (0..<1_200).map { "{id: g\($0), label: {en: l\($0), es: m\($0)}, count: 1}" }
    let text = Everything.yaml.replacing(
      "{id: teaching, label: {en: Teaching, es: Docencia}, count: 30}",
      with: groups.joined(separator: "\n      - ")
    ).replacing("counts: {role: {teaching: 28}", with: "counts: {role: {\(counts)}")
    let report = Self.report(text)
    #expect(report.diagnostics.contains { $0.message.id == "unknown-group" })
    #expect(report.errorCount <= DefinitionReader.mostProblems)
  }

  @Test func `a text of many words is read to its five hundredth`() {
    let long = String(repeating: "or not ", count: 20_000)
    #expect(Word.words(in: long).count == 500)
    let text = Everything.yaml.replacing("en: Worries are heard.", with: "en: Worries \(long)")
    #expect(Self.report(text).diagnostics.map(\.message.id).contains("long-text"))
  }

  @Test func `groups may be merged in a long chain, and not in a circle`() {
    func groups(_ count: Int, last: String) -> String {
      let labels = (0..<count).map { group in
        let target = group + 1 < count ? "g\(group + 1)" : last
        return
          "{id: g\(group), label: {en: l\(group), es: m\(group)}, count: 1, merge_into: \(target)}"
      }
      return "breakdowns:\n  - id: role\n    text: {en: Where?, es: ¿Dónde?}\n    groups: ["
        + labels.joined(separator: ",\n      ") + "]\n"
    }
    func ids(_ last: String) -> [String: Int] {
      let start = Everything.yaml.firstRange(of: "breakdowns:\n")!.lowerBound
      let end = Everything.yaml.firstRange(of: "waves:\n")!.lowerBound
      var text = Everything.yaml
      text.replaceSubrange(start..<end, with: groups(40, last: last))
      text = text.replacing("invited: 42", with: "invited: 40").replacing(
        ", counts: {role: {teaching: 28}, years: {few: 20, many: 20}}", with: "")
      let all = Self.report(text).diagnostics.map { ($0.message.id, 1) }
      return Dictionary(all, uniquingKeysWith: +)
    }
    #expect(ids("g0") == ["merge-cycle": 40])
    #expect(ids("g20") == ["merge-cycle": 20])
    #expect(ids("g39") == ["merge-cycle": 1])
    #expect(ids("x") == ["unknown-group": 1])
  }

  @Test(arguments: [
    "\u{202E}", "\u{2066}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{1B}", "\u{85}", "\u{2028}",
    "\u{E0041}", "\u{FFFE}",
  ])
  func `characters that hide are refused wherever they stand`(character: String) throws {
    for (old, column) in [("Worries are", 42), ("Somebody gets", 42)] {
      let text = Everything.yaml.replacing(
        old, with: "\(old.first!)\(character)\(old.dropFirst())")
      let diagnostic = try #require(Self.report(text).diagnostics.first)
      #expect(diagnostic.message.id == "hidden-character")
      #expect(diagnostic.place.start.column == column)
      #expect(!diagnostic.message.text.unicodeScalars.contains(where: VisibleText.isHidden))
    }
  }

  @Test(arguments: [
    [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE2, 0x82],
  ])
  func `bytes that only look like UTF-8 are refused`(bytes: [UInt8]) {
    let text = Array("title: {en: a".utf8) + bytes + Array("}\n".utf8)
    let parsed = AdvisedDefinition.read(text, name: "x")
    #expect(parsed.diagnostics.map(\.message.id) == ["invalid-utf8"])
    #expect(parsed.diagnostics.first?.place.start == SourceLocation(line: 1, column: 14))
  }
}
