import RealModule

/// The regularised incomplete beta function, the root of the t and F distributions.
enum IncompleteBeta {
  /// I_x(a, b), with 1 - x handed in so that neither end loses digits.
  ///
  /// Accurate to about 1e-13 relative. Source: DLMF 8.17.22 in the contracted form of Didonato and
  /// Morris 1992, ACM Transactions on Mathematical Software 18, p. 360, evaluated by Lentz's
  /// method.
  ///
  /// - Precondition: a and b are positive; x and its complement lie between 0 and 1.
  static func regularised(_ x: Double, complement y: Double, a: Double, b: Double) -> Double {
    precondition(a > 0 && b > 0, "the beta function is of positive numbers")
    precondition((0...1).contains(x) && (0...1).contains(y), "x is a share")
    if x == 0 { return 0 }
    if y == 0 { return 1 }
    // Below the mean, roughly, the fraction for x settles fast; above it the one for 1 - x.
    if b * x - a * y < 1 - 2 * x {
      return powerTerm(x, y, a, b) / continuedFraction(x, y, a, b)
    }
    return 1 - powerTerm(y, x, b, a) / continuedFraction(y, x, b, a)
  }

  /// x^a y^b / B(a, b).
  static func powerTerm(_ x: Double, _ y: Double, _ a: Double, _ b: Double) -> Double {
    if a < b { return powerTerm(y, x, b, a) }
    if b >= Gamma.stirlingFrom { return centredPowerTerm(x, y, a, b) }
    let powers = a * logarithm(x, complement: y) + b * logarithm(y, complement: x)
    return Double.exp(powers + Gamma.logRatio(a, plus: b) - Double.logGamma(b))
  }

  /// The same for large a and b, measured from the mode, where the large logarithms cancel.
  private static func centredPowerTerm(
    _ x: Double, _ y: Double, _ a: Double, _ b: Double
  ) -> Double {
    let distance = b * x - a * y
    let exponent =
      a * Double.log(onePlus: distance / a) + b * Double.log(onePlus: -distance / b)
    let remainder =
      Gamma.stirlingRemainder(a + b) - Gamma.stirlingRemainder(a) - Gamma.stirlingRemainder(b)
    return (a * b / (2 * Double.pi * (a + b))).squareRoot() * Double.exp(exponent + remainder)
  }

  private static func logarithm(_ x: Double, complement y: Double) -> Double {
    y < 0.5 ? Double.log(onePlus: -y) : Double.log(x)
  }

  /// The fraction b₀ + a₁ / (b₁ + a₂ / (b₂ + …)), which settles after about √max(a, b) terms.
  private static func continuedFraction(
    _ x: Double, _ y: Double, _ a: Double, _ b: Double
  ) -> Double {
    var fraction = kept(a * (a * y - b * x + 1) / (a + 1))
    var (above, below) = (fraction, 0.0)
    for term in 1...1_000_000 {
      let m = Double(term)
      let odd = a + 2 * m - 1
      let numerator = (a + m - 1) / odd * ((a + b + m - 1) / odd) * m * (b - m) * x * x
      let rest = (a + m) * (a * y - b * x + 1 + m * (2 - x)) / (a + 2 * m + 1)
      let denominator = m + m * (b - m) * x / odd + rest
      below = 1 / kept(denominator + numerator * below)
      above = kept(denominator + numerator / above)
      fraction *= above * below
      if abs(above * below - 1) < 2e-16 { break }
    }
    return fraction
  }

  /// Lentz's method needs every quotient away from zero.
  private static func kept(_ x: Double) -> Double { abs(x) < 1e-300 ? 1e-300 : x }
}
