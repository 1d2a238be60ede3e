package import AloudTally

/// Cliff's delta, P(Y > X) - P(Y < X), with his own variances.
///
/// Source: Cliff 1993, Psychological Bulletin 114, p. 494; asymmetric interval by Feng and Cliff
/// 2004, Journal of Modern Applied Statistical Methods 3, p. 322.
package struct CliffDelta: Hashable, Sendable {
  /// People in the earlier and in the later sample.
  package let sizes: [Int]
  package let delta: Ratio
  package let unbiasedVariance: Double
  package let consistentVariance: Double

  package static func of(from: Histogram, to: Histogram) -> Computed<CliffDelta> {
    guard from.n > 1, to.n > 1 else { return .notComputable(.fewerThanTwoAnswers) }
    let axis = SharedAxis([from, to])
    let dominance = Dominance(earlier: axis.samples[0], later: axis.samples[1])
    return .value(
      CliffDelta(
        sizes: [from.n, to.n], delta: dominance.delta, unbiasedVariance: dominance.unbiased,
        consistentVariance: dominance.consistent))
  }

  package func unbiasedInterval(at level: SignificanceLevel = .fivePercent) -> RealInterval {
    interval(variance: unbiasedVariance, at: level)
  }

  package func consistentInterval(at level: SignificanceLevel = .fivePercent) -> RealInterval {
    interval(variance: consistentVariance, at: level)
  }

  /// (δ - δ³ ∓ t s √((1 - δ²)² + t² s²)) / (1 - δ² + t² s²); a point where all answers of one sample
  /// are higher.
  private func interval(variance: Double, at level: SignificanceLevel) -> RealInterval {
    let d = delta.approximation
    let t = level.criticalT(degreesOfFreedom: Double(sizes[0] + sizes[1] - 2))
    let reach = t * t * max(0, variance)
    let rest = 1 - d * d
    guard rest + reach > 0 else { return RealInterval(low: d, high: d) }
    let half = (reach * (rest * rest + reach)).squareRoot()
    return RealInterval(
      low: (d * rest - half) / (rest + reach), high: (d * rest + half) / (rest + reach)
    ).clipped(to: RealInterval(low: -1, high: 1))
  }
}

/// The sums of squares of who is above whom, in integers.
private struct Dominance {
  let delta: Ratio
  let unbiased: Double
  let consistent: Double

  init(earlier: [Int], later: [Int]) {
    let (n1, n2) = (Int128(earlier.reduce(0, +)), Int128(later.reduce(0, +)))
    // For each earlier value: later people above minus below; and the other way round.
    let above = Self.balances(of: later).map { -$0 }
    let below = Self.balances(of: earlier)
    func sum(_ counts: [Int], _ terms: [Int128]) -> Int128 {
      zip(counts, terms).reduce(0) { $0 + Int128($1.0) * $1.1 }
    }
    let total = sum(earlier, above)
    let ties = zip(earlier, later).reduce(Int128(0)) { $0 + Int128($1.0) * Int128($1.1) }
    // Each sum of squared deviations, times a common denominator.
    let pairs = n1 * n2
    let rows = n1 * sum(earlier, above.map { $0 * $0 }) - total * total  // / (n1 n2²)
    let columns = n2 * sum(later, below.map { $0 * $0 }) - total * total  // / (n2 n1²)
    let cells = pairs * (pairs - ties) - total * total  // / (n1 n2)
    let (a, b) = (Double(n1), Double(n2))
    let (rowSum, columnSum, cellSum) = (
      Double(rows) / (a * b * b), Double(columns) / (b * a * a), Double(cells) / (a * b)
    )
    delta = Ratio(total, pairs)
    unbiased =
      (b * b * rowSum + a * a * columnSum - cellSum) / (a * b * (a - 1) * (b - 1))
    consistent =
      ((b - 1) * rowSum / (a - 1) + (a - 1) * columnSum / (b - 1)
        + cellSum / ((a - 1) * (b - 1))) / (a * b)
  }

  /// For each value, the people of a sample below it minus those above.
  private static func balances(of counts: [Int]) -> [Int128] {
    let all = counts.reduce(0, +)
    return SharedAxis.doubledBelow(counts).map { Int128($0 - all) }
  }
}
