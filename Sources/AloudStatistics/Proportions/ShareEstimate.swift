package import AloudTally

/// A share of people with its interval.
package struct ShareEstimate: Hashable, Sendable {
  /// Those on the side asked for.
  package let people: Int
  /// All who answered.
  package let n: Int
  /// Inside 0 and 1; exactly 0 with nobody on the side and exactly 1 with everybody.
  package let interval: RealInterval

  package var share: Ratio { Ratio(people, n) }

  /// The score interval of Wilson 1927, Journal of the American Statistical Association 22, p. 209.
  ///
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func wilson(
    _ people: Int, of n: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<ShareEstimate> {
    precondition(n >= 0 && (0...n).contains(people), "a side is part of those who answered")
    guard n > 0 else { return .notComputable(.noAnswers) }
    let (p, count, z) = (Double(people) / Double(n), Double(n), level.criticalZ)
    let scale = 1 + z * z / count
    let middle = (p + z * z / (2 * count)) / scale
    let reach = z * (p * (1 - p) / count + z * z / (4 * count * count)).squareRoot() / scale
    let interval = RealInterval(
      low: people == 0 ? 0 : middle - reach, high: people == n ? 1 : middle + reach)
    return .value(ShareEstimate(people: people, n: n, interval: interval.clipped(to: .shares)))
  }
}
