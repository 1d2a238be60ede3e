/// The moments of waves on a time axis, weighted by how many people each of them has.
struct TimeAxis: Hashable, Sendable {
  let weights: [Double]
  /// Each time's distance from the weighted mean time.
  let distances: [Double]
  /// Σ n (t - t̄)².
  let spread: Double

  /// - Precondition: the times are not all equal.
  init(times: [Double], weights: [Double]) {
    let middle = Self.sum(weights, times) / weights.reduce(0, +)
    self.weights = weights
    distances = times.map { $0 - middle }
    spread = zip(weights, distances).reduce(0) { $0 + $1.0 * $1.1 * $1.1 }
    precondition(spread > 0, "a line needs time between its waves")
  }

  var people: Double { weights.reduce(0, +) }

  /// How much each wave's mean counts in the slope.
  var tilts: [Double] { zip(weights, distances).map { $0 * $1 / spread } }

  func slope(of means: [Double]) -> Double {
    let grandMean = Self.sum(weights, means) / people
    return Self.sum(tilts, means.map { $0 - grandMean })
  }

  /// The weighted sum of squares of what a straight line leaves unexplained.
  func departure(of means: [Double]) -> Double {
    let grandMean = Self.sum(weights, means) / people
    let slope = slope(of: means)
    let squares = zip(means, distances).map { mean, distance in
      let apart = mean - grandMean - slope * distance
      return apart * apart
    }
    return Self.sum(weights, squares)
  }

  private static func sum(_ weights: [Double], _ values: [Double]) -> Double {
    zip(weights, values).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
