package import AloudTally

/// Cronbach's alpha with its interval.
///
/// Source: Feldt 1965, Psychometrika 30, p. 357.
package struct AlphaReliability: Hashable, Sendable {
  package let alpha: Double
  package let items: Int
  /// People who answered every item.
  package let people: Int
  package let level: SignificanceLevel
  package let interval: RealInterval

  /// 1 - (1 - α) F, at both ends of F with n - 1 and (n - 1)(k - 1) degrees of freedom.
  ///
  /// - Precondition: alpha is at most 1.
  package static func of(
    _ alpha: Double, items: Int, people: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<AlphaReliability> {
    precondition(alpha <= 1, "no reliability is larger than 1")
    guard items >= 2 else { return .notComputable(.fewerThanTwoItems) }
    guard people >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    let f = FDistribution(
      numerator: Double(people - 1), denominator: Double((people - 1) * (items - 1)))
    let tail = level.alpha.approximation / 2
    return .value(
      AlphaReliability(
        alpha: alpha, items: items, people: people, level: level,
        interval: RealInterval(
          low: 1 - (1 - alpha) * f.quantile(1 - tail), high: 1 - (1 - alpha) * f.quantile(tail))))
  }
}
