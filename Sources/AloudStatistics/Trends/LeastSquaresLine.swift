package import AloudTally

/// The ordinary straight line through a series, every value counting alike.
package struct LeastSquaresLine: Hashable, Sendable {
  package let slope: Double
  package let intercept: Double
  package let standardError: Double
  /// Two-sided, from Student's t with two fewer degrees than waves.
  package let p: Double
  package let waves: Int

  /// A perfect line has no error, and so no p.
  package static func fit(_ series: MeanSeries) -> Computed<LeastSquaresLine> {
    let n = Double(series.values.count)
    guard series.values.count >= 3 else { return .notComputable(.fewerThanThreeWaves) }
    let axis = TimeAxis(times: series.times, weights: series.times.map { _ in 1 })
    let slope = axis.slope(of: series.values)
    let residual = axis.departure(of: series.values)
    let error = (residual / (n - 2) / axis.spread).squareRoot()
    guard error > 0 else { return .notComputable(.noVariation) }
    let mean = series.values.reduce(0, +) / n
    let middle = series.times.reduce(0, +) / n
    let tail = StudentT(degreesOfFreedom: n - 2).cumulative(-abs(slope / error))
    return .value(
      LeastSquaresLine(
        slope: slope, intercept: mean - slope * middle, standardError: error, p: min(1, 2 * tail),
        waves: series.values.count))
  }
}
