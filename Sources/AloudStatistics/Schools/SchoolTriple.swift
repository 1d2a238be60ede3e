package import AloudTally

/// All that statistics between schools need of one school: how many, the sum and the sum of squares
/// of integer scores.
package struct SchoolTriple: Hashable, Sendable {
  package let n: Int
  package let sum: Int
  package let sumOfSquares: Int

  /// - Precondition: the three can be of real scores.
  package init(n: Int, sum: Int, sumOfSquares: Int) {
    precondition(n >= 0 && sumOfSquares >= 0, "people and squares are not negative")
    precondition(
      Int128(n) * Int128(sumOfSquares) >= Int128(sum) * Int128(sum), "squares of these scores")
    self.n = n
    self.sum = sum
    self.sumOfSquares = sumOfSquares
  }

  package init(_ histogram: Histogram) {
    self.init(n: histogram.n, sum: Int(histogram.sum), sumOfSquares: Int(histogram.sumOfSquares))
  }

  /// As real numbers; nothing for a school without answers.
  package var spread: SchoolSpread? {
    guard n > 0 else { return nil }
    let scaled = Int128(n) * Int128(sumOfSquares) - Int128(sum) * Int128(sum)
    return SchoolSpread(
      n: n, mean: Double(sum) / Double(n), sumOfSquaredDeviations: Double(scaled) / Double(n))
  }
}

/// One school's size, mean and squared deviations from it, in any unit.
package struct SchoolSpread: Hashable, Sendable {
  package let n: Int
  package let mean: Double
  package let sumOfSquaredDeviations: Double

  /// - Precondition: somebody answered; figures are finite and squares are not negative.
  package init(n: Int, mean: Double, sumOfSquaredDeviations: Double) {
    precondition(n >= 1 && mean.isFinite, "a mean is of somebody")
    precondition(
      sumOfSquaredDeviations >= 0 && sumOfSquaredDeviations.isFinite, "squares are not negative")
    self.n = n
    self.mean = mean
    self.sumOfSquaredDeviations = sumOfSquaredDeviations
  }
}
