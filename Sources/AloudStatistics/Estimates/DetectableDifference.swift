package import AloudTally
import RealModule

/// The smallest real difference between two waves that would be found as often as asked.
package enum DetectableDifference {
  /// Of two means, in standard deviations: the shift at which a two-sample t test reaches `power`.
  ///
  /// Solved on the noncentral t distribution, as R's `power.t.test` with `strict = FALSE`.
  ///
  /// - Precondition: two people or more in each wave; the power lies above alpha and below 1.
  package static func means(
    _ n1: Int, _ n2: Int, power: Double = 0.8, at level: SignificanceLevel = .fivePercent
  ) -> Double {
    precondition(n1 >= 2 && n2 >= 2, "two people or more in each wave")
    precondition(power > level.alpha.approximation && power < 1, "a power above the level")
    let freedom = Double(n1 + n2 - 2)
    let critical = level.criticalT(degreesOfFreedom: freedom)
    let error = (1 / Double(n1) + 1 / Double(n2)).squareRoot()
    let shift = Bisection.root(between: 0, and: 999) { shift in
      1 - NoncentralT(degreesOfFreedom: freedom, shift: shift).cumulative(critical) - power
    }
    return shift * error
  }

  /// Of two shares: the larger share that differs enough from `share`, with `n` people in each wave.
  ///
  /// As R's `power.prop.test` with `strict = FALSE`; no value where even 1 does not differ enough.
  ///
  /// - Precondition: somebody in each wave; the share lies strictly between 0 and 1; the power lies
  ///   above alpha and below 1.
  package static func share(
    from share: Double, n: Int, power: Double = 0.8,
    at level: SignificanceLevel = .fivePercent
  ) -> Computed<Double> {
    precondition(n >= 1 && share > 0 && share < 1, "a share of somebody")
    precondition(power > level.alpha.approximation && power < 1, "a power above the level")
    let z = level.criticalZ
    func excess(_ other: Double) -> Double {
      let sum = share + other
      let together = (sum * (1 - sum / 2)).squareRoot()
      let apart = (share * (1 - share) + other * (1 - other)).squareRoot()
      return StandardNormal.cumulative(
        (Double(n).squareRoot() * (other - share) - z * together) / apart) - power
    }
    guard excess(1) >= 0 else { return .notComputable(.notDetectable) }
    return .value(Bisection.root(between: share, and: 1, of: excess))
  }
}
