import AloudModel
import AloudStatistics
import AloudTally

/// What an instrument report says of its own accord, in one language.
struct InstrumentWording: Sendable {
  /// Between the units and the decimals of a number.
  var decimalMark = "."
  var title: @Sendable (String) -> String = { $0 }
  /// People, wave, tool.
  var opening: @Sendable (Int, String, String?) -> String = { people, _, _ in "\(people)" }
  /// That it is not anonymous, and what follows.
  var stamp = ""
  var stampShort = ""

  // MARK: In one minute

  var inOneMinute = ""
  /// Scales that reach the usual reliability, of how many.
  var headline: @Sendable (Int, Int) -> String = { "\($0) \($1)" }
  var scaleColumn = ""
  var questionsColumn = ""
  var alphaColumn = ""
  var omegaColumn = ""
  var meanCorrelationColumn = ""
  var readsColumn = ""
  var reads: @Sendable (AlphaReading) -> String = { _ in "" }
  var summaryCaption = ""
  var howToRead = ""

  // MARK: Scale by scale

  var scalesHeading = ""
  var scalesIntroduction = ""
  /// Alpha with its interval; of how many people, where that is told; how it reads.
  var alpha: @Sendable (String, Int?, String) -> String = { alpha, _, _ in alpha }
  var omega: @Sendable (String) -> String = { $0 }
  var noOmega: @Sendable (String) -> String = { $0 }
  /// SRMR, RMSEA, CFI.
  var fit: @Sendable (String, String, String) -> String = { a, b, c in a + b + c }
  var alwaysFits = ""
  var eigenvalues: @Sendable (String, String) -> String = { $0 + $1 }
  /// At the lowest and the highest score.
  var ends: @Sendable (String, String) -> String = { $0 + $1 }
  var weakItems: @Sendable ([String]) -> String = { $0.joined() }
  var splitItems: @Sendable ([String]) -> String = { $0.joined() }
  var gauge = ""
  var questionColumn = ""
  var missingColumn = ""
  var meanColumn = ""
  var lowestColumn = ""
  var highestColumn = ""
  var itemRestColumn = ""
  var alphaWithoutColumn = ""
  var loadingColumn = ""
  var agreementColumn = ""
  var turned = ""
  var itemsCaption: @Sendable (String) -> String = { $0 }

  // MARK: Schools

  var schoolsHeading = ""
  var noSchools = ""
  /// Schools in the file, those large enough; people elsewhere.
  var schools: @Sendable (Int, Int, String) -> String = { all, _, _ in "\(all)" }
  var schoolsColumn = ""
  var icc1Column = ""
  var icc2Column = ""
  var alphaWithinColumn = ""
  var omegaWithinColumn = ""
  var betweenCaption = ""
  var rwgColumn = ""
  var agreeingColumn = ""
  var lindellColumn = ""
  var deviationColumn = ""
  var awgColumn = ""
  var agreementCaption = ""
  var outOf: @Sendable (Int, Int) -> String = { "\($0) \($1)" }
  /// A value and the range of schools.
  var range: @Sendable (String, String, String) -> String = { a, b, c in a + b + c }
  var deviationLimit: @Sendable (String, String) -> String = { $0 + $1 }

  // MARK: How people answered

  var patternsHeading = ""
  var patternsIntroduction = ""
  var finished: @Sendable (String) -> String = { $0 }
  var halfRuns: @Sendable (String, Int) -> String = { text, _ in text }
  var oneOption: @Sendable (String) -> String = { $0 }
  var flagged: @Sendable (String) -> String = { $0 }
  var lengths: @Sendable (Int, Int) -> String = { "\($0) \($1)" }
  var tooFewQuestions = ""
  /// A share of people.
  var ofPeople: @Sendable (String) -> String = { $0 }
  var few = ""
  var nearlyAll = ""
  var underOne = ""
  var notShown = ""

  // MARK: What each figure says, and how it was made

  var figuresHeading = ""
  var figureColumns: [String] = []
  var figuresCaption = ""
  /// Name, what it says, usual limit, source.
  var figures: [[String]] = []
  var methodHeading = ""
  var method: [String] = []
  var filesBeside = ""
  var reason: @Sendable (NotComputable) -> String = \.rawValue

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }

  init(_ fill: (inout InstrumentWording) -> Void) { fill(&self) }
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
