import RealModule

/// Student's t with a shifted numerator: what a t statistic is drawn from when there is a change.
package struct NoncentralT: Hashable, Sendable {
  package let degreesOfFreedom: Double
  package let shift: Double

  /// - Precondition: the degrees of freedom are positive; the shift is at most a thousand.
  package init(degreesOfFreedom: Double, shift: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom")
    precondition(abs(shift) <= 1000, "a shift of standard errors")
    self.degreesOfFreedom = degreesOfFreedom
    self.shift = shift
  }

  /// P(T ≤ t), to about 1e-12.
  ///
  /// Source: Lenth 1989, Applied Statistics 38, p. 185 (AS 243), summed from the largest weights
  /// outward, so that large shifts do not lose them.
  package func cumulative(_ t: Double) -> Double {
    if t < 0 {
      return 1 - NoncentralT(degreesOfFreedom: degreesOfFreedom, shift: -shift).cumulative(-t)
    }
    let base = StandardNormal.cumulative(-shift)
    let odds = t * t / degreesOfFreedom
    guard odds.isFinite else { return 1 }
    return min(max(base + 0.5 * mixture(odds / (1 + odds), complement: 1 / (1 + odds)), 0), 1)
  }

  /// Σ p(j) I(j + 1/2) + q(j) I(j + 1), the weights being those of a Poisson distribution.
  private func mixture(_ x: Double, complement y: Double) -> Double {
    let rate = shift * shift / 2
    guard rate > 0 else {
      return IncompleteBeta.regularised(x, complement: y, a: 0.5, b: degreesOfFreedom / 2)
    }
    let middle = rate.rounded(.down)
    let reach = 40 + 12 * rate.squareRoot().rounded(.up)
    var sum = 0.0
    for j in stride(from: max(0, middle - reach), through: middle + reach, by: 1) {
      sum += term(j, rate: rate, x, y)
    }
    return sum
  }

  private func term(_ j: Double, rate: Double, _ x: Double, _ y: Double) -> Double {
    let half = degreesOfFreedom / 2
    let even = Double.exp(j * Double.log(rate) - rate - Double.logGamma(j + 1))
    let odd =
      (shift < 0 ? -1.0 : 1)
      * Double.exp((j + 0.5) * Double.log(rate) - rate - Double.logGamma(j + 1.5))
    return even * IncompleteBeta.regularised(x, complement: y, a: j + 0.5, b: half)
      + odd * IncompleteBeta.regularised(x, complement: y, a: j + 1, b: half)
  }
}
