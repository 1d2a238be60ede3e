/// A figure with its interval.
package struct Estimate: Hashable, Sendable {
  package let value: Double
  package let interval: RealInterval

  init(value: Double, interval: RealInterval) {
    self.value = value
    self.interval = interval
  }

  /// As many standard errors to each side as the level asks, cut to what the figure can be.
  init(
    value: Double, standardError: Double, at level: SignificanceLevel, within bounds: RealInterval
  ) {
    self.init(
      value: value,
      interval: RealInterval(around: value, reach: level.criticalZ * standardError)
        .clipped(to: bounds))
  }
}
