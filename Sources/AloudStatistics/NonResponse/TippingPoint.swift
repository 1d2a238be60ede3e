package import AloudTally

/// What those who did not answer would have to average for a statement to turn.
package struct TippingPoint: Hashable, Sendable {
  /// m* = (N c - n m) / (N - n); it may lie outside what a mean can be.
  package let mean: Ratio
  /// How far that is from those who answered.
  package let distance: Ratio
  package let unseen: Int

  /// Whether nobody's silence could turn the statement: the mean lies outside the range.
  package func isImpossible(low: Ratio, high: Ratio) -> Bool { mean < low || mean > high }

  /// - Precondition: nobody is counted a negative number of times.
  package static func of(
    mean: Ratio, n: Int, invited: Int, threshold: Ratio
  ) -> Computed<TippingPoint> {
    precondition(n >= 0, "people are counted")
    if n > invited { return .notComputable(.moreAnswersThanInvited) }
    if n == invited { return .notComputable(.everyoneAnswered) }
    let needed = threshold.times(Ratio(invited, 1)).minus(mean.times(Ratio(n, 1)))
      .divided(by: invited - n)
    return .value(
      TippingPoint(mean: needed, distance: needed.minus(mean), unseen: invited - n))
  }
}
