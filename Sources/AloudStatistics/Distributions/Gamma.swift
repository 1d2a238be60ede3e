import RealModule

/// Ratios of gamma functions that stay exact where the functions themselves are huge.
enum Gamma {
  /// From here on Stirling's series is exact to the last bit.
  static let stirlingFrom = 10.0

  /// log Γ(a + b) - log Γ(a), without the loss that subtracting two large logarithms brings.
  ///
  /// - Precondition: both are positive.
  static func logRatio(_ a: Double, plus b: Double) -> Double {
    precondition(a > 0 && b > 0, "gamma ratios are of positive numbers")
    guard a >= stirlingFrom else { return Double.logGamma(a + b) - Double.logGamma(a) }
    let main = b * Double.log(a) + (a + b - 0.5) * Double.log(onePlus: b / a) - b
    return main + stirlingRemainder(a + b) - stirlingRemainder(a)
  }

  /// log Γ(x) - ((x - 1/2) log x - x + log(2π)/2) for x of ten or more.
  ///
  /// Source: DLMF 5.11.1, B(2k) / (2k (2k - 1) x^(2k - 1)), seven terms.
  static func stirlingRemainder(_ x: Double) -> Double {
    precondition(x >= stirlingFrom, "Stirling's series is for large numbers")
    let coefficients: [Double] = [
      1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188, -691.0 / 360_360, 1.0 / 156,
    ]
    let square = 1 / (x * x)
    return coefficients.reversed().reduce(0) { $0 * square + $1 } / x
  }
}
