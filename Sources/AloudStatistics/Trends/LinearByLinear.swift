package import AloudTally
import RealModule

/// The linear-by-linear association of answer and wave: M² = (n - 1) r².
///
/// Source: Mantel 1963, Journal of the American Statistical Association 58, p. 690.
package struct LinearByLinear: Hashable, Sendable {
  /// Pearson's correlation of answer and time.
  package let r: Double
  /// With one degree of freedom.
  package let chiSquare: Double
  package let p: Double
  package let n: Int

  package static func test(_ waves: OrderedWaves) -> Computed<LinearByLinear> {
    let n = waves.n
    guard n >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    let all = waves.waves.reduce(Histogram(values: [], counts: [])) { $0.merged(with: $1) }
    let answers = Int128(n) * all.sumOfSquares - all.sum * all.sum
    guard answers > 0 else { return .notComputable(.noVariation) }
    let middle =
      zip(waves.times, waves.waves).reduce(0) { $0 + $1.0 * Double($1.1.n) } / Double(n)
    let spread = zip(waves.times, waves.waves).reduce(0) {
      $0 + Double($1.1.n) * ($1.0 - middle) * ($1.0 - middle)
    }
    guard spread > 0 else { return .notComputable(.noTimeBetweenWaves) }
    // Each wave's sum of answers, measured from the grand mean, times n.
    let together = zip(waves.times, waves.waves).reduce(0.0) {
      let apart = Int128(n) * $1.1.sum - Int128($1.1.n) * all.sum
      return $0 + ($1.0 - middle) * Double(apart)
    }
    let r = together / (Double(n) * Double(answers) * spread).squareRoot()
    let chiSquare = Double(n - 1) * r * r
    return .value(
      LinearByLinear(
        r: r, chiSquare: chiSquare, p: ChiSquare(degreesOfFreedom: 1).upperTail(chiSquare), n: n))
  }
}
