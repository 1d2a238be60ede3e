import AloudDisclosure
import AloudModel
import AloudStatistics

/// Verdicts on change. Each piece is a sentence of its own; which of them are said is decided once,
/// for all languages.
protocol ChangeWording: Sendable {
  /// How the mean of the scales of page 1 is called, as the subject of a sentence.
  var overallTitle: String { get }
  func overallLevel(_ score: Int, scales: Int) -> Prose
  func overallIs(meanOf scales: Int) -> String
  /// Where a survey asked enough scales, and fewer than three have a number.
  var noOverall: String { get }
  func overallNotComparable(_ since: WaveReading) -> String
  func clear(_ title: Prose, _ direction: Direction, _ change: WaveChange) -> Prose
  func small(_ title: Prose, _ direction: Direction, _ change: WaveChange) -> Prose
  func noMeaningfulChange(_ title: Prose, _ change: WaveChange) -> Prose
  func inconclusive(_ title: Prose, _ change: WaveChange) -> Prose
  func drift(_ title: Prose, _ direction: Direction, _ trend: LinearTrend, since: WaveReading)
    -> Prose
  /// What was compared with what.
  func basis(_ change: WaveChange, from: [WaveReading], to: WaveReading) -> Prose
  func answersOfAll(_ counts: [Int]) -> Prose
  func questionsChanged(_ since: WaveReading) -> String
  var startingPoint: String { get }
  func nearlyAlikeBefore(_ wave: WaveReading?) -> String
  /// The verdict in a few words, without what it is since.
  func label(_ verdict: VerdictName) -> String
  /// `between 4 down and 16 up`
  func range(_ interval: WholeInterval) -> String
  /// `compared with the 3 surveys before`
  func against(_ surveys: Int) -> String
  func couldCountOn(_ smallest: Int) -> String
  func sharedUncertainty(seeing moves: [Int]) -> Prose
  var otherQuestions: String { get }
  /// The verdict on a scale whose newest score is not said.
  var noNumber: String { get }
  var scaleColumn: String { get }
  var noChangeColumn: String { get }
  var verdictColumn: String { get }
  func line(_ title: Prose, _ trend: LinearTrend, since: WaveReading) -> Prose
}

extension Wording {
  /// What can be said of a scale against what came before, in sentences that stay true when they are
  /// copied alone.
  func sentence(on change: ScaleChange, in findings: SurveyFindings) -> Prose {
    let title = Prose.strong(change.scale.title.text(in: language))
    return sentence(on: change.level, title, in: findings)
      ?? "\(title): \(withoutFigures(change, in: findings))"
  }

  /// The same of the overall score.
  func sentence(on overall: OverallChange, in findings: SurveyFindings) -> Prose {
    let title = Prose.strong(overallTitle)
    let others = overallNotComparable(findings.newest)
    return sentence(on: overall.level, title, in: findings)
      ?? "\(title): \(overall.level.isFirst ? startingPoint : others)"
  }

  /// Nothing where there is no comparison.
  private func sentence(
    on level: LevelChange, _ title: Prose, in findings: SurveyFindings
  ) -> Prose? {
    switch level.verdict {
    case .clearRise(let change): clear(title, .up, change) + basis(of: change, in: findings)
    case .clearFall(let change): clear(title, .down, change) + basis(of: change, in: findings)
    case .smallRise(let change): small(title, .up, change) + basis(of: change, in: findings)
    case .smallFall(let change): small(title, .down, change) + basis(of: change, in: findings)
    case .noMeaningfulChange(let change):
      noMeaningfulChange(title, change) + basis(of: change, in: findings)
    case .inconclusive(let change): inconclusive(title, change) + basis(of: change, in: findings)
    case .driftUp(let trend, _): drift(title, .up, trend, in: findings)
    case .driftDown(let trend, _): drift(title, .down, trend, in: findings)
    case .notEnoughAnswers, .notComparable, .first, .nearEnd: nil
    }
  }

  /// Why nothing is compared.
  private func withoutFigures(_ change: ScaleChange, in findings: SurveyFindings) -> String {
    switch change.verdict {
    case .notComparable: questionsChanged(findings.wave(change.level.series.waves[0].wave))
    case .first: startingPoint
    case .nearEnd: noChangeNearEnd(change, in: findings)
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .inconclusive,
      .driftUp, .driftDown, .notEnoughAnswers:
      notEnoughAnswers
    }
  }

  private func drift(
    _ title: Prose, _ direction: Direction, _ trend: LinearTrend, in findings: SurveyFindings
  ) -> Prose {
    drift(title, direction, trend, since: findings.wave(trend.first.wave))
      + " " + answersOfAll(trend.waves.map(\.level.n))
  }

  private func basis(of change: WaveChange, in findings: SurveyFindings) -> Prose {
    " "
      + basis(
        change, from: change.from.waves.map { findings.wave($0.wave) },
        to: findings.wave(change.to.wave))
  }

  private func noChangeNearEnd(_ change: ScaleChange, in findings: SurveyFindings) -> String {
    switch ScaleStanding(of: change.scale.id, in: findings.newest) {
    case .nearEnd(let end): return nearEnd(end)
    case .withheld, .notAsked: return nearlyAlike
    case .score:
      let before = change.level.series.waves.dropLast().last { $0.outcome == .nearEnd }
      return nearlyAlikeBefore(before.map { findings.wave($0.wave) })
    }
  }

  /// The verdict in a few words: what is named, and since when; or the range.
  func label(of change: ScaleChange, in findings: SurveyFindings) -> String {
    let hasScore = ScaleStanding(of: change.scale.id, in: findings.newest).score != nil
    return change.verdict == .nearEnd && !hasScore
      ? noNumber : label(of: change.level, in: findings)
  }

  /// The same of the overall score.
  func label(of level: LevelChange, in findings: SurveyFindings) -> String {
    let words = label(VerdictName(level.verdict))
    switch level.verdict {
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .driftUp, .driftDown:
      return level.since.map { "\(words) \(since($0, in: findings))" } ?? words
    case .inconclusive(let change): return range(change.interval)
    case .notEnoughAnswers, .notComparable, .first, .nearEnd: return words
    }
  }

  /// `since March`, or `compared with the 3 surveys before`.
  func since(_ since: LevelChange.Since, in findings: SurveyFindings) -> String {
    switch since {
    case .wave(let wave): self.since(findings.wave(wave), seenFrom: findings.newest)
    case .waves(let waves): against(waves.count)
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

extension VerdictName {
  /// Stands before the words, never alone.
  var symbol: String {
    switch self {
    case .clearRise, .driftUp: "▲"
    case .clearFall, .driftDown: "▼"
    case .smallRise: "△"
    case .smallFall: "▽"
    case .noMeaningfulChange: "●"
    case .inconclusive: "○"
    case .notComparable: "≠"
    case .notEnoughAnswers, .firstSurvey, .nearEnd: "–"
    }
  }
}
