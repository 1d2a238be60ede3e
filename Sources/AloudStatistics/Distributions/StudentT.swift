import RealModule

/// Student's t distribution, for any positive degrees of freedom.
package struct StudentT: Hashable, Sendable {
  package let degreesOfFreedom: Double

  /// - Precondition: the degrees of freedom are positive and finite.
  package init(degreesOfFreedom: Double) {
    precondition(degreesOfFreedom > 0 && degreesOfFreedom.isFinite, "degrees of freedom")
    self.degreesOfFreedom = degreesOfFreedom
  }

  /// The t that a share `p` of the distribution lies below.
  ///
  /// Accurate to about 1e-13 relative from one tenth of a degree of freedom up.
  ///
  /// - Precondition: `p` lies strictly between 0 and 1.
  package func quantile(_ p: Double) -> Double {
    precondition(0 < p && p < 1, "quantiles are of shares between 0 and 1")
    if p == 0.5 { return 0 }
    return p < 0.5 ? -positiveQuantile(beyond: p) : positiveQuantile(beyond: 1 - p)
  }

  /// The positive t with a share of less than one half beyond it.
  ///
  /// The search runs over log t, on whichever of tail and centre is smaller, since that keeps its
  /// digits: both are smooth there, from the middle to the far tail.
  private func positiveQuantile(beyond tail: Double) -> Double {
    let inTail = tail < 0.25
    let target = Double.log(inTail ? tail : 0.5 - tail)
    return Double.exp(
      MonotoneRoot.find { logT in
        let t = Double.exp(logT)
        let share = inTail ? upperTail(t) : centre(t)
        let rise = t * density(t) / share
        return .init(value: Double.log(share) - target, slope: inTail ? -rise : rise)
      })
  }

  /// P(T > t) for t ≥ 0, to about 1e-13 relative.
  func upperTail(_ t: Double) -> Double {
    let share = shares(t)
    return 0.5
      * IncompleteBeta.regularised(
        share.tail, complement: share.centre, a: degreesOfFreedom / 2, b: 0.5)
  }

  /// P(0 < T ≤ t) for t ≥ 0.
  private func centre(_ t: Double) -> Double {
    let share = shares(t)
    return 0.5
      * IncompleteBeta.regularised(
        share.centre, complement: share.tail, a: 0.5, b: degreesOfFreedom / 2)
  }

  /// ν / (ν + t²) and t² / (ν + t²), neither by subtraction.
  private func shares(_ t: Double) -> (tail: Double, centre: Double) {
    let odds = t * t / degreesOfFreedom
    return odds.isFinite ? (1 / (1 + odds), odds / (1 + odds)) : (0, 1)
  }

  private func density(_ t: Double) -> Double {
    let half = degreesOfFreedom / 2
    let constant =
      Gamma.logRatio(half, plus: 0.5) - 0.5 * Double.log(degreesOfFreedom * Double.pi)
    return Double.exp(constant - (half + 0.5) * Double.log(onePlus: t * t / degreesOfFreedom))
  }
}
