package import AloudTally

/// How much the raters of one item agree, against answers spread evenly over its options.
///
/// Sources: James, Demaree and Wolf 1984, Journal of Applied Psychology 69, p. 85; Burke and Dunlap
/// 2002, Organizational Research Methods 5, p. 159; Brown and Hauenstein 2005, Organizational
/// Research Methods 8, p. 165.
package struct ItemAgreement: Hashable, Sendable {
  package let n: Int
  package let variance: Ratio
  /// (A² - 1)/12: 2 for five options.
  package let evenVariance: Ratio
  /// Mean distance from the mean.
  package let averageDeviation: Ratio
  /// The practical limit of the deviation: a sixth of the options.
  package let deviationLimit: Ratio
  /// a_wg: 1 - 2 s² / ([(H + L) m - m² - HL] n/(n - 1)); none where the mean lies so near an end that
  /// nobody could disagree.
  package let awg: Computed<Ratio>

  /// Not computable below two answers.
  ///
  /// - Precondition: the values are the options offered, two or more.
  package static func of(_ histogram: Histogram) -> Computed<ItemAgreement> {
    precondition(histogram.values.count >= 2, "an item offers two options or more")
    switch (histogram.variance, histogram.mean) {
    case (.notComputable(let reason), _), (_, .notComputable(let reason)):
      return .notComputable(reason)
    case (.value(let variance), .value(let mean)):
      let options = histogram.values.count
      return .value(
        ItemAgreement(
          n: histogram.n, variance: variance, evenVariance: Ratio(options * options - 1, 12),
          averageDeviation: deviation(of: histogram, from: mean),
          deviationLimit: Ratio(options, 6), awg: awg(histogram, mean, variance)))
    }
  }

  private static func deviation(of histogram: Histogram, from middle: Ratio) -> Ratio {
    let sum = zip(histogram.values, histogram.counts).reduce(Int128(0)) {
      let distance = Int128($1.0) * middle.denominator - middle.numerator
      return $0 + Int128($1.1) * Int128(distance.magnitude)
    }
    return Ratio(sum, Int128(histogram.n) * middle.denominator)
  }

  private static func awg(
    _ histogram: Histogram, _ mean: Ratio, _ variance: Ratio
  ) -> Computed<Ratio> {
    let (low, high) = (histogram.values[0], histogram.values[histogram.values.count - 1])
    let n = histogram.n
    if mean == Ratio(low, 1) || mean == Ratio(high, 1) { return .value(Ratio(1, 1)) }
    // The most extreme means at which the largest variance can be reached.
    let isReachable =
      mean >= Ratio(low * (n - 1) + high, n) && mean <= Ratio(high * (n - 1) + low, n)
    guard isReachable else { return .notComputable(.nearEndOfScale) }
    let room = Ratio(high + low, 1).times(mean).minus(mean.times(mean)).minus(Ratio(high * low, 1))
    let most = room.times(Ratio(n, n - 1))
    return .value(Ratio(1, 1).minus(Ratio(2, 1).times(variance).over(most)))
  }
}
