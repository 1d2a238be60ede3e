import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct LevelIntervalTests {
  struct Case {
    let level: ReleasedLevel
    let invited: Int
    let roster: WholeInterval
  }

  // scipy 1.17.1: v = (s + .5)^2 / n, t = t.ppf(.975, n - 1); m ± t * sqrt(v * (1 - n/N) + 1/12), rounded
  // outward and clipped to 0...100
  @Test(arguments: [
    Case(
      level: ReleasedLevel(mean: 58, sd: 17, n: 31), invited: 42,
      roster: WholeInterval(low: 54, high: 62)),
    Case(
      level: ReleasedLevel(mean: 58, sd: 17, n: 41), invited: 42,
      roster: WholeInterval(low: 56, high: 60)),
    Case(
      level: ReleasedLevel(mean: 3, sd: 5, n: 12), invited: 40,
      roster: WholeInterval(low: 0, high: 6)),
    Case(
      level: ReleasedLevel(mean: 97, sd: 5, n: 12), invited: 40,
      roster: WholeInterval(low: 94, high: 100)),
    Case(
      level: ReleasedLevel(mean: 50, sd: 0, n: 10), invited: 20,
      roster: WholeInterval(low: 49, high: 51)),
  ])
  func `whole points agree with scipy`(_ expected: Case) {
    let roster = expected.level.rosterInterval(invited: expected.invited)
    #expect(roster == .between(expected.roster))
  }

  @Test func `everyone answered is not an interval of no width`() {
    #expect(ReleasedLevel(mean: 58, sd: 17, n: 42).rosterInterval(invited: 42) == .everyoneAnswered)
  }

  @Test func `a stale roster has a reason`() {
    let level = ReleasedLevel(mean: 58, sd: 17, n: 43)
    #expect(level.rosterInterval(invited: 42) == .notComputable(.moreAnswersThanInvited))
  }

  @Test func `fewer than ten answers have no interval for their mean`() {
    let level = ReleasedLevel(mean: 58, sd: 17, n: 9)
    #expect(level.rosterInterval(invited: 42) == .notComputable(.fewerThanTenAnswers))
    #expect(level.rosterInterval(invited: 9) == .notComputable(.fewerThanTenAnswers))
  }

  @Test(arguments: [10, 22, 60])
  func `the more of the roster answered, the narrower the interval`(answered: Int) {
    let level = ReleasedLevel(mean: 50, sd: 20, n: answered)
    let widths = (answered + 1..<answered + 100).compactMap { invited -> Int? in
      switch level.rosterInterval(invited: invited) {
      case .between(let interval): interval.high - interval.low
      case .everyoneAnswered, .notComputable: nil
      }
    }
    #expect(widths.count == 99)
    #expect(zip(widths, widths.dropFirst()).allSatisfy { $0 <= $1 })
  }

  @Test func `the worst case is everybody silent on one side`() {
    // python: floor(57.5 * 25 / 60), ceil((58.5 * 25 + 100 * 35) / 60)
    let level = ReleasedLevel(mean: 58, sd: 17, n: 25)
    #expect(level.worstCase(invited: 60) == WholeInterval(low: 23, high: 83))
    #expect(level.worstCase(invited: 25) == WholeInterval(low: 57, high: 59))
    #expect(level.worstCase(invited: 24) == nil)
    #expect(ReleasedLevel(mean: 100, sd: 3, n: 20).worstCase(invited: 40)?.high == 100)
  }
}
