package import AloudTally

/// What a figure could be if everybody who did not answer had answered one way or the other.
///
/// Source: Manski 1989, Journal of Human Resources 24, p. 343.
package struct WorstCase: Hashable, Sendable {
  package let low: Ratio
  package let high: Ratio

  /// People on a side, of everybody on the roster: from x to x + N - n.
  ///
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func people(
    _ side: Int, of n: Int, invited: Int
  ) -> Computed<WholeInterval> {
    precondition((0...max(0, n)).contains(side), "a side is part of those who answered")
    guard invited >= n else { return .notComputable(.moreAnswersThanInvited) }
    return .value(WholeInterval(low: side, high: side + invited - n))
  }

  /// The share of the roster on a side.
  ///
  /// - Precondition: somebody was invited; nobody is counted twice.
  package static func share(_ side: Int, of n: Int, invited: Int) -> Computed<WorstCase> {
    precondition(invited >= 1, "somebody was invited")
    return people(side, of: n, invited: invited).map {
      WorstCase(low: Ratio($0.low, invited), high: Ratio($0.high, invited))
    }
  }

  /// A POMP mean: f m and f m + (1 - f) 100, f being answered by invited.
  ///
  /// - Precondition: somebody was invited and the mean lies between 0 and 100.
  package static func mean(_ mean: Ratio, of n: Int, invited: Int) -> Computed<WorstCase> {
    precondition(invited >= 1 && n >= 0, "somebody was invited")
    precondition(mean >= Ratio(0, 1) && mean <= Ratio(100, 1), "a POMP mean")
    guard invited >= n else { return .notComputable(.moreAnswersThanInvited) }
    let low = mean.times(Ratio(n, invited))
    return .value(WorstCase(low: low, high: low.plus(Ratio(100 * (invited - n), invited))))
  }

  /// Later minus earlier, at its least and its most.
  package static func change(from earlier: WorstCase, to later: WorstCase) -> WorstCase {
    WorstCase(low: later.low.minus(earlier.high), high: later.high.minus(earlier.low))
  }
}
