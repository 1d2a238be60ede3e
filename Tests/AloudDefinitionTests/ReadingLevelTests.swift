import Testing

@testable import AloudAdvice
@testable import AloudDefinition
@testable import AloudDiagnostics
@testable import AloudModel

@Suite struct ReadingLevelTests {
  static let spanish = Language("es")!

  static func text(_ text: String, in language: Language = .english) -> WrittenText {
    WrittenText(owner: "item 'x'", language: language, text: text, place: .line(1))
  }

  static func level(_ text: String, _ formula: ReadingFormula) throws -> ReadingLevel {
    let language: Language =
      switch formula {
      case .fleschKincaid: .english
      case .szigrisztPazos: spanish
      }
    let counts = formula.counts(of: [Self.text(text, in: language)])
    return try #require(ReadingLevel(counts, by: formula))
  }

  @Test(arguments: [
    ("the", 1), ("school", 1), ("people", 2), ("asked", 1), ("started", 2), ("table", 2),
    ("make", 1), ("changes", 2), ("teachers", 2), ("student", 2), ("honestly", 3), ("idea", 3),
    ("being", 2), ("trying", 2), ("something", 2), ("decisions", 3), ("leadership", 3),
    ("safely", 2), ("reading", 2), ("rule", 1), ("rules", 1), ("colleague", 2), ("mistake", 2),
    ("wrong", 1), ("together", 3), ("improve", 2), ("area", 3), ("risky", 2), ("add-on", 2),
    ("doesn't", 2), ("can't", 1), ("responsibility", 6), ("implementation", 5), ("beliefs", 2),
    ("quiet", 2), ("used", 1), ("judged", 1), ("seriously", 4), ("equitable", 4), ("whole", 1),
  ])
  func `English syllables are counted`(word: String, syllables: Int) {
    #expect(EnglishSyllables.count(in: word) == syllables)
  }

  @Test(arguments: [
    ("y", 1), ("muy", 1), ("escuela", 3), ("aquí", 2), ("días", 2), ("también", 2), ("ayuda", 3),
    ("país", 2), ("leer", 2), ("aprendió", 3), ("ciudad", 2), ("cuando", 2), ("quien", 1),
    ("guerra", 2), ("pingüino", 3), ("respuestas", 3), ("averiguar", 4), ("todavía", 4),
    ("héroe", 3), ("oiga", 2), ("ahora", 3), ("mayo", 2), ("estudiantes", 4), ("caída", 3),
    ("equipo", 3), ("la", 1), ("raza", 2), ("honestidad", 4), ("maestros", 3), ("actúa", 3),
  ])
  func `Spanish syllables are counted`(word: String, syllables: Int) {
    #expect(SpanishSyllables.count(in: word) == syllables)
  }

  @Test func `words, sentences and syllables are counted`() {
    var counts = TextCounts()
    counts.add(Self.text("The cat sat on the mat.")) { EnglishSyllables.count(in: $0) }
    #expect(counts == TextCounts(sentences: 1, words: 6, syllables: 6))
    counts.add(Self.text("It slept. Did it? Yes")) { EnglishSyllables.count(in: $0) }
    #expect(counts == TextCounts(sentences: 4, words: 11, syllables: 11))
    counts.add(Self.text("...")) { EnglishSyllables.count(in: $0) }
    #expect(counts.words == 11)
  }

  // By hand: 0.39 * 6 + 11.8 * 1 - 15.59; 206.835 - 62.3 * 8 / 5 - 5.
  @Test func `the formulas give what they give by hand`() throws {
    let cat = try Self.level("The cat sat on the mat.", .fleschKincaid)
    #expect(abs(cat.score - -1.45) < 1e-9)
    let gato = try Self.level("El gato come pan blanco.", .szigrisztPazos)
    #expect(abs(gato.score - 102.155) < 1e-9)
    #expect(gato.yearsTooHard < 0 && cat.yearsTooHard < 0)
  }

  @Test func `a language without a formula is not measured, nor is no text`() {
    #expect(ReadingFormula(Language("fr")!) == nil)
    #expect(ReadingLevel(TextCounts(), by: .szigrisztPazos) == nil)
    let signs = ReadingFormula.szigrisztPazos.counts(of: [Self.text("¿?", in: Self.spanish)])
    #expect(signs == TextCounts())
  }

  @Test func `harder text has a higher level, on either scale`() throws {
    let easy = try Self.level("We like to help.", .fleschKincaid)
    let hard = try Self.level("Organisational accountability necessitates.", .fleschKincaid)
    #expect(easy < hard)
    #expect(hard.yearsTooHard > 2)
    let corto = try Self.level("Aquí se ayuda.", .szigrisztPazos)
    let largo = try Self.level("Responsabilidades institucionales compartidas.", .szigrisztPazos)
    #expect(corto < largo)
    #expect(largo.yearsTooHard > 2)
  }

  /// Items of ten words, `hard` of them with words of many syllables.
  static func survey(scales: Int, hard: Int, of items: Int) -> String {
    let sections = (1...scales).map { scale in
      let lines = (1...items).map { item in
        let words =
          item <= hard
          ? "important decisions about teaching are usually open to later correction"
          : "the help we get here is good for us all day"
        return "      - {id: s\(scale)i\(item), text: {en: \(words)}}\n"
      }
      return "  - {id: s\(scale), title: {en: More}, level: other, acts: both, responses: agree5,"
        + " items: [\n"
        + lines.map { $0.replacing("      - ", with: "").dropLast() + ",\n" }.joined()
        + "    ]}\n"
    }
    let start = Everything.yaml.firstRange(of: "\nscales:\n")!.upperBound
    let end = Everything.yaml.firstRange(of: "comments:\n")!.lowerBound
    var text = Everything.yaml
    text.replaceSubrange(start..<end, with: sections.joined())
    return text.replacing("languages: [en, es]", with: "languages: [en]")
      .replacing(/, es: [^}]+\}/, with: "}")
      .replacing(", asks: [policies, honesty], focus: policies", with: "")
  }

  static func warnings(_ text: String) -> [Diagnostic] {
    Everything.parse(text).diagnostics.filter { $0.message.id == "reading-level" }
  }

  @Test func `a whole survey is measured from a hundred words`() throws {
    #expect(Self.warnings(Self.survey(scales: 4, hard: 0, of: 3)) == [])
    let warnings = Self.warnings(Self.survey(scales: 6, hard: 1, of: 2))
    #expect(warnings.count == 1)
    #expect(try #require(warnings.first).help?.contains("this scale is the hardest") == true)
    #expect(Self.warnings(Self.survey(scales: 4, hard: 1, of: 2)) == [])
  }

  @Test func `a scale far too hard is named, and then not the survey`() {
    let warnings = Self.warnings(Self.survey(scales: 4, hard: 3, of: 3))
    #expect(warnings.count == 4)
    #expect(warnings.allSatisfy { $0.message.text.contains("the items of scale 's") })
    #expect(Self.warnings(Self.survey(scales: 2, hard: 2, of: 2)) == [])
  }
}
