import AloudDiagnostics
import AloudModel
import AloudWaveSupport
import Testing

@testable import AloudAdvice
@testable import AloudCollector
@testable import AloudDefinition
@testable import AloudPapers

/// What staff read is written for an eleven-year-old, by the formulas with which definitions are judged.
struct PlainWordsTests {
  private static let languages = [Language.english, .spanish]
  /// The same with everything that can be said: groups, comments, a place.
  private static let manifest = FullSurvey.everything

  private func level(of texts: [String], in language: Language) throws -> ReadingLevel {
    let formula = try #require(ReadingFormula(language))
    let place = SourceRange(start: SourceLocation(line: 1, column: 1), length: 1)
    let written = texts.map {
      WrittenText(owner: "page", language: language, text: $0, place: place)
    }
    return try #require(ReadingLevel(formula.counts(of: written), by: formula))
  }

  private func sentences(_ texts: [String]) -> [String] {
    texts.flatMap { text in
      text.replacing(#/([.!?:]) /#) { "\($0.1)\n" }.split(separator: "\n").map(String.init)
    }
  }

  /// The texts of a wording, without those that depend on something.
  private func texts(of wording: Any) -> [String] {
    Mirror(reflecting: wording).children.compactMap { $0.value as? String }
  }

  private func notice(_ language: Language, _ manifest: Manifest = manifest) -> StaffNotice {
    StaffNotice(for: manifest.survey, in: manifest.wave, language: language)
  }

  private func all(in language: Language) -> [String: [String]] {
    [
      "pages": texts(of: PageWording(in: language)),
      "notice": notice(language).sections.flatMap(\.notes),
      "small school": notice(language, FullSurvey.small).sections.flatMap(\.notes),
      "slips and poster": texts(of: PaperWording(in: language)),
      "printed sheet": texts(of: PrintedSheetWording(in: language))
        + PrintedSheetWording(in: language).promise("the nurse", "Friday"),
      "sheet": SheetWording(in: language).instructions + texts(of: SheetWording(in: language)),
    ]
  }

  @Test(arguments: languages)
  func `an eleven-year-old can read every page and paper`(language: Language) throws {
    for (name, texts) in all(in: language) {
      let level = try level(of: texts, in: language)
      #expect(level.yearsTooHard <= 0, "\(name): \(level.score), \(level.yearsTooHard) years")
    }
  }

  @Test(arguments: languages)
  func `no sentence has more than 24 words`(language: Language) {
    for (name, texts) in all(in: language) {
      for sentence in sentences(texts) {
        #expect(sentence.split(separator: " ").count <= 24, "\(name): \(sentence)")
      }
    }
  }

  @Test func `a text that is too hard is found`() throws {
    let hard = [
      "Notwithstanding considerable organisational heterogeneity, institutional confidentiality"
        + " arrangements necessitate comprehensive documentation."
    ]
    #expect(try level(of: hard, in: .english).yearsTooHard > 3)
  }
}
