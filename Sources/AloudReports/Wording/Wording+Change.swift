import AloudDisclosure
import AloudModel
import AloudStatistics

/// Verdicts on change. Each piece is a sentence of its own; which of them are said is decided once,
/// for all languages.
protocol ChangeWording: Sendable {
  func clear(_ title: Prose, _ direction: Direction, from: Int, to: Int) -> Prose
  func small(_ title: Prose, _ direction: Direction, from: Int, to: Int) -> Prose
  func noMeaningfulChange(_ title: Prose, from: Int, to: Int) -> Prose
  func uncertain(_ title: Prose, _ step: WaveChange) -> Prose
  func drift(_ title: Prose, _ direction: Direction, _ trend: LinearTrend, since: WaveReading)
    -> Prose
  func basis(_ step: WaveChange, from: WaveReading, to: WaveReading) -> Prose
  func answersOfAll(_ counts: [Int]) -> Prose
  func questionsChanged(_ since: WaveReading) -> String
  var startingPoint: String { get }
  func nearlyAlikeBefore(_ wave: WaveReading?) -> String
  /// The verdict in a few words, without what it is since.
  func label(_ verdict: VerdictName) -> String
  func couldCountOn(_ smallest: Int) -> String
  func sharedUncertainty(_ scales: [String], seeing moves: [Int]) -> Prose
  var otherQuestions: String { get }
  /// The verdict on a scale whose newest score is not said.
  var noNumber: String { get }
  var scaleColumn: String { get }
  var noChangeColumn: String { get }
  var verdictColumn: String { get }
  func line(_ title: Prose, _ trend: LinearTrend, since: WaveReading) -> Prose
}

extension Wording {
  /// What can be said of a scale since the survey before, in sentences that stay true when they are
  /// copied alone.
  func sentence(on change: ScaleChange, in findings: SurveyFindings) -> Prose {
    let title = Prose.strong(change.scale.title.text(in: language))
    switch change.verdict {
    case .clearRise(let step), .clearFall(let step):
      return clear(title, step.direction, from: step.from.level.mean, to: step.to.level.mean)
        + basis(of: step, in: findings)
    case .smallRise(let step), .smallFall(let step):
      return small(title, step.direction, from: step.from.level.mean, to: step.to.level.mean)
        + basis(of: step, in: findings)
    case .noMeaningfulChange(let step):
      return noMeaningfulChange(title, from: step.from.level.mean, to: step.to.level.mean)
        + basis(of: step, in: findings)
    case .tooUncertain(let step): return uncertain(title, step) + basis(of: step, in: findings)
    case .driftUp(let trend, _): return drift(title, .up, trend, in: findings)
    case .driftDown(let trend, _): return drift(title, .down, trend, in: findings)
    case .notEnoughAnswers: return "\(title): \(notEnoughAnswers)"
    case .notComparable:
      return "\(title): \(questionsChanged(findings.wave(change.series.waves[0].wave)))"
    case .first: return "\(title): \(startingPoint)"
    case .nearEnd: return "\(title): \(noChangeNearEnd(change, in: findings))"
    }
  }

  private func drift(
    _ title: Prose, _ direction: Direction, _ trend: LinearTrend, in findings: SurveyFindings
  ) -> Prose {
    drift(title, direction, trend, since: findings.wave(trend.first.wave))
      + " " + answersOfAll(trend.waves.map(\.level.n))
  }

  private func basis(of step: WaveChange, in findings: SurveyFindings) -> Prose {
    " " + basis(step, from: findings.wave(step.from.wave), to: findings.wave(step.to.wave))
  }

  private func noChangeNearEnd(_ change: ScaleChange, in findings: SurveyFindings) -> String {
    switch ScaleStanding(of: change.scale.id, in: findings.newest) {
    case .nearEnd(let end): return nearEnd(end)
    case .withheld, .notAsked: return nearlyAlike
    case .score:
      let before = change.series.waves.dropLast().last { $0.outcome == .nearEnd }
      return nearlyAlikeBefore(before.map { findings.wave($0.wave) })
    }
  }

  /// The verdict in a few words; where several scales are too uncertain, one sentence says for all
  /// of them what could have been seen.
  func label(
    of change: ScaleChange, in findings: SurveyFindings, sharing isShared: Bool
  ) -> String {
    let name = VerdictName(change.verdict)
    let words = label(name)
    switch name {
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .driftUp, .driftDown:
      guard let start = change.since else { return words }
      return "\(words) \(since(findings.wave(start), seenFrom: findings.newest))"
    case .tooUncertain:
      guard !isShared, let step = change.verdict.step else { return words }
      return "\(words): \(couldCountOn(step.minimalDetectableChange))"
    case .nearEnd:
      let hasScore = ScaleStanding(of: change.scale.id, in: findings.newest).score != nil
      return hasScore ? words : noNumber
    case .notEnoughAnswers, .notComparable, .firstSurvey: return words
    }
  }

  func band(_ interval: WholeInterval) -> String { "\(interval.low)–\(interval.high)" }

  /// Where there is no comparison.
  var noBand: String { "–" }

  func list(strong parts: [String]) -> Prose {
    guard let last = parts.last, parts.count > 1 else { return Prose(parts.map { .strong($0) }) }
    let first = parts.dropLast().map { Prose.strong($0) }
    let commas = first.dropFirst().reduce(first[0]) { "\($0), \($1)" }
    return "\(commas) \(joining(.and, before: last)) \(strong: last)"
  }
}

extension WaveChange {
  fileprivate var direction: Direction { change > 0 ? .up : .down }
}

extension VerdictName {
  /// Stands before the words, never alone.
  var symbol: String {
    switch self {
    case .clearRise, .driftUp: "▲"
    case .clearFall, .driftDown: "▼"
    case .smallRise: "△"
    case .smallFall: "▽"
    case .noMeaningfulChange: "●"
    case .tooUncertain: "○"
    case .notComparable: "≠"
    case .notEnoughAnswers, .firstSurvey, .nearEnd: "–"
    }
  }
}
