import RealModule

/// A change in standard deviations, corrected for small samples, with its 95 % interval.
///
/// From released figures taken as exact: it is a size, not a test, and no verdict rests on it.
/// Source: Hedges 1981, Journal of Educational Statistics 6, p. 107; normal interval by Hedges and
/// Olkin 1985, p. 86.
package struct HedgesG: Hashable, Sendable {
  package let g: Double
  package let low: Double
  package let high: Double

  /// Hundredths, halves towards positive infinity: the form in which g is printed.
  package var inHundredths: Int { Int((100 * g + 0.5).rounded(.down)) }

  /// No value when nobody differs in either sample.
  static func between(_ from: SampleMoments, _ to: SampleMoments) -> Computed<HedgesG> {
    let (n1, n2) = (Double(from.n), Double(to.n))
    let freedom = n1 + n2 - 2
    let pooled = ((n1 - 1) * from.variance + (n2 - 1) * to.variance) / freedom
    guard pooled > 0 else { return .notComputable(.noVariation) }
    let g = smallSampleCorrection(freedom) * (to.mean - from.mean) / pooled.squareRoot()
    let variance = (n1 + n2) / (n1 * n2) + g * g / (2 * (n1 + n2))
    let reach = StandardNormal.quantile(0.975) * variance.squareRoot()
    return .value(HedgesG(g: g, low: g - reach, high: g + reach))
  }

  /// J = Γ(ν/2) / (√(ν/2) Γ((ν - 1)/2)), exact; about 1 - 3 / (4ν - 1).
  static func smallSampleCorrection(_ freedom: Double) -> Double {
    Double.exp(Gamma.logRatio((freedom - 1) / 2, plus: 0.5)) / (freedom / 2).squareRoot()
  }
}
