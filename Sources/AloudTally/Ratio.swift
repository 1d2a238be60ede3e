/// An exact fraction in lowest terms, so that rounding never depends on binary fractions.
///
/// Room: with at most 12 items of at most 11 options and at most a million respondents the largest
/// product formed here is below 10³⁰, and an `Int128` holds 10³⁸; beyond that arithmetic traps.
package struct Ratio: Hashable, Sendable {
  package let numerator: Int128
  /// Always positive.
  package let denominator: Int128

  /// - Precondition: the denominator is positive.
  package init(_ numerator: Int128, _ denominator: Int128) {
    precondition(denominator > 0, "a fraction has a positive denominator")
    let divisor = Self.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    self.numerator = numerator / Int128(divisor)
    self.denominator = denominator / Int128(divisor)
  }

  package init(_ numerator: Int, _ denominator: Int) {
    self.init(Int128(numerator), Int128(denominator))
  }

  package func divided(by divisor: Int) -> Ratio {
    Ratio(numerator, denominator * Int128(divisor))
  }

  package func plus(_ other: Ratio) -> Ratio {
    let shared = Int128(
      Self.greatestCommonDivisor(denominator.magnitude, other.denominator.magnitude))
    let scale = other.denominator / shared
    return Ratio(
      numerator * scale + other.numerator * (denominator / shared), denominator * scale)
  }

  /// The exact sum; nothing where it has no room, as with many fractions of large, unlike
  /// denominators.
  package static func sum(_ terms: [Ratio]) -> Ratio? {
    var sum = Ratio(0, 1)
    for term in terms {
      let shared = Int128(
        greatestCommonDivisor(sum.denominator.magnitude, term.denominator.magnitude))
      let (own, others) = (term.denominator / shared, sum.denominator / shared)
      let left = sum.numerator.multipliedReportingOverflow(by: own)
      let right = term.numerator.multipliedReportingOverflow(by: others)
      let bottom = sum.denominator.multipliedReportingOverflow(by: own)
      let top = left.partialValue.addingReportingOverflow(right.partialValue)
      guard !left.overflow, !right.overflow, !bottom.overflow, !top.overflow else { return nil }
      sum = Ratio(top.partialValue, bottom.partialValue)
    }
    return sum
  }

  package func minus(_ other: Ratio) -> Ratio {
    plus(Ratio(-other.numerator, other.denominator))
  }

  package func times(_ other: Ratio) -> Ratio {
    Ratio(numerator * other.numerator, denominator * other.denominator)
  }

  /// - Precondition: the other fraction is positive.
  package func over(_ other: Ratio) -> Ratio {
    Ratio(numerator * other.denominator, denominator * other.numerator)
  }

  /// The nearest binary fraction, for the functions that have no exact form.
  package var approximation: Double { Double(numerator) / Double(denominator) }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}

extension Ratio {
  /// The nearest integer; halves go towards positive infinity, so -2.5 becomes -2.
  package func roundedHalfUp() -> Int {
    Int(Self.floor(2 * numerator + denominator, over: 2 * denominator))
  }

  /// The nearest number of tenths, by the same rule: 0.25 is 3 tenths.
  package func roundedHalfUpToTenths() -> Int { roundedHalfUp(parts: 10) }

  /// The nearest number of hundredths, by the same rule: 0.125 is 13 hundredths.
  package func roundedHalfUpToHundredths() -> Int { roundedHalfUp(parts: 100) }

  private func roundedHalfUp(parts: Int128) -> Int {
    Int(Self.floor(2 * parts * numerator + denominator, over: 2 * denominator))
  }

  /// The nearest integer to the square root, halves up, decided without taking a root.
  ///
  /// It is the largest integer r with (2r - 1)² at most four times the fraction.
  ///
  /// - Precondition: the fraction is not negative.
  package func squareRootRoundedHalfUp() -> Int {
    precondition(numerator >= 0, "a square root is of nothing negative")
    var root = Int128(approximation.squareRoot().rounded())
    while root > 0, !isAtLeastSquare(ofHalf: 2 * root - 1) { root -= 1 }
    while isAtLeastSquare(ofHalf: 2 * root + 1) { root += 1 }
    return Int(root)
  }

  private func isAtLeastSquare(ofHalf odd: Int128) -> Bool {
    odd * odd * denominator <= 4 * numerator
  }

  private static func floor(_ numerator: Int128, over denominator: Int128) -> Int128 {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return remainder < 0 ? quotient - 1 : quotient
  }
}

extension Ratio: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}
