/// What two released means of one wave say about the distance between them, at a level fixed in
/// advance.
///
/// Rounding is variance, as in `WaveChange`: the reach of every interval is ⌊t·SE⌋ whole points, with the
/// rounding of both means in SE.
package struct ScoreGap: Hashable, Sendable {
  package let first: Int
  package let second: Int
  package let level: SignificanceLevel
  /// In POMP points, conservative.
  package let standardError: Double
  package let degreesOfFreedom: Double
  /// In whole points; a gap is more than chance when it is larger.
  package let leastSignificantDifference: Int
  /// The unadjusted 90 % interval of the equivalence test, in whole points.
  package let equivalenceInterval: WholeInterval

  private init(
    first: Int, second: Int, error: Double, freedom: Double, level: SignificanceLevel
  ) {
    func reach(_ level: SignificanceLevel) -> Int {
      Int(level.criticalT(degreesOfFreedom: freedom) * error)
    }
    self.first = first
    self.second = second
    self.level = level
    standardError = error
    degreesOfFreedom = freedom
    leastSignificantDifference = reach(level)
    equivalenceInterval = WholeInterval(around: second - first, reach: reach(.tenPercent))
  }
}

extension ScoreGap {
  /// Two groups, of whom a release tells means, bands of size and the spread of the whole school.
  ///
  /// SE = √(s²/n₁ + s²/n₂ + 2/12) with the smallest sizes the bands allow and the spread that the whole
  /// school's standard error stands for, n₁ + n₂ - 2 degrees of freedom. The spread within groups is taken to be that of the whole school, which holds the gap itself and so is rather too
  /// wide; a group that is much more divided than the school is not allowed for.
  package init(
    between first: GroupScore, and second: GroupScore, spread: Double, level: SignificanceLevel
  ) {
    precondition(spread >= 0, "a spread is not negative")
    let (n1, n2) = (Double(first.fewest), Double(second.fewest))
    let variance = spread * spread * (1 / n1 + 1 / n2) + 2 * ReleasedLevel.ofOneRounding
    self.init(
      first: first.mean, second: second.mean, error: variance.squareRoot(), freedom: n1 + n2 - 2,
      level: level)
  }

  /// Second minus first, of the released means.
  package var gap: Int { second - first }

  /// The gap with everything the data do not rule out, in whole points.
  package var interval: WholeInterval {
    WholeInterval(around: gap, reach: leastSignificantDifference)
  }

  /// More than chance, and large enough to act on.
  package var isClear: Bool {
    interval.excludesZero && abs(gap) >= WaveChange.smallestWorthActingOn
  }

  /// Whether the gap is too small to act on, whatever it is exactly (two one-sided tests).
  package var isEquivalentToNone: Bool {
    equivalenceInterval.liesInside(plusMinus: WaveChange.smallestWorthActingOn)
  }
}
