import AloudModel
import AloudTally
import Testing

@testable import AloudStatistics

/// Verdicts on one scale that is compared alone, so that it has all five per cent; each wave judged as its own
/// report did.
@Suite struct VerdictTests {
  private static let scale = Identifier<Scale>("reward")!

  private func verdict(
    _ outcomes: [SeriesWave.Outcome], before: LevelSeries.Before = .nothing
  ) -> Verdict {
    var replay = FamilyReplay()
    var verdict: Verdict?
    for end in outcomes.indices {
      let series = Waves.series(Array(outcomes[...end]), before: before)
      verdict =
        replay.judge(Waves.ids[end], [(.scale(Self.scale), series)], focus: nil)
        .verdicts[.scale(Self.scale)]
    }
    guard let verdict else { preconditionFailure("a verdict is on waves") }
    return verdict
  }

  @Test func `a large move beyond the interval is clear`() throws {
    guard case .clearRise(let change) = verdict([.level(44, sd: 18), .level(58, n: 33)]) else {
      Issue.record("expected a clear rise")
      return
    }
    #expect(change.from.mean == 44 && change.to.level.mean == 58)
    #expect(change.interval == WholeInterval(low: 5, high: 23))
    #expect(change.expectedBand == WholeInterval(low: 35, high: 53))
    guard case .clearFall = verdict([.level(58, n: 33), .level(44, sd: 18)]) else {
      Issue.record("expected a clear fall")
      return
    }
  }

  @Test func `a small move beyond the interval is small but consistent`() {
    guard
      case .smallRise(let rise) = verdict([.level(61, sd: 8, n: 200), .level(64, sd: 8, n: 200)])
    else {
      Issue.record("expected a small rise")
      return
    }
    #expect(rise.change == 3)
    guard case .smallFall = verdict([.level(64, sd: 8, n: 200), .level(61, sd: 8, n: 200)]) else {
      Issue.record("expected a small fall")
      return
    }
  }

  @Test func `the smallest change worth acting on is worth acting on`() {
    guard case .clearRise = verdict([.level(60, sd: 8, n: 200), .level(65, sd: 8, n: 200)]) else {
      Issue.record("expected a clear rise")
      return
    }
    guard case .smallRise = verdict([.level(60, sd: 8, n: 200), .level(64, sd: 8, n: 200)]) else {
      Issue.record("expected a small rise")
      return
    }
  }

  @Test func `no meaningful change needs many answers`() {
    guard
      case .noMeaningfulChange = verdict([.level(61, sd: 12, n: 120), .level(60, sd: 12, n: 130)])
    else {
      Issue.record("expected no meaningful change")
      return
    }
    guard case .inconclusive(let change) = verdict([.level(57, sd: 19, n: 28), .level(54, sd: 18)])
    else {
      Issue.record("expected a range")
      return
    }
    #expect(change.minimalDetectableChange > change.leastSignificantDifference)
  }

  @Test func `the first survey is a starting point`() {
    #expect(verdict([.level(57)]) == .first)
    #expect(verdict([.nearEnd]) == .first)
    #expect(verdict([.tooFewAnswers, .level(57)]) == .first)
  }

  @Test func `changed questions begin a new line`() {
    #expect(
      verdict([.level(57)], before: .otherQuestions) == .notComparable(since: Waves.days[0]))
    guard case .inconclusive = verdict([.level(57), .level(55)], before: .otherQuestions) else {
      Issue.record("two waves with the new questions are compared")
      return
    }
  }

  @Test func `a newest wave with too few answers says nothing`() {
    #expect(verdict([.level(57), .tooFewAnswers]) == .notEnoughAnswers)
    #expect(verdict([.tooFewAnswers]) == .notEnoughAnswers)
    #expect(verdict([.tooFewAnswers], before: .otherQuestions) == .notEnoughAnswers)
  }

  @Test func `an earlier wave with too few answers is a gap`() throws {
    let change = try #require(verdict([.level(44), .tooFewAnswers, .level(58)]).change)
    #expect(change.from.waves.map(\.wave) == [Waves.ids[0]])
    #expect(change.to.wave == Waves.ids[2])
  }

  @Test func `a change from or to the end of the scale is withheld`() {
    #expect(verdict([.level(90), .nearEnd]) == .nearEnd)
    #expect(verdict([.nearEnd, .level(90)]) == .nearEnd)
    #expect(verdict([.nearEnd, .tooFewAnswers, .level(90)]) == .nearEnd)
    #expect(verdict([.level(60), .nearEnd, .level(90)]) == .nearEnd)
    #expect(verdict([.nearEnd]).change == nil)
  }
}

