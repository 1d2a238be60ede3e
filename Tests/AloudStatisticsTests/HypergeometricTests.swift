import Testing

@testable import AloudStatistics

@Suite struct HypergeometricTests {
  // Project reference set, cases sf.phyper_cdf.71 and .73: mpmath 1.4.1, 40 digits
  @Test func `shares agree with forty digits`() {
    let certain = Hypergeometric(population: 25, successes: 17, draws: 21)
    #expect(certain.lowerTail(12) == 0)
    let rare = Hypergeometric(population: 30, successes: 4, draws: 22)
    #expect(isRelativelyClose(rare.lowerTail(0), 0.00255427841634738186, within: 1e-12))
  }

  @Test(arguments: [(30, 12, 22), (60, 3, 44), (200, 120, 150), (9, 0, 4), (9, 9, 4)])
  func `the two tails of neighbours make one`(population: Int, successes: Int, draws: Int) {
    let people = Hypergeometric(population: population, successes: successes, draws: draws)
    for x in -1...draws {
      #expect(isClose(people.lowerTail(x) + people.upperTail(x + 1), 1, within: 1e-12))
    }
  }
}
