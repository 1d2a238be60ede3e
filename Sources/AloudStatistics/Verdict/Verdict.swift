package import AloudModel

/// What a report may say about one scale, or the overall score, against what came before.
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
  /// The range of changes that fit the answers holds both none and one worth acting on.
  case inconclusive(WaveChange)
  /// The newest change does not stand out, and yet the line over all waves rises; with that change.
  case driftUp(LinearTrend, WaveChange)
  case driftDown(LinearTrend, WaveChange)
  /// Of the newest wave.
  case notEnoughAnswers
  /// The questions changed, and this is the first wave with the new ones.
  case notComparable(since: CalendarDay)
  case first
  /// The newest level or the one before it is withheld, so the change between them is too.
  case nearEnd
}

extension Verdict {
  /// The newest change, where there are levels to compare.
  package var change: WaveChange? {
    switch self {
    case .clearRise(let change), .clearFall(let change), .smallRise(let change),
      .smallFall(let change), .noMeaningfulChange(let change), .inconclusive(let change),
      .driftUp(_, let change), .driftDown(_, let change):
      change
    case .notEnoughAnswers, .notComparable, .first, .nearEnd: nil
    }
  }

  /// Whether the newest level was called different from its baseline, so that it begins a new one.
  package var beginsBaseline: Bool {
    switch self {
    case .clearRise, .clearFall, .smallRise, .smallFall: true
    case .noMeaningfulChange, .inconclusive, .driftUp, .driftDown, .notEnoughAnswers,
      .notComparable, .first, .nearEnd:
      false
    }
  }
}