// MARK: The base

extension VerdictTests {
  @Test func `a new level is compared with the mean of up to three before it`() throws {
    let change = try #require(
      verdict([.level(10, sd: 40, n: 10), .level(50), .level(53), .level(55), .level(58)]).change)
    #expect(change.from.waves.map(\.wave) == Array(Waves.ids[1...3]))
    #expect(change.from.mean == 53)
  }

  @Test func `a change that was called begins a new base`() throws {
    // 40 to 56 was a clear rise; a fall back is measured from there.
    let change = try #require(
      verdict([.level(40), .level(41), .level(56), .level(55), .level(44)]).change)
    #expect(change.from.waves.map(\.wave) == [Waves.ids[2], Waves.ids[3]])
    #expect(change.from.mean == 56)
    guard case .clearFall = verdict([.level(40), .level(41), .level(56), .level(55), .level(44)])
    else {
      Issue.record("expected a clear fall")
      return
    }
  }

  @Test func `what lies before a wave near the end of the scale is no base`() throws {
    let change = try #require(
      verdict([.level(70), .level(71), .nearEnd, .level(72), .level(66)]).change)
    #expect(change.from.waves.map(\.wave) == [Waves.ids[3]])
  }

  @Test func `more surveys alike sharpen the eye`() throws {
    let two = try #require(verdict([.level(50), .level(52)]).change)
    let four = try #require(verdict([.level(50), .level(50), .level(50), .level(52)]).change)
    #expect(four.leastSignificantDifference < two.leastSignificantDifference)
  }
}

// MARK: The line

extension VerdictTests {
  private func line(_ outcomes: [SeriesWave.Outcome]) -> LinearTrend? {
    Waves.series(outcomes).trend(at: SignificanceLevel(alpha: Ratio(1, 60))).value
  }

  @Test func `steady steps that do not stand out are a move over several surveys`() {
    let outcomes: [SeriesWave.Outcome] = [
      .level(44, sd: 20, n: 40), .level(45, sd: 20, n: 40), .level(50, sd: 20, n: 40),
      .level(53, sd: 20, n: 40), .level(56, sd: 20, n: 40),
    ]
    guard case .driftUp(let trend, let change) = verdict(outcomes) else {
      Issue.record("expected a move over several surveys")
      return
    }
    #expect(trend.first.day == Waves.days[0])
    #expect(trend.change == 12)
    #expect(!change.excludesZero)
    let down = outcomes.map { outcome -> SeriesWave.Outcome in
      guard case .level(let level) = outcome else { return outcome }
      return .level(100 - level.mean, sd: 20, n: 40)
    }
    guard case .driftDown(let fall, _) = verdict(down) else {
      Issue.record("expected a move over several surveys")
      return
    }
    #expect(fall.change == -12)
  }

  @Test func `more data never says less`() {
    // A steady rise whose second step was called when it was new.
    let outcomes: [SeriesWave.Outcome] = [
      .level(40, n: 110), .level(47, n: 110), .level(53, n: 110), .level(59, n: 110),
      .level(60, n: 110),
    ]
    guard case .clearRise = verdict(Array(outcomes[..<3])) else {
      Issue.record("expected a clear rise")
      return
    }
    for end in 3..<outcomes.count {
      switch verdict(Array(outcomes[...end])) {
      case .clearRise, .driftUp: break
      case let other: Issue.record("\(other) says less than the survey before")
      }
    }
  }

