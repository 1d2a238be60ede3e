import AloudModel
import AloudStatistics
import AloudTally

/// What an instrument report says of its own accord, in one language.
struct InstrumentWording: Sendable {
  /// Between the units and the decimals of a number.
  let decimalMark: String
  let title: @Sendable (String) -> String
  /// People, wave, tool.
  let opening: @Sendable (Int, String, String?) -> String
  /// That it is not anonymous, and what follows.
  let stamp: String
  let stampShort: String

  // MARK: In one minute

  let inOneMinute: String
  /// Scales that reach the usual reliability, of how many.
  let headline: @Sendable (Int, Int) -> String
  let scaleColumn: String
  let questionsColumn: String
  let alphaColumn: String
  let omegaColumn: String
  let meanCorrelationColumn: String
  let readsColumn: String
  let reads: @Sendable (AlphaReading) -> String
  let summaryCaption: String
  let howToRead: String

  // MARK: Scale by scale

  let scalesHeading: String
  let scalesIntroduction: String
  /// Alpha with its interval; of how many people, where that is told; how it reads.
  let alpha: @Sendable (String, Int?, String) -> String
  let omega: @Sendable (String) -> String
  let noOmega: @Sendable (String) -> String
  /// SRMR, RMSEA, CFI.
  let fit: @Sendable (String, String, String) -> String
  let alwaysFits: String
  let eigenvalues: @Sendable (String, String) -> String
  /// At the lowest and the highest score.
  let ends: @Sendable (String, String) -> String
  let weakItems: @Sendable ([String]) -> String
  let splitItems: @Sendable ([String]) -> String
  let gauge: String
  let questionColumn: String
  let missingColumn: String
  let meanColumn: String
  let lowestColumn: String
  let highestColumn: String
  let itemRestColumn: String
  let alphaWithoutColumn: String
  let loadingColumn: String
  let agreementColumn: String
  let turned: String
  let itemsCaption: @Sendable (String) -> String

  // MARK: Schools

  let schoolsHeading: String
  let noSchools: String
  /// Schools in the file, those large enough; people elsewhere.
  let schools: @Sendable (Int, Int, String) -> String
  let schoolsColumn: String
  let icc1Column: String
  let icc2Column: String
  let alphaWithinColumn: String
  let omegaWithinColumn: String
  let betweenCaption: String
  let rwgColumn: String
  let agreeingColumn: String
  let lindellColumn: String
  let deviationColumn: String
  let awgColumn: String
  let agreementCaption: String
  let outOf: @Sendable (Int, Int) -> String
  /// A value and the range of schools.
  let range: @Sendable (String, String, String) -> String
  let deviationLimit: @Sendable (String, String) -> String

  // MARK: How people answered

  let patternsHeading: String
  let patternsIntroduction: String
  let finished: @Sendable (String) -> String
  let halfRuns: @Sendable (String, Int) -> String
  let oneOption: @Sendable (String) -> String
  let flagged: @Sendable (String) -> String
  let lengths: @Sendable (Int, Int) -> String
  let tooFewQuestions: String
  /// A share of people.
  let ofPeople: @Sendable (String) -> String
  let few: String
  let nearlyAll: String
  let underOne: String
  let notShown: String

  // MARK: What each figure says, and how it was made

  let figuresHeading: String
  let figureColumns: [String]
  let figuresCaption: String
  /// Name, what it says, usual limit, source.
  let figures: [[String]]
  let methodHeading: String
  let method: [String]
  let filesBeside: String
  let reason: @Sendable (NotComputable) -> String
}

extension InstrumentWording {
  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}

/// How a reliability reads by the usual limits.
///
/// Source: Nunnally 1978, Psychometric Theory; Streiner 2003, Journal of Personality Assessment 80, p. 99.
enum AlphaReading: Hashable, Sendable, CaseIterable {
  case low
  case forGroups
  case good
  /// So high that questions may say the same thing twice.
  case repeating

  /// As it is printed, in hundredths, so that a printed figure and its reading agree.
  init(_ alpha: Double) {
    switch Decimals.scaled(alpha, by: 2) {
    case ..<70: self = .low
    case ..<80: self = .forGroups
    case ..<95: self = .good
    default: self = .repeating
    }
  }
}
