import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct HedgesGTests {
  private static let earlier = SampleMoments(mean: 44, sd: 18, n: 31)
  private static let later = SampleMoments(mean: 58, sd: 17, n: 33)

  @Test func `the size of the pain difference agrees with R`() throws {
    // Project reference set, case two.pain.hedges: R 4.2.2 effectsize 0.8.3
    let size = try #require(
      HedgesG.between(
        SampleMoments(mean: 1.35714285714286, sd: 0.708791208791209.squareRoot(), n: 14),
        SampleMoments(mean: 2.72727272727273, sd: 1.81818181818182.squareRoot(), n: 11)
      ).value)
    #expect(isClose(size.g, 1.21393435756729, within: 1e-9))
    #expect(isClose(size.low, 0.355545323905873, within: 1e-6))
    #expect(isClose(size.high, 2.07232339122871, within: 1e-6))
    #expect(size.inHundredths == 121)
  }

  @Test func `the size of a change is that of its figures`() throws {
    // Python 3.11 math.lgamma, scipy 1.17.1 norm.ppf: J * 14 / pooled, then ± z * sqrt(variance)
    // -> 0.7906829373435368, 0.28167568794398223, 1.2996901867430912
    let size = try #require(HedgesG.between(Self.earlier, Self.later).value)
    #expect(isClose(size.g, 0.7906829373435368, within: 1e-12))
    #expect(isClose(size.low, 0.28167568794398223, within: 1e-12))
    #expect(isClose(size.high, 1.2996901867430912, within: 1e-12))
  }

  @Test func `a size without any spread has a reason`() {
    let still = SampleMoments(mean: 50, sd: 0, n: 10)
    #expect(HedgesG.between(still, still) == .notComputable(.noVariation))
    #expect(HedgesG.between(still, SampleMoments(mean: 60, sd: 3, n: 10)).value != nil)
  }

  @Test func `a size turns with its direction`() throws {
    let up = try #require(HedgesG.between(Self.earlier, Self.later).value)
    let down = try #require(HedgesG.between(Self.later, Self.earlier).value)
    #expect(isClose(up.g, -down.g, within: 1e-15))
    #expect(isClose(up.low, -down.high, within: 1e-15))
  }
}
