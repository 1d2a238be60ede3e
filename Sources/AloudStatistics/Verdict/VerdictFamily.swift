package import AloudModel
import AloudTally

/// The scales of page 1 that a wave asks: five per cent of false alarms, split between them in
/// advance.
///
/// A declared focus has half and the others share the rest equally; without one all share equally.
/// A focus outside the family leaves it as if none were declared.
package struct VerdictFamily: Hashable, Sendable {
  package let scales: Set<Identifier<Scale>>
  package let focus: Identifier<Scale>?

  package init(scales: Set<Identifier<Scale>>, focus: Identifier<Scale>?) {
    self.scales = scales
    self.focus = focus.flatMap { scales.contains($0) ? $0 : nil }
  }

  static let errorRate = Ratio(1, 20)

  /// Nothing for a scale outside the family: it has a level and an interval, and no verdict.
  package func share(of scale: Identifier<Scale>) -> SignificanceShare? {
    guard scales.contains(scale) else { return nil }
    guard let focus, scales.count > 1 else {
      return SignificanceShare(alpha: Self.errorRate.divided(by: scales.count))
    }
    let half = Self.errorRate.divided(by: 2)
    return SignificanceShare(alpha: scale == focus ? half : half.divided(by: scales.count - 1))
  }
}
