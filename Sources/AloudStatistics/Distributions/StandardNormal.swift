import RealModule

/// The normal distribution with mean 0 and standard deviation 1.
package enum StandardNormal {
  /// P(Z ≤ z).
  package static func cumulative(_ z: Double) -> Double {
    0.5 * Double.erfc(-z / 2.0.squareRoot())
  }

  /// The z that a share `p` lies below.
  ///
  /// - Precondition: `p` lies strictly between 0 and 1.
  package static func quantile(_ p: Double) -> Double {
    precondition(0 < p && p < 1, "quantiles are of shares between 0 and 1")
    if p > 0.5 { return -quantile(1 - p) }
    if p > 0.25 { return centralQuantile(p) }
    let target = Double.log(p)
    return MonotoneRoot.find { z in
      let below = cumulative(z)
      return .init(value: Double.log(below) - target, slope: density(z) / below)
    }
  }

  /// Near the middle the distance from one half keeps its digits, and its logarithm does not
  /// matter.
  private static func centralQuantile(_ p: Double) -> Double {
    MonotoneRoot.find { z in
      .init(value: 0.5 * Double.erf(z / 2.0.squareRoot()) - (p - 0.5), slope: density(z))
    }
  }

  private static func density(_ z: Double) -> Double {
    Double.exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  }
}
