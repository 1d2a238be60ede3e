package import AloudTally

/// The one-way analysis of variance of people in schools, and the intraclass correlations from it.
///
/// Source: Bliese 2000, in Klein and Kozlowski (eds), Multilevel Theory, p. 349; k0 by Searle,
/// Casella and McCulloch 1992, Variance Components, chapter 3.
package struct OneWayAnalysis: Hashable, Sendable {
  package let schools: Int
  package let people: Int
  package let meanSquareBetween: Double
  package let meanSquareWithin: Double
  /// (N - Σn²/N) / (J - 1): the size that makes ICC(1) unbiased with schools of different sizes.
  package let k0: Double

  /// Of the variation, below which there is none but that of rounding.
  private static let leastShare = 1e-12

  /// Schools a published correlation needs.
  package static let fewestSchools = 10

  /// Two schools or more, and one with two people or more.
  package static func of(_ schools: [SchoolSpread]) -> Computed<OneWayAnalysis> {
    guard schools.count >= 2 else { return .notComputable(.fewerThanTwoGroups) }
    let people = schools.reduce(0) { $0 + $1.n }
    guard people > schools.count else { return .notComputable(.fewerThanTwoAnswers) }
    let all = Double(people)
    let grand = schools.reduce(0) { $0 + Double($1.n) * $1.mean } / all
    let between = schools.reduce(0) {
      $0 + Double($1.n) * ($1.mean - grand) * ($1.mean - grand)
    }
    let within = schools.reduce(0) { $0 + $1.sumOfSquaredDeviations }
    let squares = schools.reduce(0) { $0 + Double($1.n) * Double($1.n) }
    guard between + within > 0 else { return .notComputable(.noVariation) }
    return .value(
      OneWayAnalysis(
        schools: schools.count, people: people,
        meanSquareBetween: between / Double(schools.count - 1),
        meanSquareWithin: within / Double(people - schools.count),
        k0: (all - squares / all) / Double(schools.count - 1)))
  }
}

extension OneWayAnalysis {
  /// The share of variance between schools, (MSB - MSW) / (MSB + (k0 - 1) MSW); it can be negative.
  package var icc1: Double { icc1(f: meanSquareBetween / meanSquareWithin) }

  private func icc1(f: Double) -> Double { f.isFinite ? (f - 1) / (f + k0 - 1) : 1 }

  /// Both correlations with intervals, from ten schools on.
  ///
  /// Fhat over the two ends of F, put in the place of F; with schools of unequal size the interval of ICC(1) is
  /// an approximation.
  /// Source: Shrout and Fleiss 1979, Psychological Bulletin 86, p. 420.
  package func correlations(
    at level: SignificanceLevel = .fivePercent
  ) -> Computed<IntraclassCorrelations> {
    guard schools >= Self.fewestSchools else { return .notComputable(.fewerThanTenSchools) }
    // Means that are equal differ in the last bits, which is no variation.
    let least = Self.leastShare * (meanSquareBetween + meanSquareWithin)
    guard meanSquareWithin > least, meanSquareBetween > least else {
      return .notComputable(.noVariation)
    }
    let f = meanSquareBetween / meanSquareWithin
    let distribution = FDistribution(
      numerator: Double(schools - 1), denominator: Double(people - schools))
    let tail = level.alpha.approximation / 2
    let (low, high) = (
      f / distribution.quantile(1 - tail), f / distribution.quantile(tail)
    )
    return .value(
      IntraclassCorrelations(
        icc1: Estimate(
          value: icc1(f: f), interval: RealInterval(low: icc1(f: low), high: icc1(f: high))),
        icc2: Estimate(
          value: 1 - 1 / f, interval: RealInterval(low: 1 - 1 / low, high: 1 - 1 / high))))
  }
}

/// How much of an answer is the school's, and how far the mean of a school's people can be relied on.
package struct IntraclassCorrelations: Hashable, Sendable {
  package let icc1: Estimate
  package let icc2: Estimate
}
