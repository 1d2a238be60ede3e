package import AloudTally

extension ShareEstimate {
  /// Wilson's interval with the finite-population correction, cut to what is possible once so many
  /// have answered.
  ///
  /// ψ = (N - n)/(N - 1) · z²/(2n); [p + ψ ∓ √(2ψp(1-p) + ψ²)] / (1 + 2ψ). It can leave what is
  /// possible and covers less often than it says; reports use `PeopleInterval`.
  /// Source: O'Neill 2021, arXiv 2109.12464.
  ///
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func wilsonOnRoster(
    _ people: Int, of n: Int, invited: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<ShareEstimate> {
    precondition(n >= 0 && (0...n).contains(people), "a side is part of those who answered")
    guard n > 0 else { return .notComputable(.noAnswers) }
    guard n <= invited else { return .notComputable(.moreAnswersThanInvited) }
    let interval = formulaOnRoster(people, of: n, invited: invited, at: level)
    let possible = RealInterval(
      low: Double(people) / Double(invited), high: Double(people + invited - n) / Double(invited))
    return .value(
      ShareEstimate(
        people: people, n: n, method: .wilsonOnRoster, target: .roster(invited: invited),
        level: level, interval: interval.clipped(to: possible)))
  }

  /// The bare formula, which may leave what is possible: for comparison with other software.
  ///
  /// - Precondition: somebody answered, and no more than were invited.
  package static func formulaOnRoster(
    _ people: Int, of n: Int, invited: Int, at level: SignificanceLevel = .fivePercent
  ) -> RealInterval {
    precondition(n >= 1 && (0...n).contains(people) && n <= invited, "some of those invited")
    let p = Double(people) / Double(n)
    guard n < invited else { return RealInterval(low: p, high: p) }
    let z = level.criticalZ
    let psi = Double(invited - n) / Double(invited - 1) * z * z / (2 * Double(n))
    let reach = (2 * psi * p * (1 - p) + psi * psi).squareRoot()
    return RealInterval(
      low: people == 0 ? 0 : (p + psi - reach) / (1 + 2 * psi),
      high: people == n ? 1 : (p + psi + reach) / (1 + 2 * psi))
  }

  /// How many answers without a finite population would tell as much: n (N - 1) / (N - n).
  ///
  /// - Precondition: somebody answered.
  package static func effectiveAnswers(_ n: Int, invited: Int) -> Computed<Ratio> {
    precondition(n >= 1, "somebody answered")
    if n > invited { return .notComputable(.moreAnswersThanInvited) }
    if n == invited { return .notComputable(.everyoneAnswered) }
    return .value(Ratio(n * (invited - 1), invited - n))
  }
}
