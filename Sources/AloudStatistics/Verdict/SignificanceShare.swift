package import AloudTally

/// The part of a family's false alarms that one scale may have, over all its tests.
package struct SignificanceShare: Hashable, Sendable {
  package let alpha: Ratio

  package init(alpha: Ratio) { self.alpha = alpha }

  /// The level of each test once so many waves can be compared: all of the share for two, half of
  /// it for the last step and half for the linear trend from three on.
  package func level(waves: Int) -> SignificanceLevel {
    SignificanceLevel(alpha: waves >= 3 ? alpha.divided(by: 2) : alpha)
  }
}
