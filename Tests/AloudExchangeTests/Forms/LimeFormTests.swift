import AloudDiagnostics
import AloudModel
import Testing

@testable import AloudDefinition
@testable import AloudExchange

/// LimeSurvey's structure as text.
struct LimeFormTests {
  private static let columns = [
    "class", "type/scale", "name", "relevance", "text", "help", "language", "validation",
    "mandatory",
    "other", "default", "hidden", "assessment_value",
  ]

  private static func line(_ cells: [String: String]) -> String {
    columns.map { cells[$0] ?? "" }.joined(separator: "\t") + "\n"
  }

  private static func row(
    _ kind: String, _ scale: String, _ name: String, _ text: String, _ language: String,
    _ more: [String: String] = [:]
  ) -> String {
    line(
      ["class": kind, "type/scale": scale, "name": name, "text": text, "language": language]
        .merging(more) { $1 })
  }

  private static func array(_ code: String, _ language: String, _ texts: [String]) -> String {
    let labels =
      language == "en"
      ? ["Disagree", "Neither", "Agree"] : ["En desacuerdo", "Ni lo uno ni lo otro", "De acuerdo"]
    return row("Q", "F", code, texts[0], language, ["relevance": "1", "mandatory": "N"])
      + texts.dropFirst().enumerated().map { row("SQ", "", "SQ00\($0 + 1)", $1, language) }.joined()
      + labels.enumerated().map { row("A", "0", "A\($0 + 1)", $1, language) }.joined()
  }

  private static let good =
    columns.joined(separator: "\t") + "\n" + row("S", "", "language", "en", "")
    + row("S", "", "additional_languages", "es", "")
    + row("SL", "", "surveyls_title", "Staff climate", "en")
    + row("SL", "", "surveyls_title", "Clima", "es") + row("G", "1", "Trust here", "", "en")
    + row("G", "1", "Confianza", "", "es")
    + array("trust", "en", ["", "<p>Asking is fine &amp; usual.</p>", "People own mistakes."])
    + array("trust", "es", ["", "Preguntar está bien.", "Se admiten errores."])
    + row("G", "2", "Voice", "", "en") + row("G", "2", "Voz", "", "es")
    + array("voice", "en", ["", "Worries are heard."])
    + row("Q", "T", "keepIt", "What should we keep?", "en")
    + array("voice", "es", ["", "Se escuchan."]) + row("Q", "T", "keepIt", "¿Qué mantener?", "es")

  private func parsed(_ text: String) -> ParsedForm {
    OtherForm(XLSForm.File(name: "s.txt", bytes: Array(text.utf8))).read()
  }

