package import AloudTally

/// How often a later answer is higher than an earlier one: p̂ = P(X < Y) + P(X = Y)/2, from
/// histograms.
package struct Superiority: Hashable, Sendable {
  /// People in the earlier and in the later sample.
  package let sizes: [Int]
  package let phat: Ratio
  /// None where the answers do not vary, or where all of one sample are higher.
  package let test: Computed<BrunnerMunzel>

  /// Cliff's delta, 2 p̂ - 1.
  package var delta: Ratio { phat.times(Ratio(2, 1)).minus(Ratio(1, 1)) }

  package static func of(from: Histogram, to: Histogram) -> Computed<Superiority> {
    guard from.n > 0, to.n > 0 else { return .notComputable(.noAnswers) }
    let axis = SharedAxis([from, to])
    let doubledU = zip(axis.samples[1], SharedAxis.doubledBelow(axis.samples[0]))
      .reduce(0) { $0 + $1.0 * $1.1 }
    let phat = Ratio(doubledU, 2 * from.n * to.n)
    return .value(
      Superiority(
        sizes: [from.n, to.n], phat: phat,
        test: BrunnerMunzel.test(earlier: axis.samples[0], later: axis.samples[1], phat: phat)))
  }
}
