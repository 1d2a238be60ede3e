import AloudDisclosure
import AloudModel
import AloudStatistics

// MARK: Sentences

extension EnglishWording {
  var overallTitle: String { "The overall score" }

  func overallLevel(_ score: Int, scales: Int) -> Prose {
    "\(strong: overallTitle), the mean of the \(scales) scales of the report's first page, stood at "
      + "\(strong: String(score)) out of 100."
  }

  func overallIs(meanOf scales: Int) -> String {
    "It is the mean of the \(scales) scales of the report's first page."
  }

  var noOverall: String {
    "There is no overall score this time: it needs three scales with a number."
  }

  func overallNotComparable(_ now: WaveReading) -> String {
    "What it is the mean of \(within(now)) was not the same before, so we do not compare it."
  }

  func clear(_ title: Prose, _ direction: Direction, _ change: WaveChange) -> Prose {
    "\(title) \(moved(direction, change)) out of 100. A move this size is more than "
      + "we would expect from the usual mix of who answers and how the day went."
  }

  func small(_ title: Prose, _ direction: Direction, _ change: WaveChange) -> Prose {
    "\(title) \(moved(direction, change, " a little,")). "
      + "The move is small, but it is more than chance would explain."
  }

  private func moved(
    _ direction: Direction, _ change: WaveChange, _ how: String = ""
  ) -> String {
    let verb =
      switch direction {
      case .up: "rose"
      case .down: "fell"
      }
    return "\(verb)\(how) from \(before(change)) to \(change.to.level.mean)"
  }

  /// `44`, or `44 on average`.
  private func before(_ change: WaveChange) -> String {
    "\(change.from.mean)" + (change.from.waves.count == 1 ? "" : " on average")
  }

  func noMeaningfulChange(_ title: Prose, _ change: WaveChange) -> Prose {
    "\(title) shows no meaningful change (\(before(change)), now \(change.to.level.mean))."
  }

  func inconclusive(_ title: Prose, _ change: WaveChange) -> Prose {
    "\(title) stood at \(change.to.level.mean) out of 100, after \(before(change)) before. The move lies "
      + "\(range(change.interval)): \(cannotTell(LeftOpen(change.interval)))."
  }

  private func cannotTell(_ open: LeftOpen) -> String {
    switch open {
    case .riseOrNone: "we cannot tell a rise from no change"
    case .fallOrNone: "we cannot tell a fall from no change"
    case .anything: "we cannot tell a rise, a fall and no change apart"
    }
  }

  func range(_ interval: WholeInterval) -> String {
    "between \(move(interval.low)) and \(move(interval.high))"
  }

  /// `11 down`, `5 up`.
  private func move(_ points: Int) -> String {
    if points == 0 { return "no move" }
    return points < 0 ? "\(-points) down" : "\(points) up"
  }

  func against(_ surveys: Int) -> String { "compared with the \(surveys) surveys before" }

  func drift(_ title: Prose, _ direction: Direction, _ trend: LinearTrend, since: WaveReading)
    -> Prose
  {
    let moved =
      switch direction {
      case .up: "risen"
      case .down: "fallen"
      }
    return
      "The last move does not stand out by itself, but over \(trend.waves.count) surveys since "
      + "\(name(of: since)) \(title) has \(moved) from \(trend.first.level.mean) to "
      + "\(trend.last.level.mean)."
  }

  func basis(_ change: WaveChange, from: [WaveReading], to: WaveReading) -> Prose {
    let answers = "\(change.to.level.n) answers \(within(to))"
    guard from.count > 1, let last = from.last else {
      let before = from.map(within).joined()
      return "This compares \(change.from.newest.level.n) answers \(before) with "
        + "\(change.to.level.n) \(within(to))."
    }
    let counts = list(change.from.waves.map { String($0.level.n) })
    return "This compares \(answers) with the average of the \(from.count) surveys before "
      + "(\(list(from.map { name(of: $0) })); \(counts) answers). The last of them, "
      + "\(within(last)), stood at \(change.from.newest.level.mean)."
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
    case .inconclusive: "Not settled"
    case .driftUp: "Rise over several surveys"
    case .driftDown: "Fall over several surveys"
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

  func sharedUncertainty(seeing moves: [Int]) -> Prose {
    let (smallest, largest) = (moves.min() ?? 0, moves.max() ?? 0)
    let start: Prose = "A range means that the answers do not settle it. We could"
    if smallest > 100 { return "\(start) not count on seeing any move; read the level." }
    if largest > 100 {
      return "\(start) count on seeing only a move of \(smallest) points or more, and on some "
        + "lines no move at all; read the level."
    }
    let points =
      smallest == largest
      ? "\(largest) points or more"
      : "\(smallest) to \(largest) points or more, depending on the line,"
    return
      "\(start) count on seeing only a move of \(points) in a school this size; read the level."
  }

  var scaleColumn: String { "Scale" }
  var noChangeColumn: String { "If nothing had changed" }
  var verdictColumn: String { "What we can say" }

  var otherQuestions: String { " (other questions)" }
}
