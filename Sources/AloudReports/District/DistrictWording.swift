import AloudModel
import AloudStatistics

/// What a district report says of its own accord, in one language.
///
/// No sentence names a school, compares one with another, or says which is higher.
struct DistrictWording: Sendable {
  var title: @Sendable (String?) -> String = { $0 ?? "" }
  var opening: @Sendable (Int) -> String = { "\($0)" }
  var footer = ""

  // MARK: In one minute

  var inOneMinute = ""
  /// The scales that stand highest and lowest in a typical school, with their scores.
  var headline: @Sendable ((String, Int), (String, Int)) -> String = { high, low in
    "\(high.0) \(low.0)"
  }
  /// Schools told, schools handed in; counted, invited, whole per cent.
  var whoAnswered: @Sendable (Int, Int, Int, Int, Int) -> String = { _, _, _, _, _ in "" }
  /// The days on which the first and the last survey closed.
  var closed: @Sendable (String, String) -> String = { "\($0) \($1)" }
  var tooFewAnswered: @Sendable (Int) -> String = { "\($0)" }
  var outdated: @Sendable (Int) -> String = { "\($0)" }
  var scaleColumn = ""
  var schoolsColumn = ""
  var answersColumn = ""
  var totalColumn = ""
  var typicalColumn = ""
  var usualColumn = ""
  var scoresCaption = ""
  var howToRead = ""
  var noMoreThanChance = ""
  var notShown = ""
  var tooFewSchools = ""

  // MARK: How far apart

  var spreadHeading = ""
  var spreadIntroduction = ""
  /// A scale, where a typical school stands, and where about two schools in three lie; nothing
  /// where no spread beyond chance is seen.
  var spread: @Sendable (String, Int, WholeInterval?) -> String = { name, _, _ in name }
  /// How many dots lie outside the funnel, of how many.
  var outside: @Sendable (Int, Int) -> String = { "\($0) \($1)" }
  var funnelSubtitle: @Sendable (Int, Int) -> String = { "\($0) \($1)" }
  var funnelHowToRead = ""
  var answersAxis = ""
  var dotsCaption: @Sendable (String) -> String = { $0 }
  var scoreColumn = ""
  var shrunkenColumn = ""
  var rangeColumn = ""
  /// One dot: answers as told, score, drawn-in score and its range.
  var dot: @Sendable (DistrictSpread.Dot) -> String = { "\($0.score)" }

  // MARK: Who is not counted in

  var leftOutHeading = ""
  var leftOutIntroduction = ""
  var leftOutCaption = ""
  var countedInColumn = ""
  var leftOut: @Sendable (DistrictScale.LeftOut) -> String = \.rawValue

  // MARK: What to do, and how it was made

  var nextHeading = ""
  var next: [String] = []
  var appendixHeading = ""
  var method: [String] = []
  var protection: [String] = []
  /// The share of what differs between people that lies between schools, in per cent.
  var between: @Sendable (String, Int) -> String = { "\($0) \($1)" }
  var filesBeside = ""

  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }

  init(_ fill: (inout DistrictWording) -> Void) { fill(&self) }
}
