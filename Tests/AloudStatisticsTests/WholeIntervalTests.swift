import Testing

@testable import AloudStatistics

@Suite struct WholeIntervalTests {
  @Test func `real ends are rounded outward`() {
    #expect(WholeInterval(holding: -0.2, 3.1) == WholeInterval(low: -1, high: 4))
    #expect(WholeInterval(holding: -2, 3) == WholeInterval(low: -2, high: 3))
  }

  @Test func `an end at zero does not exclude zero`() {
    #expect(!WholeInterval(low: 0, high: 9).excludesZero)
    #expect(!WholeInterval(low: -9, high: 0).excludesZero)
    #expect(WholeInterval(low: 1, high: 9).excludesZero)
    #expect(WholeInterval(low: -9, high: -1).excludesZero)
  }

  @Test func `an end at the bound is not inside it`() {
    #expect(WholeInterval(low: -4, high: 4).liesInside(plusMinus: 5))
    #expect(!WholeInterval(low: -4, high: 5).liesInside(plusMinus: 5))
    #expect(!WholeInterval(low: -5, high: 4).liesInside(plusMinus: 5))
  }

  @Test func `what lies off the scale becomes its end`() {
    #expect(WholeInterval(low: -7, high: 104).clippedToScale() == WholeInterval(low: 0, high: 100))
    #expect(WholeInterval(low: -7, high: -2).clippedToScale() == WholeInterval(low: 0, high: 0))
  }
}
