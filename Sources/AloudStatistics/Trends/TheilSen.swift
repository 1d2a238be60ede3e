package import AloudTally

/// The median of the slopes between all pairs of a series, with Sen's interval.
///
/// Source: Theil 1950, Proceedings of the Royal Netherlands Academy of Sciences 53, p. 386; Sen
/// 1968, Journal of the American Statistical Association 63, p. 1379.
package struct TheilSen: Hashable, Sendable {
  package let slope: Double
  /// The median value less the slope times the median time.
  package let intercept: Double
  package let interval: RealInterval
  package let waves: Int

  package static func fit(
    _ series: MeanSeries, at level: SignificanceLevel = .fivePercent
  ) -> Computed<TheilSen> {
    let n = series.values.count
    guard n >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    let slopes = slopes(of: series)
    let slope = median(slopes)
    return .value(
      TheilSen(
        slope: slope, intercept: median(series.values.sorted()) - slope * median(series.times),
        interval: interval(slopes, spread: spread(of: series), at: level), waves: n))
  }

  private static func slopes(of series: MeanSeries) -> [Double] {
    series.times.indices.flatMap { later in
      (0..<later).map { earlier in
        (series.values[later] - series.values[earlier])
          / (series.times[later] - series.times[earlier])
      }
    }.sorted()
  }

  /// The standard deviation of Kendall's S, equal values counted.
  private static func spread(of series: MeanSeries) -> Double {
    let ties = Dictionary(series.values.map { ($0, 1) }, uniquingKeysWith: +).values.sorted()
    func sum(_ size: Int) -> Int { size * (size - 1) * (2 * size + 5) }
    let room = sum(series.values.count) - ties.reduce(0) { $0 + sum($1) }
    return (Double(room) / 18).squareRoot()
  }

  private static func interval(
    _ slopes: [Double], spread: Double, at level: SignificanceLevel
  ) -> RealInterval {
    let (count, reach) = (Double(slopes.count), level.criticalZ * spread)
    // Whole places, halves to the even one.
    let high = Int(((count + reach) / 2).rounded(.toNearestOrEven))
    let low = Int(((count - reach) / 2).rounded(.toNearestOrEven)) - 1
    return RealInterval(
      low: slopes[max(low, 0)], high: slopes[min(max(high, 0), slopes.count - 1)])
  }

  /// - Precondition: sorted, not empty.
  private static func median(_ sorted: [Double]) -> Double {
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }
}
