import AloudTally

/// What the newest released level says against what came before it, at a level of error fixed in advance.
///
/// Rounding is variance: every rounding to whole points adds 1/12 to the squared standard error. What is
/// printed is what is tested: the change is that of two whole numbers, and the whole changes that the data
/// do not rule out are those at most w = t·SE away. Their distance, ⌊w⌋, is the least significant
/// difference, and interval, band and verdict all use it: the interval excludes 0 exactly when the change
/// exceeds it, and exactly when the new score lies outside the band.
///
/// Degrees of freedom: Satterthwaite 1946, Biometrics Bulletin 2, p. 110, over all waves involved.
package struct WaveChange: Hashable, Sendable {
  package let from: Baseline
  package let to: WaveLevel
  package let level: SignificanceLevel
  /// In POMP points, with rounding.
  package let standardError: Double
  package let degreesOfFreedom: Double
  /// In whole points; a change is called when it is larger.
  package let leastSignificantDifference: Int

  package init(from: Baseline, to: WaveLevel, level: SignificanceLevel) {
    let parts = from.parts + [(to.level.squaredError, Double(to.level.n - 1))]
    let sum = parts.reduce(0) { $0 + $1.variance }
    let variance = sum + from.roundingVariance
    let freedom =
      variance * variance / parts.reduce(0) { $0 + $1.variance * $1.variance / $1.freedom }
    let error = variance.squareRoot()
    self.from = from
    self.to = to
    self.level = level
    standardError = error
    degreesOfFreedom = freedom
    leastSignificantDifference = Int(level.criticalT(degreesOfFreedom: freedom) * error)
  }
}

extension WaveChange {
  /// The smallest change worth acting on: 5 points of 100, about 0.3 standard deviations within a
  /// school.
  package static let smallestWorthActingOn = 5

  /// Later minus earlier, of the released means.
  package var change: Int { to.level.mean - from.mean }

  /// The change with everything the data do not rule out, in whole points.
  package var interval: WholeInterval {
    WholeInterval(around: change, reach: leastSignificantDifference)
  }

  /// Where the new score would be expected if nothing had changed, between 0 and 100.
  package var expectedBand: WholeInterval {
    WholeInterval(around: from.mean, reach: leastSignificantDifference).clippedToScale()
  }

  /// The real change that is called four times in five, in whole points, rounded up. Above 100 no change
  /// can be counted on to be seen.
  package var minimalDetectableChange: Int {
    let t = StudentT(degreesOfFreedom: degreesOfFreedom)
    let halfWidth = level.criticalT(degreesOfFreedom: degreesOfFreedom) * standardError
    return Int((halfWidth + t.quantile(0.8) * standardError).rounded(.up))
  }

  /// The unadjusted 90 % interval of the equivalence test, in whole points.
  package var equivalenceInterval: WholeInterval {
    let t = SignificanceLevel.tenPercent.criticalT(degreesOfFreedom: degreesOfFreedom)
    return WholeInterval(around: change, reach: Int(t * standardError))
  }

  package var excludesZero: Bool { interval.excludesZero }

  /// Whether the change is too small to act on, whatever it is exactly (two one-sided tests).
  package var isEquivalentToNone: Bool {
    equivalenceInterval.liesInside(plusMinus: Self.smallestWorthActingOn)
  }
}
