/// A mean less a frozen reference, which is taken as fixed.
package struct ReferenceDifference: Hashable, Sendable {
  package let difference: Double
  package let interval: RealInterval
  /// In standard deviations of the reference.
  package let effect: Double
  package let level: SignificanceLevel
  package let n: Int

  /// - Precondition: the reference SD is positive.
  package static func of(
    _ sample: SampleMoments, reference: Double, referenceSD: Double,
    at level: SignificanceLevel = .fivePercent
  ) -> ReferenceDifference {
    precondition(referenceSD > 0 && reference.isFinite, "a reference varies")
    let difference = sample.mean - reference
    let reach =
      level.criticalT(degreesOfFreedom: Double(sample.n - 1)) * sample.squaredError.squareRoot()
    return ReferenceDifference(
      difference: difference, interval: RealInterval(around: difference, reach: reach),
      effect: difference / referenceSD, level: level, n: sample.n)
  }
}
