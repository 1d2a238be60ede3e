import AloudDisclosure
import AloudModel
import AloudStatistics

/// The headline, whose pieces are put together so that it has twenty words at most.
protocol HeadlineWording: Sendable {
  /// Without a full stop: `Most who answered say honest tries are rewarded`.
  func saying(_ commonness: Headline.Commonness, _ theme: ScaleTopic) -> String
  /// Two of them, the second beside the first.
  func sayings(_ first: Headline.Saying, _ second: Headline.Saying) -> String
  /// Where our own words do not reach: `Risk is worth it: 45 out of 100`.
  func standing(_ title: String, _ score: Int) -> String
  func whatStaffTold(_ wave: WaveReading) -> String
  /// `More say in decisions since March`; nothing for a theme without such words.
  func moved(_ theme: ScaleTopic, _ direction: Direction) -> String?
  func moved(title: String, _ direction: Direction) -> String
  func clearChanges(_ count: Int) -> String
  func someSmallChange(since: String) -> String
  func noClearChange(since: String) -> String
  var thisIsTheStart: String { get }
  var nothingCompared: String { get }
  var tooFewToShow: String { get }
  /// Enough answered, and yet no figure may be shown.
  var nothingToShow: String { get }
}

/// What a scale asks of people, in our own words.
protocol ThemeWording: Sendable {
  /// An order to the group named before it, without a full stop.
  func asksTeacherLeaders(_ theme: ScaleTopic) -> String
  func asksPrincipal(_ theme: ScaleTopic) -> String
  /// One question to talk about.
  func question(_ theme: ScaleTopic) -> String
}

/// Pages 2 to 6.
protocol SectionWording: Sendable {
  var speakUpHeading: String { get }
  var speakUpIntroduction: String { get }
  var levelsHeading: String { get }
  var loop: String { get }
  var rolesHeading: String { get }
  var rolesIntroduction: String { get }
  var coherenceHeading: String { get }
  var otherHeading: String { get }
  var dependsOnColumn: String { get }
  func dependsOn(_ actors: Actors) -> String
  var noVerdictOnThese: String { get }
  func asksOfUs(_ actors: Actors, _ teacherLeaders: String, _ principal: String) -> Prose
  func toDiscuss(_ question: String) -> Prose
  /// Once for all bars of a report.
  var howToReadAnswers: String { get }
  /// Behind a question to which disagreeing is the safer answer.
  var turnedRound: String { get }
  var questionColumn: String { get }
  var saferColumn: String { get }
  var answersColumn: String { get }
  func questionsCaption(_ scale: String) -> String
  func focusDeclared(_ scale: String) -> Prose
}

/// Page 5: groups of staff.
protocol GroupWording: Sendable {
  var groupsHeading: String { get }
  func groupsOpening(goal: String?) -> String
  var noGroupsAsked: String { get }
  var noGroupShown: String { get }
  func shownOnlyIf(_ group: String, answers: Int, of count: Int) -> Prose
  func groupsTitle(clear: Int, of gaps: Int) -> String
  func groupsSubtitle(_ days: String) -> String
  var groupsNotes: [String] { get }
  func gapSentence(_ scale: String, _ first: String, _ second: String, _ verdict: GapVerdict)
    -> Prose
  func label(_ verdict: GapVerdict) -> String
  func mergedGroup(_ group: String, into host: String) -> Prose
  func hiddenGroup(_ group: String, _ status: Status) -> Prose
  func together(_ groups: [String]) -> String
  var groupsQuestion: String { get }
}

/// What people wrote, as its readers put it.
protocol CommentWording: Sendable {
  var commentsHeading: String { get }
  var doNotGuess: String { get }
  var whoReadComments: String { get }
  var noThemes: String { get }
  func themesCaption(_ question: String) -> String
  var themeColumn: String { get }
  var mentionsColumn: String { get }
  var paraphraseColumn: String { get }
  func mentions(_ mentions: Theme.Mentions) -> String
  var quotesOpening: String { get }
  func quote(_ quote: String) -> String
}

/// The staff summary and the discussion guide.
protocol CompanionWording: Sendable {
  var summaryTitle: String { get }
  func summaryOpening(school: String) -> String
  var summaryWhatYouSaid: String { get }
  var summaryNext: String { get }
  func summaryPromise(before day: CalendarDay) -> Prose
  func summaryDecision(before day: CalendarDay) -> Prose
  var summaryProtection: String { get }
  func summaryContact(_ contact: String) -> Prose
  var guideTitle: String { get }
  var guideOpening: String { get }
  var guideRules: [Prose] { get }
  var guideBefore: String { get }
  var guideBeforeSteps: [Prose] { get }
  var guidePredict: String { get }
  func guidePredictSteps(_ scales: [String]) -> [Prose]
  var guideLook: String { get }
  func guideLookSteps(_ scales: [String]) -> [Prose]
  var guideChoose: String { get }
  func guideChooseSteps(_ scales: [(title: String, question: String)]) -> [Prose]
  var guideDecide: String { get }
  func guideDecideSteps(_ scales: [(title: String, question: String)]) -> [Prose]
  var guidePlan: String { get }
  func guidePlanSteps(before day: CalendarDay) -> [Prose]
}
