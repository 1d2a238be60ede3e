/// Welch's comparison of two independent means, without a finite-population correction.
///
/// Source: Welch 1947, Biometrika 34, p. 28; degrees of freedom by Satterthwaite 1946.
struct Welch: Hashable, Sendable {
  /// Later minus earlier.
  let difference: Double
  let standardError: Double
  let degreesOfFreedom: Double

  /// - Precondition: at least one of the samples varies.
  init(from: SampleMoments, to: SampleMoments) {
    let errors = (from.squaredError, to.squaredError)
    let sum = errors.0 + errors.1
    precondition(sum > 0, "Welch's comparison needs a sample that varies")
    difference = to.mean - from.mean
    standardError = sum.squareRoot()
    degreesOfFreedom =
      sum * sum
      / (errors.0 * errors.0 / Double(from.n - 1) + errors.1 * errors.1 / Double(to.n - 1))
  }

  /// Half the width of the interval for the difference.
  func halfWidth(at level: SignificanceLevel) -> Double {
    level.criticalT(degreesOfFreedom: degreesOfFreedom) * standardError
  }

  /// How much further a difference must lie to be found four times in five.
  var eightyPercentAllowance: Double {
    StudentT(degreesOfFreedom: degreesOfFreedom).quantile(0.8) * standardError
  }
}
