import Testing

@testable import AloudTally

@Suite struct RatioTests {
  @Test func `a fraction is kept in lowest terms`() {
    #expect(Ratio(6, -4 + 8) == Ratio(3, 2))
    #expect(Ratio(-6, 4).numerator == -3)
    #expect(Ratio(0, 7) == Ratio(0, 1))
  }

  @Test(arguments: [
    (Ratio(1, 2), 1), (Ratio(-1, 2), 0), (Ratio(5, 2), 3), (Ratio(-5, 2), -2), (Ratio(49, 100), 0),
    (Ratio(-51, 100), -1), (Ratio(-3, 1), -3), (Ratio(0, 1), 0),
    (Ratio(124_999_999, 250_000_000), 0),
  ])
  func `halves go up when a fraction becomes an integer`(ratio: Ratio, rounded: Int) {
    #expect(ratio.roundedHalfUp() == rounded)
  }

  @Test(arguments: [
    (Ratio(1, 20), 1), (Ratio(-1, 20), 0), (Ratio(14, 15), 9), (Ratio(-18, 1), -180),
    (Ratio(17, 20), 9), (Ratio(849, 1000), 8),
  ])
  func `halves go up when a fraction becomes tenths`(ratio: Ratio, tenths: Int) {
    #expect(ratio.roundedHalfUpToTenths() == tenths)
  }

  @Test func `rounding a fraction is rounding by its definition`() {
    for denominator in 1...12 {
      for numerator in -60...60 {
        let rounded = Ratio(numerator, denominator).roundedHalfUp()
        // The integer r with r - 1/2 <= numerator / denominator < r + 1/2.
        #expect((2 * rounded - 1) * denominator <= 2 * numerator)
        #expect(2 * numerator < (2 * rounded + 1) * denominator)
      }
    }
  }

  @Test func `a square root is rounded without being taken`() {
    for denominator in 1...9 {
      for numerator in 0...400 {
        let root = Ratio(numerator, denominator).squareRootRoundedHalfUp()
        // The integer r >= 0 with (r - 1/2)^2 <= numerator / denominator < (r + 1/2)^2.
        let (below, above) = (2 * root - 1, 2 * root + 1)
        #expect(root == 0 || below * below * denominator <= 4 * numerator)
        #expect(4 * numerator < above * above * denominator)
      }
    }
  }

  @Test func `the square of a half is rounded up and anything less is not`() {
    #expect(Ratio(1, 4).squareRootRoundedHalfUp() == 1)
    #expect(Ratio(249_999, 1_000_000).squareRootRoundedHalfUp() == 0)
    // 70.5^2 = 4970.25 and the fraction just below it.
    #expect(Ratio(497_025, 100).squareRootRoundedHalfUp() == 71)
    #expect(Ratio(Int.max / 1000 * 497, Int.max / 1000 / 10 + 1).squareRootRoundedHalfUp() == 70)
  }

  @Test func `fractions compare by their value`() {
    #expect(Ratio(1, 3) < Ratio(34, 100))
    #expect(!(Ratio(1, 3) < Ratio(2, 6)))
    #expect(Ratio(-1, 2) < Ratio(-1, 3))
  }

  @Test func `a part of a part is exact`() {
    #expect(Ratio(1, 20).divided(by: 2).divided(by: 4) == Ratio(1, 160))
  }
}
