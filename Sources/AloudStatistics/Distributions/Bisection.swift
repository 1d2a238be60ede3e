/// The zero of a continuous function between two points of different sign, by halving.
enum Bisection {
  /// To the last bit that halving can reach.
  ///
  /// - Precondition: the function is at most 0 at the lower end and at least 0 at the upper one.
  static func root(
    between low: Double, and high: Double, of function: (Double) -> Double
  ) -> Double {
    precondition(low < high, "ends in order")
    var (low, high) = (low, high)
    for _ in 0..<200 {
      let middle = low + (high - low) / 2
      if middle <= low || middle >= high { break }
      if function(middle) < 0 { low = middle } else { high = middle }
    }
    return low + (high - low) / 2
  }
}
