import AloudDisclosure
import AloudModel
import AloudStatistics

/// The technical appendix.
protocol AppendixWording: Sendable {
  var appendixHeading: String { get }
  var surveysHeading: String { get }
  var surveyColumns: [String] { get }
  func counted(_ standing: WaveReading.Standing) -> String
  func channel(_ channel: Channel) -> String
  func invalidBallots(_ number: Int) -> Prose
  var scoringHeading: String { get }
  var scoring: [Prose] { get }
  var scalesHeading: String { get }
  func scalesIntroduction(invited: Int) -> String
  func rangeColumn(invited: Int) -> String
  func range(_ low: Int, _ high: Int) -> String
  var everyoneAnswered: String { get }
  var judgingHeading: String { get }
  /// - Parameters:
  ///   - overall: whether the overall score is compared.
  ///   - others: how many scales are compared besides the focus.
  ///   - tool: the one that collected the answers, where Aloud did not.
  func judging(overall: Bool, focus: String?, others: Int, tool: AnswerTool?) -> [Prose]
  var judgingColumns: [String] { get }
  func risk(oneIn many: Int) -> String
  func worstCaseColumn(invited: Int) -> String
  func pointsOrMore(_ points: Int) -> String
  var noMove: String { get }
  var itemsHeading: String { get }
  var itemColumns: [String] { get }
  func revision(_ number: Int) -> String
  var earlierHeading: String { get }
  func safer(_ people: PeopleReading) -> String
  var withheldHeading: String { get }
  func withheldIntroduction(_ tool: AnswerTool?) -> String
  var nothingWithheld: String { get }
  func withheld(_ count: Int, by rule: Rule) -> Prose
  var protectionHeading: String { get }
  func protectionIntroduction(_ tool: AnswerTool?) -> String
  /// Said wherever a page says how people are protected, of answers that another tool collected.
  func collected(by tool: AnswerTool) -> String
  /// The same of an earlier survey.
  func collected(_ survey: String, by tool: AnswerTool) -> Prose
  var wordsHeading: String { get }
  var wordsIntroduction: String { get }
  /// Where another tool collected the answers of some survey, which no key holder counted.
  var wordsOfTools: String { get }
  func definition(_ hash: String) -> Prose
  var limitsHeading: String { get }
  var canAnswerTwice: Prose { get }
  var neverLinked: Prose { get }
  var thoseWhoAnswered: Prose { get }
  var ownSchoolOnly: Prose { get }
  var filesBeside: String { get }
  /// Figures that others reckoned.
  var othersHeading: String { get }
  var othersIntroduction: String { get }
  var othersColumns: [String] { get }
  var sameWords: String { get }
}

/// What is written around and inside the drawings.
protocol ChartWording: Sendable {
  var tableBeside: String { get }
  /// The message of the chart of page 1.
  func trendTitle(clear: [String], inconclusive: Int) -> String
  var trendTitleFirst: String { get }
  func trendSubtitle(school: String, from first: String, to last: String) -> String
  var trendNotes: [String] { get }
  var trendNotesFirst: [String] { get }
  /// What hollow circles are, and whose.
  func hollowNote(_ sources: String) -> String
  /// `Risk is worth it: 54, 57, 59 out of 100; expected 40 to 68 if nothing had changed; verdict.`
  func trendSentence(
    _ title: String, scores: [String], band: WholeInterval?, verdict: String?
  ) -> String
  func partsTitle(_ title: String, _ people: ScalePeople?) -> String
  /// On the drawing's own file.
  var partsNotes: String { get }
  /// In place of figures that the table below has.
  func seeTable(_ title: String) -> String
  func answers(_ number: Int) -> String
  func part(_ kind: PartsRow.Kind, _ people: Int, option: String?) -> String
  func noNumber(_ words: NearUnanimity) -> String
  var noFigure: String { get }
  func chart(_ title: String, _ sentences: [String]) -> String
  var coverageTitle: String { get }
  func coverageLabel(_ coverage: Coverage) -> String
  var honestyTitle: String { get }
  var peopleSubtitle: String { get }
  func source(_ school: String, _ days: String) -> String
}
