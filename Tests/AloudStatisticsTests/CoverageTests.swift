import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct CoverageTests {
  @Test(arguments: [
    (0, 42, CoverageBand.tooLow), (16, 42, .tooLow), (39, 100, .tooLow), (40, 100, .caution),
    (399, 1000, .tooLow), (49, 100, .caution), (499, 1000, .caution), (50, 100, .many),
    (31, 42, .many), (74, 100, .many), (75, 100, .most), (42, 42, .most),
    (43, 42, .moreThanInvited),
  ])
  func `bands begin at their exact share`(counted: Int, invited: Int, band: CoverageBand) {
    #expect(Coverage(counted: counted, invited: invited).band == band)
  }

  @Test func `the rate is exact and the percent is rounded`() {
    let coverage = Coverage(counted: 31, invited: 42)
    #expect(coverage.rate == Ratio(31, 42))
    #expect(coverage.percent == 74)
    #expect(Coverage(counted: 1, invited: 8).percent == 13)
    #expect(Coverage(counted: 43, invited: 42).rate > Ratio(1, 1))
  }

  @Test func `rates more than fifteen points apart are marked`() {
    let before = Coverage(counted: 60, invited: 100)
    #expect(!before.differsMarkedly(from: Coverage(counted: 30, invited: 40)))
    #expect(before.differsMarkedly(from: Coverage(counted: 76, invited: 100)))
    #expect(before.differsMarkedly(from: Coverage(counted: 44, invited: 100)))
    #expect(Coverage(counted: 44, invited: 100).differsMarkedly(from: before))
  }
}
