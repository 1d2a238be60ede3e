import AloudModel
import AloudStatistics

// MARK: Verdicts

extension EnglishWording {
  /// What can be said of a scale since the survey before, in sentences that stay true when they are
  /// copied alone.
  func sentence(on change: ScaleChange, in findings: SurveyFindings) -> Prose {
    let title = Prose.strong(change.scale.title.text(in: language))
    switch change.verdict {
    case .clearRise(let step): return clear(title, "rose", step) + basis(of: step, in: findings)
    case .clearFall(let step): return clear(title, "fell", step) + basis(of: step, in: findings)
    case .smallRise(let step): return small(title, "rose", step) + basis(of: step, in: findings)
    case .smallFall(let step): return small(title, "fell", step) + basis(of: step, in: findings)
    case .noMeaningfulChange(let step):
      return "\(title) shows no meaningful change \(scores(of: step))."
        + basis(of: step, in: findings)
    case .tooUncertain(let step): return uncertain(title, step) + basis(of: step, in: findings)
    case .driftUp(let trend, _): return drift(title, "risen", trend, in: findings)
    case .driftDown(let trend, _): return drift(title, "fallen", trend, in: findings)
    case .notEnoughAnswers: return "\(title): \(notEnoughAnswers)"
    case .notComparable:
      let since = findings.wave(change.series.waves[0].wave)
      return "\(title): The questions changed \(within(since)), so we do not compare with "
        + "earlier surveys."
    case .first: return "\(title): \(startingPoint)"
    case .nearEnd: return "\(title): \(noChangeNearEnd(change, in: findings))"
    }
  }

  private func clear(_ title: Prose, _ moved: String, _ step: WaveChange) -> Prose {
    "\(title) \(moved) from \(step.from.level.mean) to \(step.to.level.mean) out of 100. "
      + "A move this size is more than we would expect from the usual mix of who answers and how "
      + "the day went."
  }

  private func small(_ title: Prose, _ moved: String, _ step: WaveChange) -> Prose {
    "\(title) \(moved) a little, from \(step.from.level.mean) to \(step.to.level.mean). "
      + "The move is small, but it is more than chance would explain."
  }

  private func uncertain(_ title: Prose, _ step: WaveChange) -> Prose {
    "We cannot tell whether \(title) changed \(scores(of: step)): the move lies between "
      + "\(move(step.interval.low)) and \(move(step.interval.high)). With \(step.to.level.n) "
      + "answers we \(countedOn(step.minimalDetectableChange))."
  }

  private func drift(
    _ title: Prose, _ moved: String, _ trend: LinearTrend, in findings: SurveyFindings
  ) -> Prose {
    let answers = list(trend.waves.map { String($0.level.n) })
    let start = name(of: findings.wave(trend.first.wave))
    return "No single step stands out, but since \(start) \(title) has \(moved) from "
      + "\(trend.first.level.mean) to \(trend.last.level.mean). "
      + "These surveys had \(answers) answers."
  }

  private func scores(of step: WaveChange) -> String {
    "(\(step.from.level.mean), now \(step.to.level.mean))"
  }

  /// `11 down`, `5 up`.
  private func move(_ points: Int) -> String {
    if points == 0 { return "no move" }
    return points < 0 ? "\(-points) down" : "\(points) up"
  }

  private func countedOn(_ smallest: Int) -> String {
    smallest > 100
      ? "could not count on seeing any move"
      : "could count on seeing only a move of \(smallest) or more"
  }

  private func basis(of step: WaveChange, in findings: SurveyFindings) -> Prose {
    let (from, to) = (findings.wave(step.from.wave), findings.wave(step.to.wave))
    return " This compares \(step.from.level.n) answers \(within(from)) with "
      + "\(step.to.level.n) \(within(to))."
  }

  private func noChangeNearEnd(_ change: ScaleChange, in findings: SurveyFindings) -> String {
    switch ScaleStanding(of: change.scale.id, in: findings.newest) {
    case .nearEnd(let end): return nearEnd(end)
    case .withheld, .notAsked: return nearlyAlike
    case .score:
      let before = change.series.waves.dropLast().last { $0.outcome == .nearEnd }
      let name = before.map { " " + within(findings.wave($0.wave)) } ?? " before"
      return "Nearly everybody answered alike\(name), so there is no number to compare with. "
        + "It protects the people who answered."
    }
  }
}

// MARK: The table of page 1

extension EnglishWording {
  var scaleColumn: String { "Scale" }
  var noChangeColumn: String { "If nothing had changed" }
  var verdictColumn: String { "What we can say" }

  func band(_ interval: WholeInterval) -> String { "\(interval.low)–\(interval.high)" }

  /// Where there is no comparison.
  var noBand: String { "–" }

  /// The verdict in a few words; where several scales are too uncertain, one sentence below the
  /// table says for all of them what could have been seen.
  func label(
    of change: ScaleChange, in findings: SurveyFindings, sharing isShared: Bool
  ) -> String {
    switch change.verdict {
    case .clearRise(let step): "Clear rise\(since(step, in: findings))"
    case .clearFall(let step): "Clear fall\(since(step, in: findings))"
    case .smallRise(let step): "Small but consistent rise\(since(step, in: findings))"
    case .smallFall(let step): "Small but consistent fall\(since(step, in: findings))"
    case .noMeaningfulChange(let step): "No meaningful change\(since(step, in: findings))"
    case .tooUncertain(let step):
      isShared
        ? "Too uncertain to call"
        : "Too uncertain to call: we \(countedOn(step.minimalDetectableChange))"
    case .driftUp(let trend, _): "Steady drift up\(since(trend, in: findings))"
    case .driftDown(let trend, _): "Steady drift down\(since(trend, in: findings))"
    case .notEnoughAnswers: "Not enough answers"
    case .notComparable: "Not comparable: the questions changed"
    case .first: "First survey"
    case .nearEnd:
      ScaleStanding(of: change.scale.id, in: findings.newest).score == nil
        ? "No number: nearly everybody answered alike"
        : "Not compared: nearly everybody answered alike before"
    }
  }

  private func since(_ step: WaveChange, in findings: SurveyFindings) -> String {
    " since \(name(of: findings.wave(step.from.wave), seenFrom: findings.newest))"
  }

  private func since(_ trend: LinearTrend, in findings: SurveyFindings) -> String {
    " since \(name(of: findings.wave(trend.first.wave), seenFrom: findings.newest))"
  }

  /// For two scales or more that are too uncertain.
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

  private func list(strong scales: [String]) -> Prose {
    guard let last = scales.last, scales.count > 1 else { return Prose(scales.map { .strong($0) }) }
    let first = scales.dropLast().map { Prose.strong($0) }
    let commas = first.dropFirst().reduce(first[0]) { "\($0), \($1)" }
    return "\(commas) and \(strong: last)"
  }

  var startingPoint: String {
    "This is your starting point. There is nothing to compare with yet."
  }

  var howToReadTheBand: String {
    "“\(noChangeColumn)” is where the newest score would be expected if nothing had changed since "
      + "the last survey that asked the same questions."
  }

  /// Behind a score of a survey whose questions on the scale were others.
  var otherQuestions: String { " (other questions)" }
}
