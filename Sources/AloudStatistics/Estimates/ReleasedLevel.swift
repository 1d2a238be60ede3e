/// A level as a release holds it: a mean in whole POMP points, and how far it can be off.
package struct ReleasedLevel: Hashable, Sendable {
  /// Half-up: the real mean lies at most half a point away.
  package let mean: Int
  /// People counted in the wave.
  package let n: Int
  /// In POMP points, on n - 1 degrees of freedom: of who answered, and of the day. Rounding is not in it.
  package let standardError: Double
  /// The variance of what rounding took away.
  let roundingVariance: Double

  /// From the tables of a scale's questions and the one likeness of its wave: SE = reference · likeness.
  ///
  /// - Parameters:
  ///   - reference: the standard error by the tables, with items that go together perfectly.
  ///   - likeness: in hundredths.
  /// - Precondition: the mean lies between 0 and 100, reference and likeness are positive, and two people or
  ///   more were counted.
  package init(mean: Int, n: Int, reference: Double, likeness: Int) {
    precondition(reference > 0 && likeness > 0, "answers lie apart")
    self.init(
      mean: mean, n: n, standardError: reference * (Double(likeness) / 100),
      roundingVariance: Self.ofOneRounding)
  }

  /// From a standard deviation in whole points, as releases of version 2 told it: the widest that rounds
  /// to it.
  ///
  /// - Precondition: as above; the SD is not negative.
  package init(mean: Int, sd: Int, n: Int) {
    precondition(sd >= 0, "a standard deviation is not negative")
    self.init(
      mean: mean, n: n, standardError: (Double(sd) + 0.5) / Double(n).squareRoot(),
      roundingVariance: Self.ofOneRounding)
  }

  init(mean: Int, n: Int, standardError: Double, roundingVariance: Double) {
    precondition((0...100).contains(mean), "a POMP mean lies between 0 and 100")
    precondition(n >= 2, "a spread is of two people or more")
    self.mean = mean
    self.n = n
    self.standardError = standardError
    self.roundingVariance = roundingVariance
  }

  /// The variance of a number's distance from the whole number it is rounded to: 1/12 of a point, as of
  /// any number that can lie anywhere between two halves.
  ///
  /// Source: Sheppard 1898, Proceedings of the London Mathematical Society 29, p. 353.
  static let ofOneRounding = 1.0 / 12

  /// Of who answered, of the day and of rounding together.
  var squaredError: Double { standardError * standardError + roundingVariance }

  /// The spread between people that has this standard error.
  var spread: Double { standardError * Double(n).squareRoot() }

  /// As a sample whose mean errs as much as this one.
  var moments: SampleMoments {
    SampleMoments(mean: Double(mean), sd: (squaredError * Double(n)).squareRoot(), n: n)
  }
}
