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
  /// Conservative: the mean may be off by half a point. Whole points between 0 and 100, rounded outward.
  ///
  /// - Precondition: at least one person was invited.
  package func rosterInterval(invited: Int) -> RosterInterval {
    precondition(invited >= 1, "somebody was invited")
    if n > invited { return .notComputable(.moreAnswersThanInvited) }
    if n < Self.smallestForInterval { return .notComputable(.fewerThanTenAnswers) }
    if n == invited { return .everyoneAnswered }
    let unseen = Double(invited - n) / Double(invited)
    return .between(interval(standardError: standardError * unseen.squareRoot()))
  }

  /// The 95 % interval for what staff of such a school would say on another day, without
  /// correction.
  ///
  /// Rounded in the same way as the roster interval.
  package var climateInterval: Computed<WholeInterval> {
    if n < Self.smallestForInterval { return .notComputable(.fewerThanTenAnswers) }
    return .value(interval(standardError: standardError))
  }

  private func interval(standardError: Double) -> WholeInterval {
    let t = SignificanceLevel.fivePercent.criticalT(degreesOfFreedom: Double(n - 1))
    let reach = t * standardError + Self.meanRounding
    return WholeInterval(holding: Double(mean) - reach, Double(mean) + reach).clippedToScale()
  }
}
