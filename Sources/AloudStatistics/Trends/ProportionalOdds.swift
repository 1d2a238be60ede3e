package import AloudTally
import RealModule

/// How the odds of a higher answer move with time, the same for every threshold between options.
///
/// For pooled data only: logit P(answer ≤ k) = ζₖ - β t, solved by Newton's steps with halving. It
/// has no solution under separation. Source: McCullagh 1980, Journal of the Royal Statistical
/// Society B 42, p. 109.
package struct ProportionalOdds: Hashable, Sendable {
  /// β: the change of the log odds of a higher answer for each unit of time.
  package let slope: Double
  package let standardError: Double
  /// ζ, one between each two options that were chosen by anybody.
  package let thresholds: [Double]
  package let logLikelihood: Double
  package let n: Int

  /// Two-sided, from the normal distribution.
  package var p: Double {
    min(1, 2 * StandardNormal.cumulative(-abs(slope / standardError)))
  }

  private static let mostSteps = 200

  package static func fit(_ waves: OrderedWaves) -> Computed<ProportionalOdds> {
    guard waves.n > 0 else { return .notComputable(.noAnswers) }
    let axis = SharedAxis(waves.waves)
    guard axis.values.count >= 2 else { return .notComputable(.noVariation) }
    let asked = waves.times.indices.filter { waves.waves[$0].n > 0 }
    guard let first = asked.first, asked.contains(where: { waves.times[$0] != waves.times[first] })
    else { return .notComputable(.noTimeBetweenWaves) }
    var search = OddsSearch(
      times: asked.map { waves.times[$0] }, counts: asked.map { axis.samples[$0] })
    for _ in 0..<mostSteps {
      switch search.step() {
      case .moved: continue
      case .settled(let variance):
        return .value(
          ProportionalOdds(
            slope: search.slope, standardError: variance.squareRoot(),
            thresholds: search.thresholds, logLikelihood: search.logLikelihood, n: waves.n))
      case .ranAway: return .notComputable(.completeSeparation)
      }
    }
    return .notComputable(.notConverged)
  }
}

/// The search for the thresholds and the slope of largest likelihood.
private struct OddsSearch {
  private let times: [Double]
  private let counts: [[Int]]
  private var parameters: [Double]

  enum Step {
    case moved
    case settled(varianceOfSlope: Double)
    case ranAway
  }

  /// - Precondition: every option was chosen by somebody.
  init(times: [Double], counts: [[Int]]) {
    self.times = times
    self.counts = counts
    let pooled = counts.reduce(Array(repeating: 0, count: counts[0].count)) { zip($0, $1).map(+) }
    let all = Double(pooled.reduce(0, +))
    var below = 0
    parameters = pooled.dropLast().map { count in
      below += count
      return Double.log(Double(below) / (all - Double(below)))
    }
    parameters.append(0)
  }

  var thresholds: [Double] { Array(parameters.dropLast()) }
  var slope: Double { parameters[parameters.count - 1] }
  var logLikelihood: Double { logLikelihood(parameters) ?? -.infinity }

  /// Nothing where thresholds are out of order.
  private func logLikelihood(_ parameters: [Double]) -> Double? {
    let slope = parameters[parameters.count - 1]
    var sum = 0.0
    for (time, people) in zip(times, counts) {
      let below = [0] + parameters.dropLast().map { Self.share($0 - slope * time) } + [1]
      for place in people.indices where people[place] > 0 {
        let chance = below[place + 1] - below[place]
        guard chance > 0 else { return nil }
        sum += Double(people[place]) * Double.log(chance)
      }
    }
    return sum
  }

  private static func share(_ logit: Double) -> Double { 1 / (1 + Double.exp(-logit)) }

  mutating func step() -> Step {
    let (gradient, information) = derivatives
    guard let root = Cholesky(information), let before = logLikelihood(parameters) else {
      return .ranAway
    }
    let move = root.solve(gradient)
    if abs(slope) > 500 || parameters.contains(where: { abs($0) > 1e4 }) { return .ranAway }
    var share = 1.0
    while share > 1e-10 {
      let next = zip(parameters, move).map { $0 + share * $1 }
      if let after = logLikelihood(next), after >= before - 1e-12 * abs(before) {
        parameters = next
        let size = zip(move, next).map { abs($0) / max(1, abs($1)) }.max() ?? 0
        guard size < 1e-12 else { return .moved }
        let last = parameters.count - 1
        return .settled(varianceOfSlope: root.inverse[last, last])
      }
      share /= 2
    }
    return .ranAway
  }

  /// The gradient, and the observed information, by thresholds and slope.
  private var derivatives: (gradient: [Double], information: SymmetricMatrix) {
    let last = parameters.count - 1
    var gradient = parameters.map { _ in 0.0 }
    var rows = parameters.map { _ in parameters.map { _ in 0.0 } }
    for (time, people) in zip(times, counts) {
      let shares = [0] + (0..<last).map { Self.share(parameters[$0] - slope * time) } + [1]
      for place in people.indices where people[place] > 0 {
        let weight = Double(people[place])
        let chance = shares[place + 1] - shares[place]
        // By each parameter: how the upper and the lower share of the option move.
        let (upper, lower) = (shares[place + 1], shares[place])
        let (up, down) = (upper * (1 - upper), lower * (1 - lower))
        let (upBend, downBend) = (up * (1 - 2 * upper), down * (1 - 2 * lower))
        func moves(_ parameter: Int) -> (up: Double, down: Double) {
          if parameter == last { return (-time, -time) }
          return (parameter == place ? 1 : 0, parameter == place - 1 ? 1 : 0)
        }
        for row in parameters.indices {
          let a = moves(row)
          let slopeRow = up * a.up - down * a.down
          gradient[row] += weight * slopeRow / chance
          for column in 0...row {
            let b = moves(column)
            let slopeColumn = up * b.up - down * b.down
            let bend = upBend * a.up * b.up - downBend * a.down * b.down
            rows[row][column] +=
              weight * (slopeRow * slopeColumn / (chance * chance) - bend / chance)
          }
        }
      }
    }
    return (gradient, SymmetricMatrix(size: parameters.count) { rows[$0][$1] })
  }
}
