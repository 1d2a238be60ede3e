/// An interval whose ends are whole points or whole people, both included.
package struct WholeInterval: Hashable, Sendable {
  package let low: Int
  package let high: Int

  /// - Precondition: `low` is at most `high`.
  package init(low: Int, high: Int) {
    precondition(low <= high, "an interval has its ends in order")
    self.low = low
    self.high = high
  }

  /// The smallest whole interval that holds the real one: rounded outward.
  init(holding low: Double, _ high: Double) {
    self.init(low: Int(low.rounded(.down)), high: Int(high.rounded(.up)))
  }

  init(around middle: Int, reach: Int) {
    self.init(low: middle - reach, high: middle + reach)
  }

  package var excludesZero: Bool { low > 0 || high < 0 }

  package func contains(_ point: Int) -> Bool { low <= point && point <= high }

  /// Whether every point is less than `bound` away from zero.
  func liesInside(plusMinus bound: Int) -> Bool { low > -bound && high < bound }

  /// The part between 0 and 100; an interval that lies outside becomes the nearer end.
  func clippedToScale() -> WholeInterval {
    WholeInterval(low: min(max(low, 0), 100), high: min(max(high, 0), 100))
  }
}
