package import AloudTally

/// The share of false alarms a test may have, as an exact fraction.
package struct SignificanceLevel: Hashable, Sendable {
  package let alpha: Ratio

  /// - Precondition: the fraction lies strictly between 0 and 1.
  package init(alpha: Ratio) {
    precondition(alpha > Ratio(0, 1) && alpha < Ratio(1, 1), "a level is a share of tests")
    self.alpha = alpha
  }

  /// One in twenty: a 95 % interval.
  package static let fivePercent = SignificanceLevel(alpha: Ratio(1, 20))
  /// One in ten: the 90 % interval of an equivalence test.
  package static let tenPercent = SignificanceLevel(alpha: Ratio(1, 10))

  /// The smallest that is told apart: one in a million.
  package static let smallest = SignificanceLevel(alpha: Ratio(1, 1_000_000))

  /// Nothing for less than one millionth.
  ///
  /// - Precondition: less than a million.
  init?(millionths: Int) {
    guard millionths >= 1 else { return nil }
    self.init(alpha: Ratio(millionths, 1_000_000))
  }

  /// What an interval at this level is called: 95 for one in twenty, 97.5 for one in forty.
  package var confidencePercent: Ratio {
    Ratio(100 * (alpha.denominator - alpha.numerator), alpha.denominator)
  }

  /// Student's t with half of alpha beyond it.
  package func criticalT(degreesOfFreedom: Double) -> Double {
    StudentT(degreesOfFreedom: degreesOfFreedom).quantile(1 - alpha.approximation / 2)
  }

  /// The normal z with half of alpha beyond it.
  package var criticalZ: Double { StandardNormal.quantile(1 - alpha.approximation / 2) }
}
