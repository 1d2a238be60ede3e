package import AloudTally

extension Raking {
  package var n: Int { counts.reduce(0) { $0 + $1.reduce(0, +) } }

  /// For each cell, what one answer in it counts; 0 where nobody answered.
  package var weights: [[Double]] {
    zip(counts, fitted).map { zip($0, $1).map { $0 == 0 ? 0 : $1 / Double($0) } }
  }

  /// Kish's effective number of answers, (Σw)²/Σw².
  package var effectiveAnswers: Double {
    let (sum, squares) = weightSums
    return sum * sum / squares
  }

  /// By how much unequal weights widen variances: n / effective n.
  package var designEffect: Double { Double(n) / effectiveAnswers }

  /// The largest weight over the smallest.
  package var weightRatio: Double {
    let used = zip(counts, weights).flatMap { zip($0, $1).filter { $0.0 > 0 }.map(\.1) }
    guard let least = used.min(), let most = used.max() else { return 1 }
    return most / least
  }

  /// The weighted mean of cell means.
  ///
  /// - Precondition: a mean for every cell; those of empty cells do not count.
  package func mean(_ means: [[Double]]) -> Double {
    precondition(means.map(\.count) == counts.map(\.count), "a mean for every cell")
    let total = fitted.reduce(0) { $0 + $1.reduce(0, +) }
    let sum = zip(fitted, means).reduce(0.0) {
      zip($1.0, $1.1).reduce($0) { $1.0 > 0 ? $0 + $1.0 * $1.1 : $0 }
    }
    return sum / total
  }

  /// The weighting as it may be reported beside the raw figure: every cell with five people or more,
  /// and no answer counting more than three times another.
  package var reported: Computed<Raking> {
    guard counts.allSatisfy({ $0.allSatisfy { $0 >= Self.fewestInCell } }) else {
      return .notComputable(.cellBelowFive)
    }
    guard weightRatio <= Self.mostWeightRatio else { return .notComputable(.weightsTooUnequal) }
    return .value(self)
  }

  private static let fewestInCell = 5
  private static let mostWeightRatio = 3.0

  private var weightSums: (sum: Double, squares: Double) {
    zip(counts, weights).reduce((0, 0)) { sums, row in
      zip(row.0, row.1).reduce(sums) {
        ($0.0 + Double($1.0) * $1.1, $0.1 + Double($1.0) * $1.1 * $1.1)
      }
    }
  }
}
