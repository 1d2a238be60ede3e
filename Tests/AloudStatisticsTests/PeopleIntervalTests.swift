import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct PeopleIntervalTests {
  struct Case {
    let side: Int
    let answered: Int
    let invited: Int
    let low: Int
    let high: Int
  }

  // Project reference set, hyper_K of the cases propfpc.<side>.<answered>.<invited>.95: scipy
  // 1.17.1, all K with both hypergeometric tails above 0.025
  @Test(arguments: [
    Case(side: 0, answered: 5, invited: 8, low: 0, high: 2),
    Case(side: 1, answered: 7, invited: 12, low: 1, high: 5),
    Case(side: 5, answered: 5, invited: 9, low: 6, high: 9),
    Case(side: 13, answered: 21, invited: 25, low: 13, high: 17),
    Case(side: 17, answered: 22, invited: 25, low: 18, high: 20),
    Case(side: 20, answered: 20, invited: 26, low: 24, high: 26),
    Case(side: 20, answered: 20, invited: 20, low: 20, high: 20),
    Case(side: 33, answered: 44, invited: 60, low: 40, high: 48),
    Case(side: 150, answered: 200, invited: 210, low: 155, high: 160),
    Case(side: 3, answered: 10, invited: 200, low: 15, high: 129),
  ])
  func `intervals agree with the reference set`(_ expected: Case) {
    let interval = PeopleInterval.onRoster(
      side: expected.side, of: expected.answered, invited: expected.invited)
    #expect(interval == .value(WholeInterval(low: expected.low, high: expected.high)))
  }

  @Test func `a tail of exactly half of alpha does not count as more`() {
    // P(X = 0 | N 16, K 2, n 13) = C(14, 13) / C(16, 13) = 14/560 = 1/40, so K = 2 is ruled out.
    #expect(
      PeopleInterval.onRoster(side: 0, of: 13, invited: 16)
        == .value(WholeInterval(low: 0, high: 1)))
    // P(X = 0 | N 24, K 1, n 21) = 3/24, half of one in four; a little more in binary.
    #expect(
      PeopleInterval.onRoster(
        side: 0, of: 21, invited: 24, at: SignificanceLevel(alpha: Ratio(1, 4)))
        == .value(WholeInterval(low: 0, high: 0)))
  }

  @Test(arguments: 1...14, [4, 10, 20, 160])
  func `halving finds what trying every number finds`(invited: Int, oneIn: Int) {
    let level = SignificanceLevel(alpha: Ratio(1, oneIn))
    for answered in 1...invited {
      for side in 0...answered {
        let all = (side...(invited - answered + side)).filter { successes in
          tailsExceedHalf(side, successes, answered, invited, oneIn: oneIn)
        }
        #expect(
          PeopleInterval.onRoster(side: side, of: answered, invited: invited, at: level)
            == .value(WholeInterval(low: all[0], high: all[all.count - 1])))
      }
    }
  }

  /// Whether both tails are above half of alpha, in integers.
  private func tailsExceedHalf(
    _ x: Int, _ successes: Int, _ draws: Int, _ population: Int, oneIn: Int
  ) -> Bool {
    let ways = (0...draws).map {
      choices(successes, $0) * choices(population - successes, draws - $0)
    }
    let all = choices(population, draws)
    return 2 * oneIn * ways[...x].reduce(0, +) > all && 2 * oneIn * ways[x...].reduce(0, +) > all
  }

  private func choices(_ all: Int, _ chosen: Int) -> Int {
    guard chosen <= all else { return 0 }
    return (0..<chosen).reduce(1) { $0 * (all - $1) / ($1 + 1) }
  }

  @Test func `a stale roster and an empty wave have reasons`() {
    #expect(
      PeopleInterval.onRoster(side: 3, of: 26, invited: 25)
        == .notComputable(.moreAnswersThanInvited))
    #expect(PeopleInterval.onRoster(side: 0, of: 0, invited: 25) == .notComputable(.noAnswers))
  }

  @Test func `a stricter level never gives a shorter interval`() throws {
    let strict = SignificanceLevel(alpha: Ratio(1, 160))
    for side in 0...30 {
      let wide = try #require(
        PeopleInterval.onRoster(side: side, of: 30, invited: 42, at: strict).value)
      let narrow = try #require(PeopleInterval.onRoster(side: side, of: 30, invited: 42).value)
      #expect(wide.low <= narrow.low && narrow.high <= wide.high)
    }
  }

  @Test func `a town is no harder than a school`() {
    // scipy 1.17.1, hypergeom(1000000, K, 100000): sf(49999) > .025 from K = 497056 (by halving),
    // and by symmetry up to 502944.
    #expect(
      PeopleInterval.onRoster(side: 50_000, of: 100_000, invited: 1_000_000)
        == .value(WholeInterval(low: 497_056, high: 502_944)))
  }
}
