/// An interval between two real numbers, both included.
package struct RealInterval: Hashable, Sendable {
  package let low: Double
  package let high: Double

  /// - Precondition: both ends are finite and in order.
  package init(low: Double, high: Double) {
    precondition(low.isFinite && high.isFinite && low <= high, "an interval has ends in order")
    self.low = low
    self.high = high
  }

  init(around middle: Double, reach: Double) {
    self.init(low: middle - reach, high: middle + reach)
  }

  /// The part inside `bounds`; an interval that lies outside becomes the nearer end.
  package func clipped(to bounds: RealInterval) -> RealInterval {
    RealInterval(
      low: min(max(low, bounds.low), bounds.high), high: min(max(high, bounds.low), bounds.high))
  }

  static let shares = RealInterval(low: 0, high: 1)
}
