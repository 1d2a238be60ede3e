import RealModule

/// The chi-square distribution, for any positive degrees of freedom.
package struct ChiSquare: Hashable, Sendable {
  package let degreesOfFreedom: Double

  /// - Precondition: the degrees of freedom are positive and finite.
  package init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// P(X ≤ x).
  ///
  /// - Precondition: `x` is not negative.
  package func cumulative(_ x: Double) -> Double {
    IncompleteGamma.tails(degreesOfFreedom / 2, x / 2).lower
  }

  /// P(X > x), to about 1e-13 relative where it is the smaller tail.
  ///
  /// - Precondition: `x` is not negative.
  package func upperTail(_ x: Double) -> Double {
    IncompleteGamma.tails(degreesOfFreedom / 2, x / 2).upper
  }

  /// The x that a share `p` lies below.
  ///
  /// - Precondition: `p` lies strictly between 0 and 1.
  package func quantile(_ p: Double) -> Double {
    precondition(0 < p && p < 1, "quantiles are of shares between 0 and 1")
    let isLower = p < 0.5
    let target = Double.log(isLower ? p : 1 - p)
    let half = degreesOfFreedom / 2
    return 2
      * Double.exp(
        MonotoneRoot.find { logX in
          let x = Double.exp(logX)
          let tails = IncompleteGamma.tails(half, x)
          let share = isLower ? tails.lower : tails.upper
          let rise = half * IncompleteGamma.powerTerm(half, x) / share
          return .init(value: Double.log(share) - target, slope: isLower ? rise : -rise)
        })
  }
}
