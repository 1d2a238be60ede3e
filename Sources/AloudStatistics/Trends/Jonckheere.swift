package import AloudTally

/// Whether answers tend to rise or fall from wave to wave, in order, corrected for ties in both.
///
/// It is Kendall's S of answer and wave. Trap: some packages leave out the correction for ties among
/// the answers. Source: Jonckheere 1954, Biometrika 41, p. 133; variance by Kendall 1970, Rank
/// Correlation Methods, chapter 4.
package struct Jonckheere: Hashable, Sendable {
  /// Pairs of people of different waves in which the later answers higher, minus those in which the
  /// later answers lower.
  package let s: Int128
  /// Pairs of people of different waves in which the later answers higher, ties counting half.
  package let statistic: Ratio
  /// Of the statistic if nothing changed.
  package let mean: Ratio
  package let variance: Double
  package let z: Double
  /// Two-sided, without a continuity correction.
  package let p: Double
  package let n: Int

  package static func test(_ waves: OrderedWaves) -> Computed<Jonckheere> {
    let n = waves.n
    guard n >= 3 else { return .notComputable(.fewerThanThreeAnswers) }
    let axis = SharedAxis(waves.waves)
    let sizes = waves.sizesAtTimes
    guard sizes.filter({ $0 > 0 }).count >= 2 else { return .notComputable(.noTimeBetweenWaves) }
    guard axis.values.count >= 2 else { return .notComputable(.noVariation) }
    let variance = varianceOfS(n, axis.pooled, sizes)
    guard variance > 0 else { return .notComputable(.noVariation) }
    let s = balance(axis, times: waves.times)
    let pairs = sizes.reduce(Int128(n) * Int128(n)) { $0 - Int128($1) * Int128($1) } / 2
    let z = Double(s) / variance.squareRoot()
    return .value(
      Jonckheere(
        s: s, statistic: Ratio(s + pairs, 2), mean: Ratio(pairs, 2), variance: variance / 4, z: z,
        p: min(1, 2 * StandardNormal.cumulative(-abs(z))), n: n))
  }

  private static func balance(_ axis: SharedAxis, times: [Double]) -> Int128 {
    var sum: Int128 = 0
    for earlier in times.indices {
      let below = SharedAxis.doubledBelow(axis.samples[earlier])
      let all = axis.samples[earlier].reduce(0, +)
      for later in times.indices where times[later] > times[earlier] {
        sum += zip(axis.samples[later], below).reduce(Int128(0)) {
          $0 + Int128($1.0) * Int128($1.1 - all)
        }
      }
    }
    return sum
  }

  /// (n(n-1)(2n+5) - Σt(t-1)(2t+5) - Σu(u-1)(2u+5))/18 + Σt(t-1)(t-2) Σu(u-1)(u-2)/(9n(n-1)(n-2))
  /// + Σt(t-1) Σu(u-1)/(2n(n-1))
  static func varianceOfS(_ n: Int, _ ties: [Int], _ others: [Int]) -> Double {
    func sum(_ sizes: [Int], _ term: (Double) -> Double) -> Double {
      sizes.reduce(0) { $0 + term(Double($1)) }
    }
    let cubic: (Double) -> Double = { $0 * ($0 - 1) * (2 * $0 + 5) }
    let triples: (Double) -> Double = { $0 * ($0 - 1) * ($0 - 2) }
    let pairs: (Double) -> Double = { $0 * ($0 - 1) }
    let all = Double(n)
    return (cubic(all) - sum(ties, cubic) - sum(others, cubic)) / 18
      + sum(ties, triples) * sum(others, triples) / (9 * triples(all))
      + sum(ties, pairs) * sum(others, pairs) / (2 * pairs(all))
  }
}
