import AloudModel
import AloudStatistics
import AloudTally

/// What may be said of one scale of page 1, or of the overall score, against what came before.
struct LevelChange: Hashable, Sendable {
  let series: LevelSeries
  let verdict: Verdict
  /// The straight line over all comparable surveys.
  let trend: Computed<LinearTrend>
}

/// Which way a score moved.
enum Direction: Hashable, Sendable {
  case up
  case down
}

extension LevelChange {
  /// Whether there was a comparison whose range holds both no change and one worth acting on.
  var isInconclusive: Bool {
    switch verdict {
    case .inconclusive: true
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .driftUp, .driftDown,
      .notEnoughAnswers, .notComparable, .first, .nearEnd:
      false
    }
  }

  /// Whether no earlier survey has a result to compare with, and none with other questions.
  var isFirst: Bool { verdict == .first }

  /// Where a move is named at all.
  var direction: Direction? {
    switch verdict {
    case .clearRise, .smallRise, .driftUp: .up
    case .clearFall, .smallFall, .driftDown: .down
    case .noMeaningfulChange, .inconclusive, .notEnoughAnswers, .notComparable, .first, .nearEnd:
      nil
    }
  }

  var isSmall: Bool {
    switch verdict {
    case .smallRise, .smallFall: true
    case .clearRise, .clearFall, .driftUp, .driftDown, .noMeaningfulChange, .inconclusive,
      .notEnoughAnswers, .notComparable, .first, .nearEnd:
      false
    }
  }

  /// Whether it fell, and not only a little.
  var hasClearlyFallen: Bool { direction == .down && !isSmall }

  /// What the named change is counted from.
  var since: Since? {
    switch verdict {
    case .driftUp(let trend, _), .driftDown(let trend, _): .wave(trend.first.wave)
    case .clearRise(let change), .clearFall(let change), .smallRise(let change),
      .smallFall(let change), .noMeaningfulChange(let change), .inconclusive(let change):
      Since(change.from)
    case .notEnoughAnswers, .notComparable, .first, .nearEnd: nil
    }
  }

  /// One survey, or the mean of several.
  enum Since: Hashable, Sendable {
    case wave(Identifier<Wave>)
    case waves([Identifier<Wave>])

    init(_ baseline: Baseline) {
      self =
        baseline.waves.count == 1
        ? .wave(baseline.newest.wave) : .waves(baseline.waves.map(\.wave))
    }
  }
}
