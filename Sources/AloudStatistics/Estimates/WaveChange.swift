import AloudTally

/// What two released levels say about the change between them, at a level fixed in advance.
///
/// Rounding rule. Let w be t·SE.
/// The real change lies less than one point from the released change, since both means were
/// rounded. So the whole changes that the data do not rule out are those less than w + 1 away,
/// which is the same as [change - w, change + w] rounded outward. Their distance, ⌊w⌋ + 1, is the
/// least significant difference, and interval, band and verdict all use it: the interval excludes 0
/// exactly when the change exceeds it, and exactly when the new score lies outside the band. A
/// change is then called only if it would be called for every pair of means that round to the
/// released ones.
package struct WaveChange: Hashable, Sendable {
  package let from: WaveLevel
  package let to: WaveLevel
  package let level: SignificanceLevel
  /// In POMP points.
  package let standardError: Double
  /// Welch's.
  package let degreesOfFreedom: Double
  /// In whole points; a change is called when it is larger.
  package let leastSignificantDifference: Int
  /// The real change that is called four times in five, in whole points, rounded up with the
  /// rounding of both means. Above 100 no change of this scale can be counted on to be seen.
  package let minimalDetectableChange: Int
  /// The unadjusted 90 % interval of the equivalence test, in whole points.
  package let equivalenceInterval: WholeInterval

  package init(from: WaveLevel, to: WaveLevel, level: SignificanceLevel) {
    let welch = Welch(from: from.level.moments, to: to.level.moments)
    let halfWidth = welch.halfWidth(at: level)
    self.from = from
    self.to = to
    self.level = level
    standardError = welch.standardError
    degreesOfFreedom = welch.degreesOfFreedom
    leastSignificantDifference = Self.reach(halfWidth)
    let detectable = halfWidth + welch.eightyPercentAllowance + 2 * ReleasedLevel.meanRounding
    minimalDetectableChange = Int(detectable.rounded(.up))
    equivalenceInterval = WholeInterval(
      around: to.level.mean - from.level.mean,
      reach: Self.reach(welch.halfWidth(at: .tenPercent)))
  }

  /// The largest whole distance below `halfWidth` plus one.
  private static func reach(_ halfWidth: Double) -> Int { Int(halfWidth.rounded(.down)) + 1 }
}

extension WaveChange {
  /// The smallest change worth acting on: 5 points of 100, about 0.3 standard deviations within a
  /// school.
  package static let smallestWorthActingOn = 5

  /// Later minus earlier, of the released means.
  package var change: Int { to.level.mean - from.level.mean }

  /// The change with everything the data do not rule out, in whole points.
  package var interval: WholeInterval {
    WholeInterval(around: change, reach: leastSignificantDifference)
  }

  /// Where the new score would be expected if nothing had changed, between 0 and 100.
  package var expectedBand: WholeInterval {
    WholeInterval(around: from.level.mean, reach: leastSignificantDifference).clippedToScale()
  }

  package var excludesZero: Bool { interval.excludesZero }

  /// Whether the change is too small to act on, whatever it is exactly (two one-sided tests).
  package var isEquivalentToNone: Bool {
    equivalenceInterval.liesInside(plusMinus: Self.smallestWorthActingOn)
  }
}
