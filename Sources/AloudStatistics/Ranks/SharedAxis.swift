import AloudTally

/// Histograms of several samples over the values that any of them has, lowest first.
struct SharedAxis: Hashable, Sendable {
  let values: [Int]
  /// One row of counts for each sample.
  let samples: [[Int]]

  init(_ histograms: [Histogram]) {
    let all = histograms.reduce(Histogram(values: [], counts: [])) { $0.merged(with: $1) }
    let used = zip(all.values, all.counts).filter { $0.1 > 0 }.map(\.0)
    values = used
    samples = histograms.map { histogram in
      let people = Dictionary(uniqueKeysWithValues: zip(histogram.values, histogram.counts))
      return used.map { people[$0, default: 0] }
    }
  }

  /// People at each value, over all samples.
  var pooled: [Int] {
    samples.reduce(Array(repeating: 0, count: values.count)) { zip($0, $1).map(+) }
  }

  /// For each value, twice the people of a sample below it plus those at it.
  static func doubledBelow(_ counts: [Int]) -> [Int] {
    var below = 0
    return counts.map { count in
      defer { below += count }
      return 2 * below + count
    }
  }

  /// Σ (t³ - t) over the sizes of the ties.
  static func tieSum(_ ties: [Int]) -> Int128 {
    ties.reduce(0) { $0 + Int128($1) * Int128($1) * Int128($1) - Int128($1) }
  }
}