  @Test func `a straight line that ends where it began is no move`() {
    // The first wave was small: the line rises, and yet the last score is the first one.
    let outcomes: [SeriesWave.Outcome] = [
      .level(60, sd: 30, n: 10), .level(50, sd: 9, n: 60), .level(54, sd: 9, n: 60),
      .level(57, sd: 9, n: 60), .level(60, sd: 9, n: 60),
    ]
    #expect(line(outcomes).map { $0.intervalInTenths.low > 0 } == true)
    #expect(line(outcomes)?.change == 0)
    if case .driftUp = verdict(outcomes) { Issue.record("from first to last nothing moved") }
  }

  @Test func `a line does not leave out a wave near the end of the scale`() {
    let series = Waves.series([.level(41), .nearEnd, .level(47), .level(52), .level(58)])
    #expect(series.trend(at: .fivePercent) == .notComputable(.nearEndOfScale))
    #expect(series.levels.count == 4)
  }

  @Test func `from three waves on a third of the share is the line's`() throws {
    let two = try #require(verdict([.level(50), .level(52)]).change)
    let three = try #require(verdict([.level(51), .level(50), .level(52)]).change)
    #expect(two.level.alpha == Ratio(1, 20))
    #expect(three.level.alpha == Ratio(33_333, 1_000_000))
  }
}

// MARK: Families and laws

extension VerdictTests {
  @Test func `a called overall score passes its share to the focus`() throws {
    let focus = Self.scale
    func judged(_ overall: Int) throws -> WaveChange {
      let verdicts = FamilyVerdicts(
        [
          (.overall, Waves.series([.level(50, sd: 12), .level(overall, sd: 12)])),
          (.scale(focus), Waves.series([.level(50), .level(60)])),
        ], focus: focus)
      return try #require(verdicts.verdicts[.scale(focus)]?.change)
    }
    #expect(try judged(50).level.alpha == Ratio(20_000, 1_000_000))
    #expect(try judged(70).level.alpha == Ratio(50_000, 1_000_000))
  }

  @Test func `what cannot be compared has no share and a reason`() {
    let verdicts = FamilyVerdicts(
      [
        (.overall, Waves.series([.level(50)])),
        (.scale(Self.scale), Waves.series([.level(50), .level(60)])),
      ], focus: nil)
    #expect(verdicts.verdicts[.overall] == .first)
    #expect(verdicts.family.members == [.scale(Self.scale)])
    #expect(verdicts.verdicts[.scale(Self.scale)]?.change?.level.alpha == Ratio(1, 20))
  }

  @Test(arguments: [10, 20, 31, 120], [4, 12, 20])
  func `a verdict says what its own interval says`(n: Int, sd: Int) {
    for mean in 0...100 {
      let verdict = verdict([.level(50, sd: sd, n: n), .level(mean, sd: sd, n: n)])
      let points = mean - 50
      guard let change = verdict.change else {
        Issue.record("two levels are compared")
        continue
      }
      switch verdict {
      case .clearRise: #expect(change.interval.low > 0 && points >= 5)
      case .clearFall: #expect(change.interval.high < 0 && points <= -5)
      case .smallRise: #expect(change.interval.low > 0 && points < 5)
      case .smallFall: #expect(change.interval.high < 0 && points > -5)
      case .noMeaningfulChange:
        #expect(change.interval.contains(0))
        #expect(change.equivalenceInterval.low > -5 && change.equivalenceInterval.high < 5)
      case .inconclusive: #expect(change.interval.contains(0) && !change.isEquivalentToNone)
      case .driftUp, .driftDown, .notEnoughAnswers, .notComparable, .first, .nearEnd:
        Issue.record("not a verdict on two levels")
      }
    }
  }
}
