import AloudModel
import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct LinearTrendTests {
  private static let rise = [
    Waves.wave(0, 41, 17, 30), Waves.wave(1, 47, 18, 31), Waves.wave(2, 52, 16, 28),
    Waves.wave(3, 58, 17, 32),
  ]

  @Test func `the contrast over three waves agrees with R`() throws {
    // Project reference set, case trend.contrast.three: R 4.2.2
    let waves = [
      SampleMoments(mean: 3.10, sd: 0.62, n: 21), SampleMoments(mean: 3.25, sd: 0.70, n: 24),
      SampleMoments(mean: 3.42, sd: 0.58, n: 20),
    ]
    let contrast = try #require(LinearContrast.fit(times: [0, 1, 2], waves: waves).value)
    #expect(isClose(contrast.slope, 0.159909909909909, within: 1e-9))
    #expect(isClose(contrast.standardError, 0.0998801713518476, within: 1e-9))
    #expect(contrast.degreesOfFreedom == 62)
    let reach = contrast.halfWidth(at: .fivePercent)
    #expect(isClose(contrast.slope - reach, -0.0397477077388472, within: 1e-9))
    #expect(isClose(contrast.slope + reach, 0.359567527558666, within: 1e-9))
    let fit = try #require(contrast.lackOfFit.value)
    #expect(isClose(fit.f, 0.00370174826576507, within: 1e-9))
    #expect(fit.numerator == 1)
    #expect(fit.denominator == 62)
    #expect(isClose(fit.p, 0.951680748204516, within: 1e-9))
  }

  @Test func `a trend over released levels agrees with exact fractions and scipy`() throws {
    // Python 3.11 fractions: 365.25 * (N Σnty - Σnt Σny) / (N Σnt² - (Σnt)²), t = 0, 154, 364, 518
    // -> 119930568/10391213
    let level = SignificanceLevel(alpha: Ratio(1, 80))
    let trend = try #require(LinearTrend.fit(Self.rise, level: level).value)
    #expect(trend.slopePerYear == Ratio(119_930_568, 10_391_213))
    #expect(trend.slopePerYear.roundedHalfUpToTenths() == 115)
    // scipy 1.17.1, squared errors (s + .5)^2 / n + 1/12, pooled by n - 1:
    // 4.1001354097004835, 18.982938337320206
    #expect(trend.intervalInTenths == WholeInterval(low: 41, high: 190))
    #expect(trend.excludesZero)
    #expect(trend.change == 17)
    #expect(trend.first == Self.rise[0] && trend.last == Self.rise[3])
    // numpy 2.4, scipy 1.17.1, the same errors: departure / 2 / pooled variance, f.sf(F, 2, 117)
    let fit = try #require(trend.lackOfFit.value)
    #expect(isClose(fit.f, 0.07346983431656452, within: 1e-9))
    #expect(isClose(fit.p, 0.9292070065313497, within: 1e-9))
  }

  @Test func `real dates count, not the number of waves`() throws {
    let late = [
      Self.rise[0], Self.rise[1],
      WaveLevel(wave: Waves.ids[2], day: Waves.days[7], level: Self.rise[2].level),
    ]
    let slow = try #require(LinearTrend.fit(late, level: .fivePercent).value)
    let fast = try #require(LinearTrend.fit(Array(Self.rise[..<3]), level: .fivePercent).value)
    #expect(slow.slopePerYear < fast.slopePerYear)
  }

  @Test func `moving every score moves no slope`() throws {
    let moved = Self.rise.map {
      WaveLevel(
        wave: $0.wave, day: $0.day,
        level: ReleasedLevel(
          mean: $0.level.mean - 30, n: $0.level.n, reference: $0.level.standardError,
          likeness: 100))
    }
    let here = try #require(LinearTrend.fit(Self.rise, level: .fivePercent).value)
    let there = try #require(LinearTrend.fit(moved, level: .fivePercent).value)
    #expect(here.slopePerYear == there.slopePerYear)
    #expect(here.intervalInTenths == there.intervalInTenths)
  }

  @Test func `two waves are no line`() {
    #expect(
      LinearTrend.fit(Array(Self.rise[..<2]), level: .fivePercent)
        == .notComputable(.fewerThanThreeWaves))
    #expect(LinearTrend.fit([], level: .fivePercent) == .notComputable(.fewerThanThreeWaves))
  }

  @Test func `waves that closed on one day are no line`() {
    let sameDay = Self.rise.map { WaveLevel(wave: $0.wave, day: Waves.days[0], level: $0.level) }
    #expect(LinearTrend.fit(sameDay, level: .fivePercent) == .notComputable(.noTimeBetweenWaves))
  }
}
