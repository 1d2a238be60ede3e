import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Sentences

extension EnglishWording {
  func clear(_ title: Prose, _ direction: Direction, from: Int, to: Int) -> Prose {
    "\(title) \(moved(direction)) from \(from) to \(to) out of 100. A move this size is more than "
      + "we would expect from the usual mix of who answers and how the day went."
  }

  func small(_ title: Prose, _ direction: Direction, from: Int, to: Int) -> Prose {
    "\(title) \(moved(direction)) a little, from \(from) to \(to). "
      + "The move is small, but it is more than chance would explain."
  }

  private func moved(_ direction: Direction) -> String {
    switch direction {
    case .up: "rose"
    case .down: "fell"
    }
  }

  func noMeaningfulChange(_ title: Prose, from: Int, to: Int) -> Prose {
    "\(title) shows no meaningful change (\(from), now \(to))."
  }

  func uncertain(_ title: Prose, _ step: WaveChange) -> Prose {
    "We cannot tell whether \(title) changed (\(step.from.level.mean), now "
      + "\(step.to.level.mean)): the move lies between \(move(step.interval.low)) and "
      + "\(move(step.interval.high)). With \(step.to.level.n) answers "
      + "\(couldCountOn(step.minimalDetectableChange))."
  }

  /// `11 down`, `5 up`.
  private func move(_ points: Int) -> String {
    if points == 0 { return "no move" }
    return points < 0 ? "\(-points) down" : "\(points) up"
  }

  func drift(_ title: Prose, _ direction: Direction, _ trend: LinearTrend, since: WaveReading)
    -> Prose
  {
    let moved =
      switch direction {
      case .up: "risen"
      case .down: "fallen"
      }
    return "No single step stands out, but since \(name(of: since)) \(title) has \(moved) from "
      + "\(trend.first.level.mean) to \(trend.last.level.mean)."
  }

  func basis(_ step: WaveChange, from: WaveReading, to: WaveReading) -> Prose {
    "This compares \(step.from.level.n) answers \(within(from)) with \(step.to.level.n) "
      + "\(within(to))."
  }

  func answersOfAll(_ counts: [Int]) -> Prose {
    "These surveys had \(list(counts.map { String($0) })) answers."
  }

  func questionsChanged(_ since: WaveReading) -> String {
    "The questions changed \(within(since)), so we do not compare with earlier surveys."
  }

  var startingPoint: String {
    "This is your starting point. There is nothing to compare with yet."
  }

  func nearlyAlikeBefore(_ wave: WaveReading?) -> String {
    let time = wave.map { " " + within($0) } ?? " before"
    return "Nearly everybody answered alike\(time), so there is no number to compare with. "
      + "It protects the people who answered."
  }

  func line(_ title: Prose, _ trend: LinearTrend, since: WaveReading) -> Prose {
    "Over \(trend.waves.count) surveys since \(name(of: since)) \(title) went from "
      + "\(trend.first.level.mean) to \(trend.last.level.mean) out of 100."
  }
}

// MARK: In a few words

extension EnglishWording {
  func label(_ verdict: VerdictName) -> String {
    switch verdict {
    case .clearRise: "Clear rise"
    case .clearFall: "Clear fall"
    case .smallRise: "Small but consistent rise"
    case .smallFall: "Small but consistent fall"
    case .noMeaningfulChange: "No meaningful change"
    case .tooUncertain: "Too uncertain to call"
    case .driftUp: "Steady drift up"
    case .driftDown: "Steady drift down"
    case .notEnoughAnswers: "Not enough answers"
    case .notComparable: "Not comparable: the questions changed"
    case .firstSurvey: "First survey"
    case .nearEnd: "Not compared: nearly everybody answered alike before"
    }
  }

  var noNumber: String { "No number: nearly everybody answered alike" }

  func couldCountOn(_ smallest: Int) -> String {
    smallest > 100
      ? "we could not count on seeing any move"
      : "we could count on seeing only a move of \(smallest) or more"
  }

