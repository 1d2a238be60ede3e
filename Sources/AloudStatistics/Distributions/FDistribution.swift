import RealModule

/// Fisher's F distribution: the ratio of two variances.
package struct FDistribution: Hashable, Sendable {
  package let numerator: Double
  package let denominator: Double

  /// - Precondition: both degrees of freedom are positive.
  package init(numerator: Double, denominator: Double) {
    precondition(numerator > 0 && denominator > 0, "degrees of freedom are positive")
    self.numerator = numerator
    self.denominator = denominator
  }

  /// P(F > f).
  ///
  /// - Precondition: `f` is not negative.
  package func upperTail(_ f: Double) -> Double {
    precondition(f >= 0, "a ratio of variances is not negative")
    let odds = f * numerator / denominator
    guard odds.isFinite else { return 0 }
    return IncompleteBeta.regularised(
      1 / (1 + odds), complement: odds / (1 + odds), a: denominator / 2, b: numerator / 2)
  }

  /// The f that a share `p` lies below.
  ///
  /// - Precondition: `p` lies strictly between 0 and 1.
  package func quantile(_ p: Double) -> Double {
    let odds = Beta(numerator / 2, denominator / 2).logOdds(at: p)
    return Double.exp(odds) * denominator / numerator
  }
}
