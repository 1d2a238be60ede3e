import AloudTally

extension ReleasedLevel {
  /// The overall score: the mean of several scales' released means, in whole points.
  ///
  /// SE = mean of the scales' references · the wave's overall likeness. Each scale's rounding counts 1/(12 k²), and that of
  /// their mean once more.
  ///
  /// - Parameters:
  ///   - means: of each scale, in whole points.
  ///   - references: the standard error of each by its tables.
  ///   - likeness: in hundredths.
  /// - Precondition: a reference for each mean, all positive; two people or more were counted.
  package init(overallOf means: [Int], references: [Double], n: Int, likeness: Int) {
    precondition(!means.isEmpty && means.count == references.count, "a reference for each mean")
    precondition(references.allSatisfy { $0 > 0 } && likeness > 0, "answers lie apart")
    let reference = references.reduce(0, +) / Double(references.count)
    self.init(
      mean: Ratio(means.reduce(0, +), means.count).roundedHalfUp(), n: n,
      standardError: reference * (Double(likeness) / 100),
      roundingVariance: Self.rounding(ofMeanOf: means.count))
  }

  /// The overall score of a release of version 2, which tells nothing of scales together: as if whoever is
  /// high on one scale were as high on all.
  ///
  /// - Precondition: there is a level, all of one wave.
  package init(overallOf levels: [ReleasedLevel]) {
    precondition(!levels.isEmpty, "an overall score is of scales")
    self.init(
      mean: Ratio(levels.reduce(0) { $0 + $1.mean }, levels.count).roundedHalfUp(),
      n: levels.reduce(levels[0].n) { min($0, $1.n) },
      standardError: levels.reduce(0) { $0 + $1.standardError } / Double(levels.count),
      roundingVariance: Self.rounding(ofMeanOf: levels.count))
  }

  private static func rounding(ofMeanOf count: Int) -> Double {
    count == 1 ? ofOneRounding : ofOneRounding * (1 / Double(count) + 1)
  }
}
