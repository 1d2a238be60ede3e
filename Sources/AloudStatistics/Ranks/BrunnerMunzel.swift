package import AloudTally
import RealModule

/// The test and intervals of the probability that a later answer is higher.
///
/// Source: Brunner and Munzel 2000, Biometrical Journal 42, p. 17.
package struct BrunnerMunzel: Hashable, Sendable {
  package let phat: Double
  package let standardError: Double
  package let degreesOfFreedom: Double

  /// - Parameters: counts over the same values.
  static func test(earlier: [Int], later: [Int], phat: Ratio) -> Computed<BrunnerMunzel> {
    let (n1, n2) = (earlier.reduce(0, +), later.reduce(0, +))
    guard n1 >= 2, n2 >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    let errors = (
      placementError(of: earlier, against: later), placementError(of: later, against: earlier)
    )
    let sum = errors.0 + errors.1
    guard sum > 0 else {
      let isSeparated = phat == Ratio(0, 1) || phat == Ratio(1, 1)
      return .notComputable(isSeparated ? .completeSeparation : .noVariation)
    }
    let (first, second) = (errors.0 / sum, errors.1 / sum)
    let freedom = 1 / (first * first / Double(n1 - 1) + second * second / Double(n2 - 1))
    return .value(
      BrunnerMunzel(
        phat: phat.approximation, standardError: sum.squareRoot(), degreesOfFreedom: freedom))
  }

  /// The squared standard error that one sample brings: the variance of its placements, over its
  /// size. A placement is the share of the other sample below, ties counting half.
  private static func placementError(of sample: [Int], against other: [Int]) -> Double {
    let placements = SharedAxis.doubledBelow(other)
    let n = Int128(sample.reduce(0, +))
    let sum = zip(sample, placements).reduce(Int128(0)) { $0 + Int128($1.0 * $1.1) }
    let squares = zip(sample, placements).reduce(Int128(0)) {
      $0 + Int128($1.0) * Int128($1.1) * Int128($1.1)
    }
    let size = Double(2 * other.reduce(0, +))
    return Double(n * squares - sum * sum) / (Double(n * n * (n - 1)) * size * size)
  }
}

extension BrunnerMunzel {
  package var statistic: Double { (phat - 0.5) / standardError }

  /// Two-sided, from Student's t.
  package var p: Double {
    min(1, 2 * StudentT(degreesOfFreedom: degreesOfFreedom).cumulative(-abs(statistic)))
  }

  /// On the scale of p̂; for few answers it can leave what a share can be.
  package func interval(at level: SignificanceLevel = .fivePercent) -> RealInterval {
    RealInterval(around: phat, reach: reach(at: level))
  }

  /// On the scale of log(p̂ / (1 - p̂)), so that it stays between 0 and 1; none at 0 and 1.
  package func logitInterval(
    at level: SignificanceLevel = .fivePercent
  ) -> Computed<RealInterval> {
    guard phat > 0, phat < 1 else { return .notComputable(.completeSeparation) }
    let middle = Double.log(phat / (1 - phat))
    let reach = reach(at: level) / (phat * (1 - phat))
    func share(_ logit: Double) -> Double { 1 / (1 + Double.exp(-logit)) }
    return .value(RealInterval(low: share(middle - reach), high: share(middle + reach)))
  }

  /// The interval of Cliff's delta that follows.
  package func deltaInterval(at level: SignificanceLevel = .fivePercent) -> RealInterval {
    RealInterval(around: 2 * phat - 1, reach: 2 * reach(at: level))
  }

  private func reach(at level: SignificanceLevel) -> Double {
    level.criticalT(degreesOfFreedom: degreesOfFreedom) * standardError
  }
}
