import Testing

@testable import AloudStatistics

@Suite struct TimeAxisTests {
  private let axis = TimeAxis(times: [0, 1, 3], weights: [10, 20, 10])

  @Test func `times are measured from their weighted mean`() {
    #expect(axis.distances == [-1.25, -0.25, 1.75])
    // 10 · 1.5625 + 20 · 0.0625 + 10 · 3.0625
    #expect(axis.spread == 47.5)
  }

  @Test func `a straight line has its slope and leaves nothing`() {
    let line = [2.0, 5, 11]
    #expect(isClose(axis.slope(of: line), 3, within: 1e-14))
    #expect(isClose(axis.departure(of: line), 0, within: 1e-14))
  }

  @Test func `what counts for the slope adds up to nothing`() {
    #expect(isClose(axis.tilts.reduce(0, +), 0, within: 1e-15))
    #expect(isClose(axis.slope(of: [7, 7, 7]), 0, within: 1e-15))
  }
}
