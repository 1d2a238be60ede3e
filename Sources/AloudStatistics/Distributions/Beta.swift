import RealModule

/// The beta distribution on the shares between 0 and 1.
package struct Beta: Hashable, Sendable {
  package let a: Double
  package let b: Double

  /// - Precondition: both shape parameters are positive and finite.
  package init(_ a: Double, _ b: Double) {
    precondition(a > 0 && b > 0 && a.isFinite && b.isFinite, "shapes are positive")
    self.a = a
    self.b = b
  }

  /// log(x / (1 - x)) of the quantile: it keeps its digits at both ends.
  ///
  /// About 1e-13 relative. The search runs on whichever tail is smaller at the answer.
  func logOdds(at p: Double) -> Double {
    precondition(0 < p && p < 1, "quantiles are of shares between 0 and 1")
    if p > 0.5 { return -Beta(b, a).lowerLogOdds(1 - p) }
    return lowerLogOdds(p)
  }

  private func lowerLogOdds(_ p: Double) -> Double {
    let target = Double.log(p)
    return MonotoneRoot.find { odds in
      let (x, y) = Self.shares(odds)
      let below = IncompleteBeta.regularised(x, complement: y, a: a, b: b)
      let density = IncompleteBeta.powerTerm(x, y, a, b)
      return .init(value: Double.log(below) - target, slope: density / below)
    }
  }

  /// x and 1 - x for given log odds, neither by subtraction.
  private static func shares(_ odds: Double) -> (Double, Double) {
    let small = Double.exp(-abs(odds))
    let (less, more) = (small / (1 + small), 1 / (1 + small))
    return odds < 0 ? (less, more) : (more, less)
  }
}
