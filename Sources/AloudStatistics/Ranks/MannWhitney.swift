package import AloudTally

/// How often a later answer is higher than an earlier one, tested as if both had one distribution.
///
/// Appendix only: it tests P(X < Y) = 1/2 under equal distributions. Sources: Mann and Whitney 1947,
/// Annals of Mathematical Statistics 18, p. 50; ties by Lehmann 1975, Nonparametrics.
package struct MannWhitney: Hashable, Sendable {
  /// People in the earlier and in the later sample.
  package let sizes: [Int]
  /// Twice the number of pairs in which the later answer is higher, ties counting half.
  package let doubledU: Int
  /// Tie-corrected; 0 where all answers are equal.
  package let variance: Double
  private let axis: SharedAxis

  /// - Parameter to: the sample whose U this is.
  package static func test(from: Histogram, to: Histogram) -> Computed<MannWhitney> {
    guard from.n > 0, to.n > 0 else { return .notComputable(.noAnswers) }
    let axis = SharedAxis([from, to])
    let below = SharedAxis.doubledBelow(axis.samples[0])
    let doubledU = zip(axis.samples[1], below).reduce(0) { $0 + $1.0 * $1.1 }
    return .value(
      MannWhitney(
        sizes: [from.n, to.n], doubledU: doubledU,
        variance: variance(from.n, to.n, ties: SharedAxis.tieSum(axis.pooled)), axis: axis))
  }

  /// n₁n₂/12 · ((N + 1) - Σ(t³ - t) / (N (N - 1)))
  private static func variance(_ n1: Int, _ n2: Int, ties: Int128) -> Double {
    let n = Int128(n1 + n2)
    let bracket = (n + 1) * n * (n - 1) - ties
    return Double(Int128(n1) * Int128(n2) * bracket) / (12 * Double(n * (n - 1)))
  }
}

extension MannWhitney {
  /// Pairs in which the later answer is higher, ties counting half.
  package var u: Ratio { Ratio(doubledU, 2) }
  /// The same for the earlier sample.
  package var uOfEarlier: Ratio { Ratio(2 * sizes[0] * sizes[1] - doubledU, 2) }

  /// Twice the distance of U from the middle.
  private var doubledDistance: Int { abs(doubledU - sizes[0] * sizes[1]) }

  /// Two-sided, from the normal distribution with a continuity correction.
  ///
  /// 1 where U is within half a pair of the middle, constant answers included.
  package var pWithContinuity: Double {
    guard doubledDistance > 1 else { return 1 }
    return normalP(distance: Double(doubledDistance - 1) / 2)
  }

  /// Two-sided, without that correction; none where all answers are equal.
  package var p: Computed<Double> {
    guard variance > 0 else { return .notComputable(.noVariation) }
    return .value(normalP(distance: Double(doubledDistance) / 2))
  }

  private func normalP(distance: Double) -> Double {
    min(1, 2 * StandardNormal.cumulative(-distance / variance.squareRoot()))
  }

  /// The exact conditional probabilities given the pooled answers; none for large waves.
  package var exact: Computed<ExactMannWhitney> {
    ExactMannWhitney.compute(
      pooled: axis.pooled, later: sizes[1], doubledU: doubledU)
  }
}
