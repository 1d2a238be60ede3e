/// One school's mean, drawn towards the mean of all by as much as its size leaves open.
package struct EmpiricalBayesMean: Hashable, Sendable {
  /// μ + λ (ȳ - μ)
  package let mean: Double
  /// λ = nθ/(1 + nθ): the reliability of the school's own mean.
  package let reliability: Double
  /// τ² (1 - λ), with what is unknown of μ added: (1 - λ)² SE²(μ).
  package let variance: Double
  package let level: SignificanceLevel
  package let interval: RealInterval
  /// The same without what is unknown of μ.
  package let intervalGivenMean: RealInterval
  package let n: Int
}

extension RandomInterceptModel {
  package func shrunkenMean(
    of school: SchoolSpread, at level: SignificanceLevel = .fivePercent
  ) -> EmpiricalBayesMean {
    let theta = betweenVariance / withinVariance
    let reliability = Double(school.n) * theta / (1 + Double(school.n) * theta)
    let rest = 1 - reliability
    let given = betweenVariance * rest
    let variance = given + rest * rest * standardErrorOfMean * standardErrorOfMean
    let middle = mean + reliability * (school.mean - mean)
    let z = level.criticalZ
    return EmpiricalBayesMean(
      mean: middle, reliability: reliability, variance: variance, level: level,
      interval: RealInterval(around: middle, reach: z * variance.squareRoot()),
      intervalGivenMean: RealInterval(around: middle, reach: z * given.squareRoot()), n: school.n)
  }

  /// Where the mean of a school of `n` people would be expected: μ ± z √(τ² + σ²/n).
  ///
  /// - Precondition: somebody answered.
  package func funnel(
    forSchoolOf n: Int, at level: SignificanceLevel = .fivePercent
  ) -> RealInterval {
    precondition(n >= 1, "somebody answered")
    let spread = (betweenVariance + withinVariance / Double(n)).squareRoot()
    return RealInterval(around: mean, reach: level.criticalZ * spread)
  }
}
