package import AloudTally

/// How much the raters of a scale agree over its items, answered by the same people.
///
/// r_wg(J) is nearly always high for many items; the average deviation says how much people agree.
/// Sources: James, Demaree and Wolf 1984, Journal of Applied Psychology 69, p. 85; Lindell, Brandt
/// and Whitney 1999, Applied Psychological Measurement 23, p. 127.
package struct ScaleAgreement: Hashable, Sendable {
  package let items: [ItemAgreement]

  /// The mean of the items' variances over the variance of even answers.
  ///
  /// - Precondition: items of as many options.
  package let varianceRatio: Double

  /// Not computable where an item has fewer than two answers.
  ///
  /// - Precondition: there is an item, and all offer as many options.
  package static func of(_ histograms: [Histogram]) -> Computed<ScaleAgreement> {
    precondition(!histograms.isEmpty, "a scale has items")
    let options = histograms[0].values.count
    precondition(histograms.allSatisfy { $0.values.count == options }, "items of the same options")
    var items: [ItemAgreement] = []
    for histogram in histograms {
      switch ItemAgreement.of(histogram) {
      case .value(let item): items.append(item)
      case .notComputable(let reason): return .notComputable(reason)
      }
    }
    let sum = items.reduce(0) { $0 + $1.variance.approximation }
    let ratio = sum / Double(items.count) / items[0].evenVariance.approximation
    return .value(ScaleAgreement(items: items, varianceRatio: ratio))
  }
}

extension ScaleAgreement {
  /// r_wg(J) = J (1 - q) / (J (1 - q) + q), q being the variance ratio; 0 where q is 1 or more.
  package var rwgJ: Double {
    let agreement = Double(items.count) * (1 - varianceRatio)
    return agreement > 0 ? agreement / (agreement + varianceRatio) : 0
  }

  /// Lindell's r*_wg(J) = 1 - q, without the step up by the number of items; it may be below 0.
  package var lindell: Double { 1 - varianceRatio }

  /// The mean of the items' average deviations.
  package var averageDeviation: Double {
    items.reduce(0) { $0 + $1.averageDeviation.approximation } / Double(items.count)
  }

  /// The mean of the items' a_wg; none where an item has none.
  package var awg: Computed<Double> {
    var sum = 0.0
    for item in items {
      switch item.awg {
      case .value(let value): sum += value.approximation
      case .notComputable(let reason): return .notComputable(reason)
      }
    }
    return .value(sum / Double(items.count))
  }
}
