package import AloudTally

/// A share of people with its interval, by a named method for a named target.
package struct ShareEstimate: Hashable, Sendable {
  /// Those on the side asked for.
  package let people: Int
  /// All who answered.
  package let n: Int
  package let method: Method
  package let target: Target
  package let level: SignificanceLevel
  /// Inside 0 and 1; exactly 0 with nobody on the side and exactly 1 with everybody, where the
  /// method says so.
  package let interval: RealInterval

  package var share: Ratio { Ratio(people, n) }

  /// How the interval of a share is made.
  package enum Method: String, Hashable, Sendable, CaseIterable {
    case wilson
    case clopperPearson
    case agrestiCoull
    case jeffreys
    /// Wilson with the finite-population correction, within what is possible on the roster.
    case wilsonOnRoster
  }
}

extension ShareEstimate {
  /// The score interval of Wilson 1927, Journal of the American Statistical Association 22, p. 209.
  ///
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func wilson(
    _ people: Int, of n: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<ShareEstimate> {
    climate(people, n, .wilson, level) { p, count in
      let z = level.criticalZ
      let scale = 1 + z * z / count
      let middle = (p + z * z / (2 * count)) / scale
      let reach =
        z * (p * (1 - p) / count + z * z / (4 * count * count)).squareRoot() / scale
      return RealInterval(
        low: people == 0 ? 0 : middle - reach, high: people == n ? 1 : middle + reach)
    }
  }

  /// The exact binomial interval of Clopper and Pearson 1934, Biometrika 26, p. 404.
  ///
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func clopperPearson(
    _ people: Int, of n: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<ShareEstimate> {
    climate(people, n, .clopperPearson, level) { _, _ in
      let tail = level.alpha.approximation / 2
      let (x, others) = (Double(people), Double(n - people))
      return RealInterval(
        low: people == 0 ? 0 : Beta(x, others + 1).quantile(tail),
        high: people == n ? 1 : Beta(x + 1, others).quantile(1 - tail))
    }
  }

  /// The adjusted Wald interval on x + z²/2 of n + z², clipped to what a share can be.
  ///
  /// Source: Agresti and Coull 1998, The American Statistician 52, p. 119.
  ///
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func agrestiCoull(
    _ people: Int, of n: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<ShareEstimate> {
    climate(people, n, .agrestiCoull, level) { _, count in
      let z = level.criticalZ
      let trials = count + z * z
      let p = (Double(people) + z * z / 2) / trials
      return RealInterval(around: p, reach: z * (p * (1 - p) / trials).squareRoot())
    }
  }

  /// The equal-tailed interval of Beta(x + 1/2, n - x + 1/2), with the ends fixed where nobody or
  /// everybody is on the side.
  ///
  /// Source: Brown, Cai and DasGupta 2001, Statistical Science 16, p. 101.
  ///
  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func jeffreys(
    _ people: Int, of n: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<ShareEstimate> {
    climate(people, n, .jeffreys, level) { _, _ in
      let tail = level.alpha.approximation / 2
      let posterior = Beta(Double(people) + 0.5, Double(n - people) + 0.5)
      return RealInterval(
        low: people == 0 ? 0 : posterior.quantile(tail),
        high: people == n ? 1 : posterior.quantile(1 - tail))
    }
  }

  private static func climate(
    _ people: Int, _ n: Int, _ method: Method, _ level: SignificanceLevel,
    interval: (_ share: Double, _ count: Double) -> RealInterval
  ) -> Computed<ShareEstimate> {
    precondition(n >= 0 && (0...n).contains(people), "a side is part of those who answered")
    guard n > 0 else { return .notComputable(.noAnswers) }
    return .value(
      ShareEstimate(
        people: people, n: n, method: method, target: .climate, level: level,
        interval: interval(Double(people) / Double(n), Double(n)).clipped(to: .shares)))
  }
}