  func sharedUncertainty(_ scales: [String], seeing moves: [Int]) -> Prose {
    let (smallest, largest) = (moves.min() ?? 0, moves.max() ?? 0)
    let start: Prose = "For \(list(strong: scales)) we could"
    if smallest > 100 { return "\(start) not count on seeing any move; read the level." }
    if largest > 100 {
      return "\(start) count on seeing only a move of \(smallest) points or more, and for some of "
        + "them no move at all; read the level."
    }
    let points =
      smallest == largest
      ? "\(largest) points or more"
      : "\(smallest) to \(largest) points or more, depending on the scale,"
    return
      "\(start) count on seeing only a move of \(points) in a school this size; read the level."
  }

  var scaleColumn: String { "Scale" }
  var noChangeColumn: String { "If nothing had changed" }
  var verdictColumn: String { "What we can say" }

  var otherQuestions: String { " (other questions)" }
}

// MARK: The headline

extension EnglishWording {
  func saying(_ commonness: Headline.Commonness, _ theme: ScaleTopic) -> String {
    "\(quantity(commonness)) say \(condition(theme))"
  }

  func sayings(_ first: Headline.Saying, _ second: Headline.Saying) -> String {
    let start = saying(first.commonness, first.theme)
    let rest = condition(second.theme)
    return switch second.than(first) {
    case .alike: "\(start) and \(rest)"
    case .fewer: "\(start); fewer say \(rest)"
    case .more: "\(start); more say \(rest)"
    }
  }

  private func quantity(_ commonness: Headline.Commonness) -> String {
    switch commonness {
    case .fewOrNone: "Few or none who answered"
    case .few: "Few who answered"
    case .some: "Some who answered"
    case .half: "Half who answered"
    case .most: "Most who answered"
    case .allOrNearlyAll: "Nearly all who answered"
    }
  }

  private func condition(_ theme: ScaleTopic) -> String {
    switch theme {
    case .vulnerability: "colleagues risk mistakes together"
    case .reward: "honest tries are rewarded"
    case .hardConversations: "hard talks are possible"
    case .beliefs: "beliefs are examined together"
    case .practices: "practice is studied together"
    case .policies: "they have a say"
    case .teacherLeadership: "teacher leaders learn in the open"
    case .principalSupport: "there is time and space"
    case .coherence: "this work serves the goals"
    case .other: "the conditions are there"
    }
  }

  func standing(_ title: String, _ score: Int) -> String { "\(title): \(score) out of 100" }
  func whatStaffTold(_ wave: WaveReading) -> String { "What staff told us \(within(wave))" }

  func moved(_ theme: ScaleTopic, _ direction: Direction) -> String? {
    let more =
      switch direction {
      case .up: "More"
      case .down: "Less"
      }
    return switch theme {
    case .vulnerability: "\(more) risk taken together"
    case .reward: "\(more) reward for honest tries"
    case .hardConversations: "\(more) readiness for hard talks"
    case .beliefs: "\(more) examining of beliefs"
    case .practices: "\(more) study of practice"
    case .policies: "\(more) say in decisions"
    case .teacherLeadership, .principalSupport, .coherence, .other: nil
    }
  }

  func moved(title: String, _ direction: Direction) -> String {
    switch direction {
    case .up: "Clear rise: \(title)"
    case .down: "Clear fall: \(title)"
    }
  }

  func clearChanges(_ count: Int) -> String {
    count == 1 ? "One clear change" : "\(count) clear changes"
  }

  func someSmallChange(since: String) -> String { "Only small changes \(since)" }
  func noClearChange(since: String) -> String { "No clear change \(since)" }
  var thisIsTheStart: String { "This is the starting point" }
  var nothingCompared: String { "Nothing can be compared yet" }
  var nothingToShow: String { "No figure of this survey can be shown." }

  var tooFewToShow: String { "Too few staff answered to show results." }
}
