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
  /// People by schools, as some packages use in place of k0.
  package var averageSize: Double { Double(people) / Double(schools) }

  /// The share of variance between schools, with k0.
  package var icc1: Double { icc1(size: k0) }

  /// (MSB - MSW) / (MSB + (k - 1) MSW); it can be negative.
  package func icc1(size: Double) -> Double {
    (meanSquareBetween - meanSquareWithin)
      / (meanSquareBetween + (size - 1) * meanSquareWithin)
  }

  /// The reliability of school means, (MSB - MSW) / MSB; it can be negative.
  package var icc2: Computed<Double> {
    guard meanSquareBetween > 0 else { return .notComputable(.noVariation) }
    return .value((meanSquareBetween - meanSquareWithin) / meanSquareBetween)
  }

  package var f: Computed<Double> {
    guard meanSquareWithin > 0 else { return .notComputable(.noVariation) }
    return .value(meanSquareBetween / meanSquareWithin)
  }

  package var p: Computed<Double> {
    let distribution = FDistribution(
      numerator: Double(schools - 1), denominator: Double(people - schools))
    return f.map { distribution.upperTail($0) }
  }

  /// ICC(1) as it may be published: from ten schools on.
  package var publishedICC1: Computed<Double> {
    schools < Self.fewestSchools ? .notComputable(.fewerThanTenSchools) : .value(icc1)
  }

  /// ICC(2) as it may be published: from ten schools on.
  package var publishedICC2: Computed<Double> {
    schools < Self.fewestSchools ? .notComputable(.fewerThanTenSchools) : icc2
  }

  /// The reliability of the mean of a school of `n` people: n ICC / (1 + (n - 1) ICC).
  ///
  /// - Precondition: somebody answered, and the correlation lies between 0 and 1.
  package static func reliability(ofMeanOf n: Int, icc1: Double) -> Double {
    precondition(n >= 1 && (0...1).contains(icc1), "a correlation of somebody")
    return Double(n) * icc1 / (1 + Double(n - 1) * icc1)
  }
}
