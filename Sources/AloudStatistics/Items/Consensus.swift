package import AloudTally
import RealModule

/// Tastle and Wierman's consensus over ordered options: 1 where all choose one, 0 where halves stand
/// at both ends.
///
/// 1 + Σ p log₂(1 - |j - m| / (highest - lowest)), m being the mean.
/// Source: Tastle and Wierman 2007, International Journal of Approximate Reasoning 45, p. 531.
package struct Consensus: Hashable, Sendable {
  package let value: Double
  package let n: Int

  /// - Precondition: the values are the options offered, two or more.
  package static func of(_ histogram: Histogram) -> Computed<Consensus> {
    precondition(histogram.values.count >= 2, "an item offers two options or more")
    guard case .value(let mean) = histogram.mean else { return .notComputable(.noAnswers) }
    let range = Double(histogram.values[histogram.values.count - 1] - histogram.values[0])
    let people = Double(histogram.n)
    let sum = zip(histogram.values, histogram.counts).reduce(0.0) { sum, option in
      guard option.1 > 0 else { return sum }
      let distance = abs(Double(option.0) - mean.approximation) / range
      return sum + Double(option.1) / people * Double.log(onePlus: -distance)
    }
    return .value(Consensus(value: 1 + sum / Double.log(2), n: histogram.n))
  }
}
