package import AloudTally
import RealModule

/// Estimates that each have their own variance, such as schools' changes, as draws from one
/// distribution.
///
/// Sources: DerSimonian and Laird 1986, Controlled Clinical Trials 7, p. 177; Paule and Mandel 1982,
/// Journal of Research of the National Bureau of Standards 87, p. 377.
package struct VaryingEffects: Hashable, Sendable {
  package let count: Int
  package let method: Method
  package let mean: Double
  package let standardError: Double
  /// τ², exactly 0 where the estimates differ no more than chance.
  package let betweenVariance: Double
  /// Cochran's Q, with `count` - 1 degrees of freedom.
  package let q: Double
  package let qP: Double
  /// τ² / (τ² + mean of the squared standard errors).
  package let reliability: Double

  /// How the variance between schools is estimated.
  package enum Method: String, Hashable, Sendable, CaseIterable {
    case derSimonianLaird
    case pauleMandel
    case restrictedLikelihood
  }

  /// - Parameter variances: the squared standard error of each estimate.
  /// - Precondition: one finite variance for each finite estimate; none is negative.
  package static func fit(
    _ estimates: [Double], variances: [Double], method: Method
  ) -> Computed<VaryingEffects> {
    precondition(estimates.count == variances.count, "one variance for each estimate")
    precondition((estimates + variances).allSatisfy(\.isFinite), "figures are finite")
    precondition(variances.allSatisfy { $0 >= 0 }, "variances are not negative")
    guard estimates.count >= 2 else { return .notComputable(.fewerThanTwoGroups) }
    guard variances.allSatisfy({ $0 > 0 }) else { return .notComputable(.schoolWithoutVariation) }
    let search = EffectSearch(estimates: estimates, variances: variances)
    let between =
      switch method {
      case .derSimonianLaird: search.derSimonianLaird
      case .pauleMandel: search.pauleMandel
      case .restrictedLikelihood: search.restrictedLikelihood
      }
    let fixed = search.state(0)
    let state = search.state(between)
    let error = variances.reduce(0, +) / Double(variances.count)
    return .value(
      VaryingEffects(
        count: estimates.count, method: method, mean: state.mean,
        standardError: (1 / state.weight).squareRoot(), betweenVariance: between, q: fixed.q,
        qP: ChiSquare(degreesOfFreedom: Double(estimates.count - 1)).upperTail(fixed.q),
        reliability: between / (between + error)))
  }

  package func interval(at level: SignificanceLevel = .fivePercent) -> RealInterval {
    RealInterval(around: mean, reach: level.criticalZ * standardError)
  }
}

private struct EffectSearch {
  let estimates: [Double]
  let variances: [Double]

  struct State {
    let weight: Double
    let squaredWeight: Double
    let mean: Double
    let q: Double
    /// The slope of -2 log restricted likelihood, and that itself.
    let slope: Double
    let deviance: Double
  }

  func state(_ between: Double) -> State {
    let weights = variances.map { 1 / ($0 + between) }
    let weight = weights.reduce(0, +)
    let squared = weights.reduce(0) { $0 + $1 * $1 }
    let mean = zip(estimates, weights).reduce(0) { $0 + $1.0 * $1.1 } / weight
    let apart = estimates.map { ($0 - mean) * ($0 - mean) }
    let q = zip(weights, apart).reduce(0) { $0 + $1.0 * $1.1 }
    let bend = zip(weights, apart).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    let logs = weights.reduce(0) { $0 - Double.log($1) }
    return State(
      weight: weight, squaredWeight: squared, mean: mean, q: q,
      slope: weight - squared / weight - bend, deviance: logs + Double.log(weight) + q)
  }

  private var freedom: Double { Double(estimates.count - 1) }

  var derSimonianLaird: Double {
    let fixed = state(0)
    return max(0, (fixed.q - freedom) / (fixed.weight - fixed.squaredWeight / fixed.weight))
  }

  /// The τ² at which Q is what chance would give.
  var pauleMandel: Double {
    guard state(0).q > freedom else { return 0 }
    return Bisection.root(between: 0, and: ceiling) { freedom - state($0).q }
  }

  var restrictedLikelihood: Double {
    let grid = (-120...0).map { ceiling * Double.exp(Double($0) * 0.1 * Double.log(10.0)) }
    var candidates = [0.0]
    for (low, high) in zip([0] + grid, grid) where state(low).slope < 0 && state(high).slope >= 0 {
      candidates.append(Bisection.root(between: low, and: high) { state($0).slope })
    }
    return candidates.min { state($0).deviance < state($1).deviance } ?? 0
  }

  /// More than any τ² can be: the sum of squares about the middle of the estimates.
  private var ceiling: Double {
    let middle = estimates.reduce(0, +) / Double(estimates.count)
    let squares = estimates.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
    return 4 * squares + 1e-12 + (variances.max() ?? 0)
  }
}
