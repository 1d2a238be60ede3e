package import AloudTally

/// Whether several groups have one distribution of answers, corrected for ties; no ranking follows.
///
/// Source: Kruskal and Wallis 1952, Journal of the American Statistical Association 47, p. 583.
package struct KruskalWallis: Hashable, Sendable {
  package let statistic: Double
  package let degreesOfFreedom: Int
  package let p: Double
  /// People in each group.
  package let sizes: [Int]

  package static func test(_ groups: [Histogram]) -> Computed<KruskalWallis> {
    guard groups.count >= 2 else { return .notComputable(.fewerThanTwoGroups) }
    guard groups.allSatisfy({ $0.n > 0 }) else { return .notComputable(.noAnswers) }
    let axis = SharedAxis(groups)
    let n = Int128(groups.reduce(0) { $0 + $1.n })
    let room = n * n * n - n - SharedAxis.tieSum(axis.pooled)
    guard room > 0 else { return .notComputable(.noVariation) }
    // Twice each value's rank, measured from twice the mean rank, is an integer.
    let ranks = SharedAxis.doubledBelow(axis.pooled).map { Int128($0) - n }
    let between = axis.samples.reduce(0.0) { sum, counts in
      let rankSum = zip(counts, ranks).reduce(Int128(0)) { $0 + Int128($1.0) * $1.1 }
      return sum + Double(rankSum * rankSum) / Double(counts.reduce(0, +))
    }
    let statistic = 3 * Double(n - 1) * between / Double(room)
    let freedom = groups.count - 1
    return .value(
      KruskalWallis(
        statistic: statistic, degreesOfFreedom: freedom,
        p: ChiSquare(degreesOfFreedom: Double(freedom)).upperTail(statistic),
        sizes: groups.map(\.n)))
  }
}
