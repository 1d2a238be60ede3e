import AloudDiagnostics
import AloudModel

/// The items can be read at age 11.
///
/// A survey is for everybody in the house, on a phone, between two tasks, and for some of them not
/// in their first language. Formulas and their sources: `ReadingFormula`. They are measured over
/// all items of a language together, from 100 words, for which they were made; a single scale, from
/// 30 words, only where it is two years beyond that, since a short text scatters.
struct ReadingLevelRule: AdviceRule {
  private static let fewestWords = (survey: 100, scale: 30)
  private static let scatter = 2.0

  func advise(on survey: WrittenSurvey, _ advisor: inout Advisor) {
    for language in survey.survey.languages { advise(on: survey, in: language, &advisor) }
  }

  private func advise(
    on survey: WrittenSurvey, in language: Language, _ advisor: inout Advisor
  ) {
    guard let formula = ReadingFormula(language) else { return }
    var all = TextCounts()
    var hardest: (scale: WrittenScale, level: ReadingLevel)?
    var isSaid = false
    for scale in survey.scales {
      let counts = formula.counts(of: scale.texts(in: language))
      guard let level = ReadingLevel(counts, by: formula) else { continue }
      all.add(counts)
      if hardest.map({ $0.level < level }) ?? true { hardest = (scale, level) }
      guard counts.words >= Self.fewestWords.scale, level.yearsTooHard > Self.scatter else {
        continue
      }
      isSaid = true
      advisor.warn(
        .readingLevel("the items of scale '\(scale.scale.id)' are", level, language),
        at: scale.place, help: Self.help)
    }
    guard !isSaid, all.words >= Self.fewestWords.survey, let hardest,
      let level = ReadingLevel(all, by: formula), level.yearsTooHard > 0
    else { return }
    advisor.warn(
      .readingLevel("the items are", level, language), at: hardest.scale.place,
      help: Self.help + " (this scale is the hardest)")
  }

  private static let help = "use shorter words and sentences: not everybody reads with ease"
}

extension WrittenScale {
  fileprivate func texts(in language: Language) -> [WrittenText] {
    items.flatMap { $0.question.texts.filter { $0.language == language } }
  }
}

extension Diagnostic.Message {
  static func readingLevel(
    _ subject: String, _ level: ReadingLevel, _ language: Language
  ) -> Self {
    let measure =
      switch level.formula {
      case .fleschKincaid:
        "grade \(Int(level.score.rounded(.up))) by Flesch and Kincaid; at age 11, 6 is read"
      case .szigrisztPazos:
        "\(Int(level.score.rounded(.down))) by Szigriszt-Pazos; at age 11, 65 and more are read"
      }
    return Self(
      id: "reading-level", text: "\(subject) hard to read in '\(language.tag)' (\(measure))")
  }
}
