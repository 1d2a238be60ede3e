/// A scale's level as a release holds it: whole POMP points, which stand for intervals.
package struct ReleasedLevel: Hashable, Sendable {
  /// Half-up: the real mean lies at most half a point away.
  package let mean: Int
  /// Half-up: the real standard deviation lies at most half a point away; 0 stands for less than
  /// one half.
  package let sd: Int
  /// The number of answers as printed.
  package let n: Int
  /// The smallest number of people with a score that the release allows: it prints those counted
  /// where almost all of them have one, so the number printed is an interval too.
  package let fewest: Int

  /// - Precondition: the mean lies between 0 and 100, the SD is not negative, and two people or
  ///   more answered.
  package init(mean: Int, sd: Int, n: Int, fewest: Int) {
    precondition((0...100).contains(mean), "a POMP mean lies between 0 and 100")
    precondition(sd >= 0 && fewest >= 2, "a standard deviation is of two people or more")
    precondition(fewest <= n, "nobody has a score who did not answer")
    self.mean = mean
    self.sd = sd
    self.n = n
    self.fewest = fewest
  }

  /// A level of which the number scored is known exactly.
  package init(mean: Int, sd: Int, n: Int) { self.init(mean: mean, sd: sd, n: n, fewest: n) }

  /// How far a released mean can be from the one it was rounded from.
  static let meanRounding = 0.5

  /// The released figures as if they were exact.
  var moments: SampleMoments { SampleMoments(mean: Double(mean), sd: Double(sd), n: n) }

  /// The same with the widest spread that rounds to the released one, which is never zero, over the
  /// fewest people.
  var cautiousMoments: SampleMoments {
    SampleMoments(mean: Double(mean), sd: Double(sd) + 0.5, n: fewest)
  }
}
