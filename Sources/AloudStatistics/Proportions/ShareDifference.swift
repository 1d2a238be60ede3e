package import AloudTally

/// The difference of two independent shares with its hybrid score interval.
///
/// Source: Newcombe 1998, Statistics in Medicine 17, p. 873, method 10.
package struct ShareDifference: Hashable, Sendable {
  package let from: ShareEstimate
  package let to: ShareEstimate
  package let interval: RealInterval

  /// Later minus earlier, exact.
  package var difference: Ratio { to.share.minus(from.share) }

  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func newcombe(
    from earlier: (people: Int, n: Int), to later: (people: Int, n: Int),
    at level: SignificanceLevel = .fivePercent
  ) -> Computed<ShareDifference> {
    guard
      case .value(let from) = ShareEstimate.wilson(earlier.people, of: earlier.n, at: level),
      case .value(let to) = ShareEstimate.wilson(later.people, of: later.n, at: level)
    else { return .notComputable(.noAnswers) }
    let (p1, p2) = (from.share.approximation, to.share.approximation)
    func distance(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
    let down = distance(p2 - to.interval.low, from.interval.high - p1)
    let up = distance(to.interval.high - p2, p1 - from.interval.low)
    let middle = p2 - p1
    return .value(
      ShareDifference(
        from: from, to: to, interval: RealInterval(low: middle - down, high: middle + up)))
  }
}
