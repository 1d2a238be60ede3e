import AloudTally

extension LevelSeries {
  /// The one pre-declared verdict on the newest wave.
  ///
  /// A wave before with too few answers is passed over, as a gap in the line. Whole released points
  /// decide throughout; `WaveChange` says how their rounding is allowed for.
  package func verdict(for share: SignificanceShare) -> Verdict {
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
    let steps = steps(for: share)
    guard let newest = steps.last else {
      preconditionFailure("two released levels make a step")
    }
    return verdict(on: newest) ?? drift(over: steps, for: share)
      ?? (newest.isEquivalentToNone ? .noMeaningfulChange(newest) : .tooUncertain(newest))
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

  private func verdict(on step: WaveChange) -> Verdict? {
    guard step.excludesZero else { return nil }
    let isWorthActingOn = abs(step.change) >= WaveChange.smallestWorthActingOn
    if step.change > 0 { return isWorthActingOn ? .clearRise(step) : .smallRise(step) }
    return isWorthActingOn ? .clearFall(step) : .smallFall(step)
  }

  /// A drift: no step so far stood out, the trend excludes 0, and from the first released mean to
  /// the last, which is what the sentence prints, it goes the same way by at least the smallest
  /// change worth acting on.
  private func drift(over steps: [WaveChange], for share: SignificanceShare) -> Verdict? {
    guard let newest = steps.last, !steps.contains(where: \.excludesZero),
      case .value(let trend) = trend(for: share), trend.excludesZero
    else { return nil }
    let smallest = WaveChange.smallestWorthActingOn
    if trend.intervalInTenths.low > 0, trend.change >= smallest {
      return .driftUp(trend, step: newest)
    }
    if trend.intervalInTenths.high < 0, trend.change <= -smallest {
      return .driftDown(trend, step: newest)
    }
    return nil
  }
}
