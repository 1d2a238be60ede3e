import AloudModel
import AloudStatistics

/// What a district report says of its own accord, in one language.
///
/// No sentence names a school, compares one with another, or says which is higher.
struct DistrictWording: Sendable {
  let title: @Sendable (String?) -> String
  let opening: @Sendable (Int) -> String
  /// Whether another tool collected the answers of some school.
  let footer: @Sendable (_ isOfTools: Bool) -> String

  // MARK: In one minute

  let inOneMinute: String
  /// The scales that stand highest and lowest in a typical school, with their scores.
  let headline: @Sendable ((String, Int), (String, Int)) -> String
  /// Schools told, schools handed in; counted, invited, whole per cent.
  let whoAnswered: @Sendable (Int, Int, Int, Int, Int) -> String
  /// The days on which the first and the last survey closed.
  let closed: @Sendable (String, String) -> String
  let tooFewAnswered: @Sendable (Int) -> String
  let outdated: @Sendable (Int) -> String
  let scaleColumn: String
  let schoolsColumn: String
  let answersColumn: String
  let totalColumn: String
  let typicalColumn: String
  let usualColumn: String
  let scoresCaption: String
  let howToRead: String
  let noMoreThanChance: String
  let notShown: String
  let tooFewSchools: String

  // MARK: How far apart

  let spreadHeading: String
  let spreadIntroduction: String
  /// A scale, where a typical school stands, and where about two schools in three lie; nothing
  /// where no spread beyond chance is seen.
  let spread: @Sendable (String, Int, WholeInterval?) -> String
  /// How many dots lie outside the funnel, of how many.
  let outside: @Sendable (Int, Int) -> String
  let funnelSubtitle: @Sendable (Int, Int) -> String
  let funnelHowToRead: String
  let answersAxis: String
  let dotsCaption: @Sendable (String) -> String
  let scoreColumn: String
  let shrunkenColumn: String
  let rangeColumn: String
  /// One dot: answers as told, score, drawn-in score and its range.
  let dot: @Sendable (DistrictSpread.Dot) -> String

  // MARK: Who is not counted in

  let leftOutHeading: String
  let leftOutIntroduction: String
  let leftOutCaption: String
  let countedInColumn: String
  let leftOut: @Sendable (DistrictScale.LeftOut) -> String

  // MARK: What to do, and how it was made

  let nextHeading: String
  let next: [String]
  let appendixHeading: String
  let method: [String]
  let protection: [String]
  /// Of how many schools that are told another tool collected the answers.
  let collectedElsewhere: @Sendable (Int) -> String
  /// The share of what differs between people that lies between schools, in per cent.
  let between: @Sendable (String, Int) -> String
  let filesBeside: String
}

extension DistrictWording {
  /// The wording in a language, or in English where there is none yet.
  init(in language: Language) {
    switch WordedLanguage(serving: language) {
    case .english: self = .english
    case .spanish: self = .spanish
    }
  }
}
