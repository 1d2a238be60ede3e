/// Mean, standard deviation (n - 1) and size of one sample, in any unit.
struct SampleMoments: Hashable, Sendable {
  let mean: Double
  let sd: Double
  let n: Int

  init(mean: Double, sd: Double, n: Int) {
    precondition(sd >= 0 && n >= 2, "a standard deviation is of two people or more")
    self.mean = mean
    self.sd = sd
    self.n = n
  }

  var variance: Double { sd * sd }
  var squaredError: Double { variance / Double(n) }
}