  @Test func `arrays are scales, in every language, and equal answers are one list`() throws {
    let parsed = parsed("\u{FEFF}" + Self.good)
    let form = try #require(parsed.form, "\(parsed.problems)")
    #expect(form.title == [.english: "Staff climate"])
    #expect(form.languages.map(\.tag) == ["en", "es"])
    #expect(form.listNames == ["trust"])
    let spanish = try #require(Language("es"))
    #expect(form.scales.map { $0.group?.texts[spanish] } == ["Confianza", "Voz"])
    #expect(
      form.scales.map { $0.items.map(\.id.text) } == [
        ["trust-sq001", "sq002"], ["voice-sq001"],
      ])
    #expect(parsed.lines.contains("          en: \"Asking is fine & usual.\""))
    #expect(parsed.lines.contains("          es: \"Se escuchan.\""))
    #expect(form.comments.map(\.id.text) == ["keep-it"])
    #expect(parsed.problems == [])
    #expect(parsed.account.contains { $0.contains("mandatory") })
  }

  @Test(arguments: [
    (
      row("Q", "L", "q", "Your gender?", "en") + row("A", "0", "m", "Male", "en")
        + row("A", "0", "f", "Female", "en"), "form-fact", Diagnostic.Severity.warning
    ),
    (row("Q", "N", "q", "Age?", "en"), "form-type", .warning),
    (row("Q", "D", "q", "When?", "en"), "form-type", .warning),
    (row("Q", "M", "q", "Which?", "en") + row("SQ", "", "a", "This", "en"), "form-type", .warning),
    (row("Q", "|", "q", "File?", "en"), "form-type", .warning),
    (row("Q", "X", "q", "Hello", "en"), "form-note", .warning),
    (row("Q", "*", "q", "{sum(1)}", "en"), "form-type", .warning),
    (row("Q", "E", "q", "More?", "en") + row("SQ", "", "e", "Work", "en"), "form-type", .warning),
    (row("Q", "T", "q", "What is your first name?", "en"), "form-who", .warning),
    (row("Q", "T", "q", "Why?", "en", ["relevance": "a == 1"]), "form-logic", .error),
    (row("Q", "T", "q", "Why?", "en", ["hidden": "1"]), "form-disabled", .warning),
    (row("Q", "T", "q", "Why, {name}?", "en"), "reference-in-text", .error),
    (row("Q", "~", "q", "Why?", "en"), "form-unknown-type", .error),
    (row("QTA", "", "q", "10", ""), "form-unknown-type", .error),
    (row("Q", "T", "keepit", "", "en"), "form-label-missing", .error),
  ])
  func `what cannot be asked is told at its row`(
    rows: String, id: String, severity: Diagnostic.Severity
  ) {
    let parsed = parsed(Self.good + rows)
    let last = Self.good.split(separator: "\n").count
    let found = parsed.reports.flatMap(\.diagnostics).filter { $0.place.start.line > last }
    #expect(found.contains { $0.message.id == id && $0.severity == severity }, "\(parsed.problems)")
    #expect((parsed.form == nil) == (severity == .error), "\(parsed.problems)")
  }

  @Test func `what is said above an array, and a condition on one of its rows, is told`() {
    let said = Self.good.replacing("\ttrust\t1\t\t", with: "\ttrust\t1\tHow far?\t")
    #expect(parsed(said).problems.map { $0.split(separator: " ")[1] } == ["form-note"])
    let asked = Self.good.replacing("SQ\t\tSQ002\t\t", with: "SQ\t\tSQ002\tx == 1\t")
    #expect(parsed(asked).form == nil)
  }

  @Test func `answers with points are refused: they may run another way than their words`() {
    let text = Self.good.replacing(
      "A\t0\tA1\t\tDisagree\t\ten\t\t\t\t\t\t\n", with: "A\t0\tA1\t\tDisagree\t\ten\t\t\t\t\t\t5\n")
    #expect(text != Self.good)
    #expect(parsed(text).form == nil)
  }

  /// `array` in its own language, and the same under each name.
  private static func asked(in own: String, also others: [String]) -> String {
    columns.joined(separator: "\t") + "\n" + row("S", "", "language", own, "")
      + row("S", "", "additional_languages", others.joined(separator: " "), "")
      + row("G", "1", "Trust here", "", own)
      + array("trust", own, ["", "Asking is fine.", "People own mistakes."])
      + others.map { array("trust", $0, ["", "Preguntar está bien.", "Hay errores."]) }.joined()
  }

  @Test(arguments: [
    ("en", "es", "es-MX"), ("en", "es-MX", "es-AR"), ("en", "de", "de-informal"),
    ("en", "en-US", "fr"), ("de-informal", "de", "fr"),
  ])
  func `two languages of the tool that are one here are refused once, by both names and a place`(
    own: String, second: String, third: String
  ) throws {
    let read = parsed(Self.asked(in: own, also: [second, third]))
    #expect(read.form == nil)
    let told = read.problems.filter { $0.hasSuffix("form-languages") }
    #expect(told.count == 1, "\(read.problems)")
    // Where it is first said: in the settings.
    #expect(["2", "3"].contains(told.first?.split(separator: ":")[1]), "\(told)")
    let said = read.reports.flatMap(\.diagnostics).first { $0.message.id == "form-languages" }?
      .message.text
    let pair = [own, second, third].filter { $0.hasPrefix(second.prefix(2)) }
    #expect(pair.count == 2 || own.hasPrefix(second.prefix(2)))
    for name in pair { #expect(said?.contains("'\(name)'") == true, "\(said ?? "")") }
  }

  @Test func `a language in capital letters is the same language`() throws {
    let read = parsed(
      Self.asked(in: "en", also: ["es"]).replacing("\tes\t", with: "\tES\t").replacing(
        "language\t\ten\t", with: "language\t\tEN\t"))
    #expect(read.form?.languages.map(\.tag) == ["en", "es"], "\(read.problems)")
  }
}
