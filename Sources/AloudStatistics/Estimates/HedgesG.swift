package import AloudTally
import RealModule

/// A change in standard deviations, corrected for small samples, with its 95 % interval.
///
/// From released figures taken as exact: it is a size, not a test, and no verdict rests on it.
/// Source: Hedges 1981, Journal of Educational Statistics 6, p. 107; normal interval by Hedges and
/// Olkin 1985, p. 86.
package struct HedgesG: Hashable, Sendable {
  package let g: Double
  /// Before the correction.
  package let d: Double
  /// (n₁ + n₂)/(n₁ n₂) + g²/(2 (n₁ + n₂))
  package let variance: Double
  package let low: Double
  package let high: Double
  /// People in the earlier and in the later sample.
  package let sizes: [Int]

  /// Hundredths, halves towards positive infinity: the form in which g is printed.
  package var inHundredths: Int { Int((100 * g + 0.5).rounded(.down)) }

  /// No value when nobody differs in either sample.
  package static func between(_ from: SampleMoments, _ to: SampleMoments) -> Computed<HedgesG> {
    let (n1, n2) = (Double(from.n), Double(to.n))
    let freedom = n1 + n2 - 2
    let pooled = ((n1 - 1) * from.variance + (n2 - 1) * to.variance) / freedom
    guard pooled > 0 else { return .notComputable(.noVariation) }
    let d = (to.mean - from.mean) / pooled.squareRoot()
    let g = smallSampleCorrection(freedom) * d
    let variance = (n1 + n2) / (n1 * n2) + g * g / (2 * (n1 + n2))
    let reach = StandardNormal.quantile(0.975) * variance.squareRoot()
    return .value(
      HedgesG(
        g: g, d: d, variance: variance, low: g - reach, high: g + reach, sizes: [from.n, to.n]))
  }

  /// J = Γ(ν/2) / (√(ν/2) Γ((ν - 1)/2)), exact; about 1 - 3 / (4ν - 1).
  package static func smallSampleCorrection(_ freedom: Double) -> Double {
    Double.exp(Gamma.logRatio((freedom - 1) / 2, plus: 0.5)) / (freedom / 2).squareRoot()
  }

  /// 1 - 3 / (4ν - 1), as many packages have it.
  package static func approximateCorrection(_ freedom: Double) -> Double {
    1 - 3 / (4 * freedom - 1)
  }
}
