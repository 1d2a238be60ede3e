/// A scale's level as a release holds it: whole POMP points, which stand for intervals.
package struct ReleasedLevel: Hashable, Sendable {
  /// Half-up: the real mean lies at most half a point away.
  package let mean: Int
  /// Half-up: the real standard deviation lies at most half a point away; 0 stands for less than
  /// one half.
  package let sd: Int
  package let n: Int

  /// - Precondition: the mean lies between 0 and 100, the SD is not negative, and two people or
  ///   more answered.
  package init(mean: Int, sd: Int, n: Int) {
    precondition((0...100).contains(mean), "a POMP mean lies between 0 and 100")
    precondition(sd >= 0 && n >= 2, "a standard deviation is of two people or more")
    self.mean = mean
    self.sd = sd
    self.n = n
  }

  /// How far a released mean can be from the one it was rounded from.
  static let meanRounding = 0.5

  /// The released figures as if they were exact.
  var moments: SampleMoments { SampleMoments(mean: Double(mean), sd: Double(sd), n: n) }

  /// The same with the widest spread that rounds to the released one: never zero.
  var cautiousMoments: SampleMoments {
    SampleMoments(mean: Double(mean), sd: Double(sd) + 0.5, n: n)
  }
}
