package import AloudTally

/// A straight line through wave means, with the variance within waves as its yardstick.
///
/// slope = Σ w (t - t̄) y / Σ w (t - t̄)², t̄ weighted by w; SE = pooled SD · √Σ c²/n, c being what
/// each mean counts in the slope. With the sizes as weights, SE = pooled SD / √Σ n (t - t̄)².
package struct LinearContrast: Hashable, Sendable {
  package let slope: Double
  package let standardError: Double
  package let degreesOfFreedom: Double
  /// Departure from the line over the variance within waves; none where nothing varies.
  package let lackOfFit: Computed<LackOfFit>

  /// - Precondition: three waves or more, not all at one time.
  private init(times: [Double], waves: [SampleMoments]) {
    precondition(times.count == waves.count && waves.count >= 3, "a line needs three waves")
    let axis = TimeAxis(times: times, weights: waves.map { Double($0.n) })
    let freedom = Double(waves.reduce(0) { $0 + $1.n } - waves.count)
    let within = waves.reduce(0) { $0 + Double($1.n - 1) * $1.variance } / freedom
    let means = waves.map(\.mean)
    let spread = zip(axis.tilts, waves).reduce(0) { $0 + $1.0 * $1.0 / Double($1.1.n) }
    slope = axis.slope(of: means)
    standardError = (within * spread).squareRoot()
    degreesOfFreedom = freedom
    lackOfFit = LackOfFit.test(
      departure: axis.departure(of: means), within: within, waves: waves.count, freedom: freedom)
  }

  /// Three waves or more, not all at one time, whose answers vary.
  ///
  /// - Precondition: one time for each wave.
  package static func fit(
    times: [Double], waves: [SampleMoments]
  ) -> Computed<LinearContrast> {
    precondition(times.count == waves.count, "one time for each wave")
    guard waves.count >= 3 else { return .notComputable(.fewerThanThreeWaves) }
    guard times.contains(where: { $0 != times[0] }) else {
      return .notComputable(.noTimeBetweenWaves)
    }
    guard waves.contains(where: { $0.variance > 0 }) else { return .notComputable(.noVariation) }
    return .value(LinearContrast(times: times, waves: waves))
  }

  /// Half the width of the interval for the slope.
  package func halfWidth(at level: SignificanceLevel) -> Double {
    level.criticalT(degreesOfFreedom: degreesOfFreedom) * standardError
  }
}
