package import AloudTally

/// What a figure could be if everybody who did not answer had answered one way or the other.
///
/// Source: Manski 1989, Journal of Human Resources 24, p. 343.
package struct WorstCase: Hashable, Sendable {
  package let low: Ratio
  package let high: Ratio

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
}
