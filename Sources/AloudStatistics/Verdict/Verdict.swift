package import AloudModel

/// What a report may say about one scale since the survey before.
///
/// Each case carries the figures its sentence needs.
package enum Verdict: Hashable, Sendable {
  /// The interval excludes 0 and the change is worth acting on.
  case clearRise(WaveChange)
  case clearFall(WaveChange)
  /// The interval excludes 0, but the change is smaller than that.
  case smallRise(WaveChange)
  case smallFall(WaveChange)
  /// Whatever the change is exactly, it is too small to act on.
  case noMeaningfulChange(WaveChange)
  case tooUncertain(WaveChange)
  /// No step stands out, and yet the line over all waves rises; with the newest step.
  case driftUp(LinearTrend, step: WaveChange)
  case driftDown(LinearTrend, step: WaveChange)
  /// Of the newest wave.
  case notEnoughAnswers
  /// The questions changed, and this is the first wave with the new ones.
  case notComparable(since: CalendarDay)
  case first
  /// The newest level or the one before is withheld, so the change between them is too.
  case nearEnd
}

extension Verdict {
  /// The newest step, where there are two released levels to compare.
  package var step: WaveChange? {
    switch self {
    case .clearRise(let step), .clearFall(let step), .smallRise(let step), .smallFall(let step),
      .noMeaningfulChange(let step), .tooUncertain(let step), .driftUp(_, let step),
      .driftDown(_, let step):
      step
    case .notEnoughAnswers, .notComparable, .first, .nearEnd: nil
    }
  }
}
