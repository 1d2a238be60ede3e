package import AloudTally

/// How many people on a roster are on one side, when only some of them answered.
package enum PeopleInterval {
  /// The exact hypergeometric interval, in whole people.
  ///
  /// All K with P(X ≥ x) and P(X ≤ x) both above half of alpha; it never leaves what is possible,
  /// and it is one person when everyone answered. Trap: R's samplingbook extends it one person each
  /// way.
  ///
  /// - Parameters:
  ///   - side: those who answered on that side.
  ///   - answered: all who answered.
  ///   - invited: all on the roster.
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func onRoster(
    side: Int, of answered: Int, invited: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<WholeInterval> {
    precondition((0...answered).contains(side), "a side is part of those who answered")
    if answered == 0 { return .notComputable(.noAnswers) }
    if answered > invited { return .notComputable(.moreAnswersThanInvited) }
    let half = level.alpha.approximation / 2 * tieGuard
    let possible = side...(invited - answered + side)
    func draw(_ successes: Int) -> Hypergeometric {
      Hypergeometric(population: invited, successes: successes, draws: answered)
    }
    let low = first(in: possible) { draw($0).upperTail(side) > half }
    let beyond = first(in: possible.lowerBound...(possible.upperBound + 1)) {
      $0 > possible.upperBound || draw($0).lowerTail(side) <= half
    }
    return .value(WholeInterval(low: low, high: beyond - 1))
  }

  /// A tail can be exactly half of alpha: none of two people among 13 drawn of 16 is 1/40. The last
  /// digits must not decide then, so probabilities this close are equal.
  private static let tieGuard = 1 + 1e-10

  /// The first number from which on the condition holds, by halving; the last one at the latest.
  private static func first(
    in range: ClosedRange<Int>, where holds: (Int) -> Bool
  ) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
