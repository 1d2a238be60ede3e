package import AloudTally

/// A mean with its interval for a named target, in the unit of the answers.
package struct MeanEstimate: Hashable, Sendable {
  package let mean: Double
  package let n: Int
  package let target: Target
  package let level: SignificanceLevel
  package let standardError: Double
  package let interval: RealInterval
}

extension MeanEstimate {
  /// Of everybody on the roster today: SE = s/√n · √(1 - n/N), t with n - 1 degrees of freedom.
  ///
  /// With everybody in, there is no interval but a reason: nothing is left to estimate.
  ///
  /// - Parameter range: what a mean can be; the interval is clipped to it.
  package static func roster(
    _ sample: SampleMoments, invited: Int, range: RealInterval,
    at level: SignificanceLevel = .fivePercent
  ) -> Computed<MeanEstimate> {
    if sample.n > invited { return .notComputable(.moreAnswersThanInvited) }
    if sample.n == invited { return .notComputable(.everyoneAnswered) }
    let unseen = Double(invited - sample.n) / Double(invited)
    return .value(
      MeanEstimate(
        sample, target: .roster(invited: invited),
        error: (sample.squaredError * unseen).squareRoot(),
        range: range, level: level))
  }

  /// Of what staff of such a school would say on another day: no correction.
  package static func climate(
    _ sample: SampleMoments, range: RealInterval, at level: SignificanceLevel = .fivePercent
  ) -> MeanEstimate {
    MeanEstimate(
      sample, target: .climate, error: sample.squaredError.squareRoot(), range: range, level: level)
  }

  private init(
    _ sample: SampleMoments, target: Target, error: Double, range: RealInterval,
    level: SignificanceLevel
  ) {
    let reach = level.criticalT(degreesOfFreedom: Double(sample.n - 1)) * error
    mean = sample.mean
    n = sample.n
    self.target = target
    self.level = level
    standardError = error
    interval = RealInterval(around: sample.mean, reach: reach).clipped(to: range)
  }
}
