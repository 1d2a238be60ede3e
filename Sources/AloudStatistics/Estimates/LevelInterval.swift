package import AloudTally

/// The interval for a level that describes the people on the roster, today.
package enum RosterInterval: Hashable, Sendable {
  case between(WholeInterval)
  /// Nobody is left to be estimated.
  case everyoneAnswered
  case notComputable(NotComputable)
}

extension ReleasedLevel {
  /// Below this many answers no interval is printed for a mean.
  static let smallestForInterval = 10

  /// The 95 % interval for the mean of everyone invited, with the finite-population correction.
  ///
  /// The rounding of the mean is part of the variance. Whole points between 0 and 100, rounded outward.
  ///
  /// - Precondition: at least one person was invited.
  package func rosterInterval(invited: Int) -> RosterInterval {
    precondition(invited >= 1, "somebody was invited")
    if n > invited { return .notComputable(.moreAnswersThanInvited) }
    if n < Self.smallestForInterval { return .notComputable(.fewerThanTenAnswers) }
    if n == invited { return .everyoneAnswered }
    let unseen = Double(invited - n) / Double(invited)
    return .between(interval(variance: standardError * standardError * unseen))
  }

  private func interval(variance: Double) -> WholeInterval {
    let t = SignificanceLevel.fivePercent.criticalT(degreesOfFreedom: Double(n - 1))
    let reach = t * (variance + roundingVariance).squareRoot()
    return WholeInterval(holding: Double(mean) - reach, Double(mean) + reach).clippedToScale()
  }

  /// What the mean of everyone invited could be, whatever those who did not answer would have said, in whole
  /// points rounded outward; nothing where more answered than were invited.
  ///
  /// Source: Manski 1989, Journal of Human Resources 24, p. 343.
  ///
  /// - Precondition: somebody was invited.
  package func worstCase(invited: Int) -> WholeInterval? {
    // The released mean is half a point off at most.
    guard
      case .value(let least) = WorstCase.mean(
        Ratio(max(0, 2 * mean - 1), 2), of: n, invited: invited),
      case .value(let most) = WorstCase.mean(
        Ratio(min(200, 2 * mean + 1), 2), of: n, invited: invited)
    else { return nil }
    return WholeInterval(holding: least.low.approximation, most.high.approximation)
  }
}
