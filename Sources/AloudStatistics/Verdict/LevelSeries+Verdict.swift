import AloudTally

extension LevelSeries {
  /// The verdict on the newest wave, with the levels that its family came to.
  ///
  /// A wave before with too few answers is passed over, as a gap in the line.
  func verdict(change level: SignificanceLevel, trend trendLevel: SignificanceLevel) -> Verdict {
    switch waves[waves.count - 1].outcome {
    case .tooFewAnswers: return .notEnoughAnswers
    case .nearEnd: return outcomeBefore == nil ? opening : .nearEnd
    case .level: break
    }
    switch outcomeBefore {
    case nil: return opening
    case .nearEnd: return .nearEnd
    case .level, .tooFewAnswers: break
    }
    guard let change = change(at: level) else {
      preconditionFailure("two released levels make a change")
    }
    return called(change) ?? drift(beside: change, at: trendLevel)
      ?? (change.isEquivalentToNone ? .noMeaningfulChange(change) : .inconclusive(change))
  }

  /// The newest outcome before this wave that says anything.
  private var outcomeBefore: SeriesWave.Outcome? {
    waves.dropLast().last { $0.outcome != .tooFewAnswers }?.outcome
  }

  /// The verdict where there is nothing to compare with.
  private var opening: Verdict {
    switch before {
    case .nothing: .first
    case .otherQuestions: .notComparable(since: waves[0].day)
    }
  }

  private func called(_ change: WaveChange) -> Verdict? {
    guard change.excludesZero else { return nil }
    let isWorthActingOn = abs(change.change) >= WaveChange.smallestWorthActingOn
    if change.change > 0 { return isWorthActingOn ? .clearRise(change) : .smallRise(change) }
    return isWorthActingOn ? .clearFall(change) : .smallFall(change)
  }

  /// A drift: the trend excludes 0, and from the first released mean to the last, which is what the sentence
  /// prints, it goes the same way by at least the smallest change worth acting on. A change that was called
  /// before does not silence it: more data never says less.
  private func drift(beside change: WaveChange, at level: SignificanceLevel) -> Verdict? {
    guard hasTrend, let trend = trend(at: level).value, trend.excludesZero else { return nil }
    let smallest = WaveChange.smallestWorthActingOn
    if trend.intervalInTenths.low > 0, trend.change >= smallest { return .driftUp(trend, change) }
    if trend.intervalInTenths.high < 0, trend.change <= -smallest {
      return .driftDown(trend, change)
    }
    return nil
  }
}
