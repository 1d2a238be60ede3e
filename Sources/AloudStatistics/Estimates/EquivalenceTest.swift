/// Two one-sided tests of whether a difference is smaller than what is worth acting on.
///
/// Source: Schuirmann 1987, Journal of Pharmacokinetics and Biopharmaceutics 15, p. 657.
package struct EquivalenceTest: Hashable, Sendable {
  package let bound: Double
  /// Of the test that the difference lies above -bound.
  package let pLower: Double
  /// Of the test that it lies below +bound.
  package let pUpper: Double

  /// The larger of the two: both have to pass.
  package var p: Double { max(pLower, pUpper) }
}
