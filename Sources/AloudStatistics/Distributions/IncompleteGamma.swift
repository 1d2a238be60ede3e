import RealModule

/// The regularised incomplete gamma function, the root of the chi-square distribution.
enum IncompleteGamma {
  /// Both tails, P(a, x) and Q(a, x); the smaller of them keeps its digits.
  struct Tails {
    let lower: Double
    let upper: Double
  }

  /// Accurate to about 1e-13 relative in the smaller tail, for a up to a million.
  ///
  /// Source: DLMF 8.11.4 below a + 1, and 8.9.2 by Lentz's method above.
  ///
  /// - Precondition: a is positive and x is not negative.
  static func tails(_ a: Double, _ x: Double) -> Tails {
    precondition(a > 0 && x >= 0, "the gamma function is of positive numbers")
    if x == 0 { return Tails(lower: 0, upper: 1) }
    guard x.isFinite else { return Tails(lower: 1, upper: 0) }
    if x < a + 1 {
      let lower = min(powerTerm(a, x) * series(a, x), 1)
      return Tails(lower: lower, upper: 1 - lower)
    }
    let upper = min(powerTerm(a, x) * a * continuedFraction(a, x), 1)
    return Tails(lower: 1 - upper, upper: upper)
  }

  /// x^a e^-x / Γ(a + 1), for large a measured from the mode, where the large logarithms cancel.
  static func powerTerm(_ a: Double, _ x: Double) -> Double {
    guard a >= Gamma.stirlingFrom else {
      return Double.exp(a * Double.log(x) - x - Double.logGamma(a + 1))
    }
    let distance = (x - a) / a
    let exponent = a * (Double.log(onePlus: distance) - distance)
    return Double.exp(exponent - Gamma.stirlingRemainder(a)) / (2 * Double.pi * a).squareRoot()
  }

  private static func series(_ a: Double, _ x: Double) -> Double {
    var (term, sum, next) = (1.0, 1.0, a)
    for _ in 0..<1_000_000 where term > 1e-17 * sum {
      next += 1
      term *= x / next
      sum += term
    }
    return sum
  }

  private static func continuedFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var above = 1e300
    var below = 1 / b
    var fraction = below
    for term in 1...1_000_000 {
      let m = Double(term)
      let numerator = -m * (m - a)
      b += 2
      below = 1 / kept(numerator * below + b)
      above = kept(b + numerator / above)
      fraction *= above * below
      if abs(above * below - 1) < 2e-16 { break }
    }
    return fraction
  }

  private static func kept(_ x: Double) -> Double { abs(x) < 1e-300 ? 1e-300 : x }
}
