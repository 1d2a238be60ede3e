package import AloudTally
import RealModule

/// Schools as draws from one distribution: the variance between and within them by restricted maximum
/// likelihood, from sizes, means and squared deviations alone.
///
/// The likelihood is profiled over θ = τ²/σ² and solved where its slope is zero. Source: Patterson
/// and Thompson 1971, Biometrika 58, p. 545.
package struct RandomInterceptModel: Hashable, Sendable {
  package let schools: Int
  package let people: Int
  /// μ, the mean of the distribution.
  package let mean: Double
  package let standardErrorOfMean: Double
  /// τ², exactly 0 where schools differ no more than chance.
  package let betweenVariance: Double
  /// σ²
  package let withinVariance: Double

  package var icc: Double { betweenVariance / (betweenVariance + withinVariance) }

  package static func fit(_ schools: [SchoolSpread]) -> Computed<RandomInterceptModel> {
    guard schools.count >= 2 else { return .notComputable(.fewerThanTwoGroups) }
    let people = schools.reduce(0) { $0 + $1.n }
    guard people > schools.count else { return .notComputable(.fewerThanTwoAnswers) }
    let profile = RestrictedProfile(schools: schools)
    guard profile.within > 0 else { return .notComputable(.noVariation) }
    let theta = profile.best
    let state = profile.state(theta)
    let variance = state.squares / Double(people - 1)
    return .value(
      RandomInterceptModel(
        schools: schools.count, people: people, mean: state.mean,
        standardErrorOfMean: (variance / state.weight).squareRoot(),
        betweenVariance: theta * variance, withinVariance: variance))
  }
}

/// The restricted likelihood as a function of θ.
private struct RestrictedProfile {
  let schools: [SchoolSpread]
  let within: Double

  init(schools: [SchoolSpread]) {
    self.schools = schools
    within = schools.reduce(0) { $0 + $1.sumOfSquaredDeviations }
  }

  struct State {
    let weight: Double
    let mean: Double
    let squares: Double
    /// The slope of -2 log likelihood.
    let slope: Double
    let deviance: Double
  }

  func state(_ theta: Double) -> State {
    let weights = schools.map { Double($0.n) / (1 + Double($0.n) * theta) }
    let weight = weights.reduce(0, +)
    let mean = zip(schools, weights).reduce(0) { $0 + $1.1 * $1.0.mean } / weight
    let apart = schools.map { ($0.mean - mean) * ($0.mean - mean) }
    let squares = zip(weights, apart).reduce(within) { $0 + $1.0 * $1.1 }
    let bend = zip(weights, apart).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }
    let freedom = Double(schools.reduce(0) { $0 + $1.n } - 1)
    let logs = schools.reduce(0) { $0 + Double.log(onePlus: Double($1.n) * theta) }
    return State(
      weight: weight, mean: mean, squares: squares,
      slope: weight - weights.reduce(0) { $0 + $1 * $1 } / weight - freedom * bend / squares,
      deviance: freedom * Double.log(squares) + logs + Double.log(weight))
  }

  /// The θ of the smallest deviance: among 0 and every point where the slope turns from falling to
  /// rising, on a fine grid from a billionth to a billion.
  var best: Double {
    let grid = (-90...90).map { Double.exp(Double($0) * 0.1 * Double.log(10.0)) }
    var candidates = [0.0]
    for (low, high) in zip([0] + grid, grid) where state(low).slope < 0 && state(high).slope >= 0 {
      candidates.append(Bisection.root(between: low, and: high) { state($0).slope })
    }
    return candidates.min { state($0).deviance < state($1).deviance } ?? 0
  }
}
