/// Mean, standard deviation (n - 1) and size of one sample, in any unit.
package struct SampleMoments: Hashable, Sendable {
  package let mean: Double
  package let sd: Double
  package let n: Int

  /// - Precondition: the SD is not negative and two people or more are in the sample.
  package init(mean: Double, sd: Double, n: Int) {
    precondition(sd >= 0 && n >= 2, "a standard deviation is of two people or more")
    self.mean = mean
    self.sd = sd
    self.n = n
  }

  package var variance: Double { sd * sd }
}
