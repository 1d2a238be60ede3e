/// A scale's level as a release holds it: a mean in whole POMP points, and how far it can be off.
package struct ReleasedLevel: Hashable, Sendable {
  /// Half-up: the real mean lies at most half a point away.
  package let mean: Int
  /// People counted in the wave.
  package let n: Int
  /// In POMP points, on n - 1 degrees of freedom.
  package let standardError: Double

  /// From the tables of a scale's questions and the one likeness of its wave: SE = bound · likeness ·
  /// `widening`.
  ///
  /// - Parameters:
  ///   - bound: the largest standard error that the tables leave possible.
  ///   - likeness: in hundredths.
  /// - Precondition: the mean lies between 0 and 100, bound and likeness are positive, and two people or
  ///   more were counted.
  package init(mean: Int, n: Int, bound: Double, likeness: Int) {
    precondition(bound > 0 && likeness > 0, "answers lie apart")
    self.init(
      mean: mean, n: n, standardError: bound * (Double(likeness) / 100) * Self.widening)
  }

  /// From a standard deviation in whole points, as releases of version 2 told it: the widest that rounds
  /// to it.
  ///
  /// - Precondition: as above; the SD is not negative.
  package init(mean: Int, sd: Int, n: Int) {
    precondition(sd >= 0, "a standard deviation is not negative")
    self.init(mean: mean, n: n, standardError: (Double(sd) + 0.5) / Double(n).squareRoot())
  }

  private init(mean: Int, n: Int, standardError: Double) {
    precondition((0...100).contains(mean), "a POMP mean lies between 0 and 100")
    precondition(n >= 2, "a spread is of two people or more")
    self.mean = mean
    self.n = n
    self.standardError = standardError
  }

  /// How much wider a scale's error is taken than the wave's likeness says: the items of one scale may
  /// hang together more than those of the others. Found by calibration (`Documentation/Statistics.md`).
  package static let widening = 1.2

  /// How far a released mean can be from the one it was rounded from.
  static let meanRounding = 0.5

  /// The spread between people that has this standard error.
  var spread: Double { standardError * Double(n).squareRoot() }

  var moments: SampleMoments { SampleMoments(mean: Double(mean), sd: spread, n: n) }
}
