import AloudModel
import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct GapVerdictTests {
  private func group(_ mean: Int, _ people: Int, minimum: Int = 8) -> GroupOutcome {
    .level(GroupScore(mean: mean, band: GroupSizeBand(people: people), minimumGroup: minimum))
  }

  private func verdict(
    _ first: GroupOutcome, _ second: GroupOutcome, school: SeriesWave.Outcome,
    parts: Int = 5
  ) -> GapVerdict {
    GapVerdict(
      between: first, and: second, school: school,
      level: GapFamily(groupPairs: parts).groupLevel)
  }

  @Test func `the figures of a gap agree with scipy`() throws {
    // scipy 1.17.1: se = sqrt(18.5^2 * (1/10 + 1/15) + 2/12); floor(t.ppf(1 - .01/2, 23) * se),
    // and ± floor(t.ppf(.95, 23) * se)
    let verdict = verdict(
      group(61, 20), group(48, 12, minimum: 10), school: .level(57, sd: 18, n: 32))
    guard case .inconclusive(let gap) = verdict else {
      Issue.record("expected a range")
      return
    }
    #expect(gap.gap == -13)
    #expect(isClose(gap.standardError, 7.563619063208653, within: 1e-13))
    #expect(gap.degreesOfFreedom == 23)
    #expect(gap.leastSignificantDifference == 21)
    #expect(gap.equivalenceInterval == WholeInterval(low: -25, high: -1))
    #expect(gap.interval == WholeInterval(low: -34, high: 8))
  }

  @Test func `a large gap between large groups is clear`() {
    guard
      case .clearGap(let gap) = verdict(
        group(48, 30), group(66, 28), school: .level(57, sd: 18, n: 60))
    else {
      Issue.record("expected a clear gap")
      return
    }
    #expect(gap.gap == 18 && gap.interval.low > 0)
  }

  @Test func `no meaningful gap has to be shown`() {
    guard
      case .noMeaningfulGap = verdict(
        group(60, 100), group(60, 90), school: .level(60, sd: 7, n: 190))
    else {
      Issue.record("expected no meaningful gap")
      return
    }
    guard
      case .inconclusive = verdict(group(60, 10), group(60, 90), school: .level(60, sd: 18, n: 100))
    else {
      Issue.record("expected a range")
      return
    }
  }

  @Test func `a gap beyond chance that is too small to act on is never clear`() {
    for gap in 1..<WaveChange.smallestWorthActingOn {
      let verdict = verdict(
        group(60, 90), group(60 + gap, 90), school: .level(60, sd: 1, n: 180), parts: 1)
      if case .clearGap = verdict { Issue.record("\(gap) points are not worth acting on") }
    }
  }

  @Test func `what is withheld has no gap`() {
    let school = SeriesWave.Outcome.level(57)
    #expect(verdict(.tooFew, group(48, 12), school: school) == .tooFew)
    #expect(verdict(.nearEnd, .tooFew, school: school) == .tooFew)
    #expect(verdict(group(48, 12), .nearEnd, school: school) == .nearEnd)
    #expect(verdict(group(48, 12), group(60, 12), school: .nearEnd) == .nearEnd)
    #expect(verdict(group(48, 12), group(60, 12), school: .tooFewAnswers) == .tooFew)
    #expect(verdict(.tooFew, .nearEnd, school: school).gap == nil)
  }

  @Test(arguments: [8, 14, 15, 24, 25, 200])
  func `a band starts with the smallest group it can be`(people: Int) {
    let band = GroupSizeBand(people: people)
    #expect(band.fewest <= people)
    #expect(GroupSizeBand(people: band.fewest) == band)
    let level = GroupScore(mean: 50, band: band, minimumGroup: 12)
    #expect(level.fewest == max(12, band.fewest))
  }

  @Test(arguments: [10, 18, 30], [1, 6, 30])
  func `a verdict says what its own interval says`(sd: Int, parts: Int) {
    for mean in 0...100 {
      let verdict = verdict(
        group(50, 12), group(mean, 30), school: .level(50, sd: sd), parts: parts)
      switch verdict {
      case .clearGap(let gap):
        #expect(gap.interval.excludesZero && abs(gap.gap) >= 5)
      case .noMeaningfulGap(let gap), .inconclusive(let gap):
        #expect(!gap.interval.excludesZero || abs(gap.gap) < 5)
      case .nearEnd, .tooFew: Issue.record("both groups are shown")
      }
    }
  }

  @Test func `five per cent are shared by every gap`() {
    #expect(GapFamily(groupPairs: 5).groupLevel.alpha == Ratio(1, 100))
    #expect(GapFamily(groupPairs: 1).groupLevel.alpha == Ratio(1, 20))
    #expect(GapFamily(groupPairs: 0).groupLevel.alpha == Ratio(1, 20))
  }
}
