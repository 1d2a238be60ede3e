import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally

/// Every word a report says of its own accord, in one language; what the survey's authors wrote is
/// put in.
///
/// A language is one folder beside this file. Nothing outside `Wording` builds a sentence, and every
/// sentence stays true when it is copied alone.
protocol Wording: TimeWording, FirstPageWording, PeopleWording, ChangeWording, HeadlineWording,
  SectionWording, ThemeWording, GroupWording, CommentWording, AppendixWording, CompanionWording,
  ChartWording
{
  var language: Language { get }
}

/// The languages reports can be written in.
enum ReportLanguage {
  /// The words in a language; in English where we have none of our own yet.
  static func wording(in language: Language) -> any Wording {
    switch WordedLanguage(serving: language) {
    case .english: EnglishWording(for: language)
    case .spanish: SpanishWording()
    }
  }
}

/// Days, surveys, lists.
protocol TimeWording: Sendable {
  /// January to December.
  var months: [String] { get }
  /// A language may say another word before some sounds.
  func joining(_ conjunction: Conjunction, before next: String) -> String
  /// `16 October 2026`, or without the day.
  func date(day: Int?, month: String, year: Int) -> String
  /// `5 to 16 October 2026`, with months and years named once where they are the same.
  func days(from first: CalendarDay, to last: CalendarDay) -> String
  /// `in October 2026`, or `in the survey of 16 October 2026` where the month alone is not enough.
  func within(_ wave: WaveReading) -> String
  /// `since March`.
  func since(_ wave: WaveReading, seenFrom later: WaveReading) -> String
}

/// Page 1, but for its headline.
protocol FirstPageWording: Sendable {
  var inOneMinute: String { get }
  /// What the report is not for; and that whoever ran another tool may know more, where one collected the
  /// answers of a wave in it.
  func footer(isOfTools: Bool) -> String
  func opening(school: String, from first: CalendarDay, to last: CalendarDay) -> String
  func goal(_ goal: String) -> String
  var notEnoughAnswers: String { get }
  var tooFewQuestions: String { get }
  /// In place of figures, where there are more ballots than people.
  var ballotsWereInvented: String { get }
  /// In place of figures, where rules R6 or R7 keep all of them back.
  var answersCouldBeWorkedOut: String { get }
  var earlierFiguresElsewhere: String { get }
  var askWhyFewAnswered: String { get }
  func whoAnswered(_ coverage: Coverage) -> String
  func headCounts(_ coverage: Coverage) -> String
  func coverageSentence(_ coverage: Coverage) -> String
  func coverageMoved(
    from earlier: WaveReading, _ before: Coverage, to later: WaveReading, _ now: Coverage
  ) -> String
  func gauge(_ question: String, people: PeopleReading, safer labels: [String]) -> Prose
  func gaugeNotShown(_ question: String) -> Prose
  var hopefulReading: Prose { get }
  var keepTitle: String { get }
  var talkTitle: String { get }
  var openTitle: String { get }
  func keep(_ scales: [(title: String, standing: ScaleStanding)], alone: Bool) -> Prose
  func talkLowest(_ scale: String, _ standing: ScaleStanding, alone: Bool) -> Prose
  func talkFell(_ scale: String, since: String) -> Prose
  var nothingToKeep: String { get }
  var nothingToTalk: String { get }
  /// Of the lines of the chart: the overall score, and the scales of page 1.
  func cannotTell(inconclusive: Int, of compared: Int) -> Prose
  func cannotCompare(_ scales: [String]) -> Prose
  func notShown(_ scales: [String]) -> Prose
  var startingPointBox: Prose { get }
  var nothingOpen: Prose { get }
  func nextStep(before day: CalendarDay, _ scale: String) -> Prose
  func forTeacherLeaders(_ asked: String) -> Prose
  func forPrincipal(_ asked: String) -> Prose
  func whereToPlan(_ link: Prose) -> Prose
  /// What the score of everybody invited could be, whatever those who did not answer would have said.
  func worstCase(_ title: String, _ low: Int, _ high: Int, invited: Int) -> Prose
  /// In place of keeping and talking, on a survey that looks again at what was tried.
  var checkTitle: String { get }
  var decideTitle: String { get }
  func decide(before day: CalendarDay, _ link: Prose) -> Prose
  /// Where the technical appendix is.
  var appendixBeside: Prose { get }
}

/// People and levels.
protocol PeopleWording: Sendable {
  func people(_ reading: PeopleReading) -> String
  func saferOptions(_ labels: [String]) -> String
  var notShown: String { get }
  /// In place of people, where too few answered.
  var tooFewAnswers: String { get }
  var notAsked: String { get }
  var inOtherWords: String { get }
  var nearTop: String { get }
  var nearBottom: String { get }
  func level(_ scale: String, _ standing: ScaleStanding, people: ScalePeople?) -> Prose
  /// `16 to 21 of 33`: those who gave the safer answers, by question.
  func safer(_ people: ScalePeople) -> String
  func nearEnd(_ end: End) -> String
  var nearlyAlike: String { get }
  func split(_ scale: String) -> Prose
  /// `Inquiry in practice (63 in March 2026)`
  func lastScore(_ scale: String, _ last: (score: Int, wave: WaveReading)?) -> String
  func notAskedNow(_ scales: [String]) -> Prose
}
