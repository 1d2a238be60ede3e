/// A number modulo 2⁶¹ - 1, a prime.
struct Residue: Hashable {
  private let value: UInt64

  private static let modulus: UInt64 = (1 << 61) - 1

  static let zero = Residue(UInt64(0))

  private init(below value: UInt64) { self.value = value }

  init(_ value: UInt64) { self.value = value % Self.modulus }

  init(_ fraction: Fraction) {
    let top = Residue(UInt64(fraction.top.magnitude))
    let quotient = top * Residue(UInt64(fraction.bottom.magnitude)).inverse
    self = fraction.top < 0 ? Residue(Self.modulus - quotient.value) : quotient
  }

  static func + (left: Self, right: Self) -> Self {
    let sum = left.value + right.value
    return Residue(below: sum >= modulus ? sum - modulus : sum)
  }

  static func * (left: Self, right: Self) -> Self {
    let (high, low) = left.value.multipliedFullWidth(by: right.value)
    // 2⁶¹ is 1.
    let sum = (low & modulus) + (high << 3 | low >> 61)
    return Residue(below: sum >= modulus ? sum - modulus : sum)
  }

  /// By Fermat's little theorem.
  private var inverse: Self {
    var (result, power, exponent) = (Residue(UInt64(1)), self, Self.modulus - 2)
    while exponent > 0 {
      if exponent % 2 == 1 { result = result * power }
      power = power * power
      exponent /= 2
    }
    return result
  }
}
