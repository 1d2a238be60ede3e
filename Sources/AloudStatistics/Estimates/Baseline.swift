import AloudTally

/// What a new level is compared with: the mean of up to three earlier ones.
package struct Baseline: Hashable, Sendable {
  /// Oldest first; one to three.
  package let waves: [WaveLevel]

  /// As many surveys as are put together: more would reach back to other staff.
  package static let mostWaves = 3

  /// - Precondition: one to three waves.
  package init(_ waves: [WaveLevel]) {
    precondition((1...Self.mostWaves).contains(waves.count), "a baseline is of one to three waves")
    self.waves = waves
  }

  package var newest: WaveLevel { waves[waves.count - 1] }

  /// Of the released means, each counting the same, in whole points.
  package var mean: Int {
    Ratio(waves.reduce(0) { $0 + $1.level.mean }, waves.count).roundedHalfUp()
  }

  /// What each wave brings to the variance of the mean, with its degrees of freedom.
  var parts: [(variance: Double, freedom: Double)] {
    let square = Double(waves.count * waves.count)
    return waves.map { ($0.level.squaredError / square, Double($0.level.n - 1)) }
  }

  /// The variance of rounding the mean once more.
  var roundingVariance: Double { waves.count == 1 ? 0 : ReleasedLevel.ofOneRounding }
}
