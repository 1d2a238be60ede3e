import AloudModel
import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct VerdictTests {
  private let focus = SignificanceShare(alpha: Ratio(1, 40))

  private func verdict(
    _ outcomes: [SeriesWave.Outcome], before: LevelSeries.Before = .nothing
  ) -> Verdict {
    Waves.series(outcomes, before: before).verdict(for: focus)
  }

  @Test func `a large move beyond the interval is clear`() throws {
    guard case .clearRise(let change) = verdict([.level(44, sd: 18), .level(58, n: 33)]) else {
      Issue.record("expected a clear rise")
      return
    }
    #expect(change.from.level.mean == 44 && change.to.level.mean == 58)
    #expect(change.interval == WholeInterval(low: 3, high: 25))
    #expect(change.expectedBand == WholeInterval(low: 33, high: 55))
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
    guard case .tooUncertain(let change) = verdict([.level(57, sd: 19, n: 28), .level(54, sd: 18)])
    else {
      Issue.record("expected too uncertain")
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
    guard case .tooUncertain = verdict([.level(57), .level(55)], before: .otherQuestions) else {
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
    let change = try #require(verdict([.level(44), .tooFewAnswers, .level(58)]).step)
    #expect(change.from.wave == Waves.ids[0])
    #expect(change.to.wave == Waves.ids[2])
  }

  @Test func `a change from or to the end of the scale is withheld`() {
    #expect(verdict([.level(90), .nearEnd]) == .nearEnd)
    #expect(verdict([.nearEnd, .level(90)]) == .nearEnd)
    #expect(verdict([.nearEnd, .tooFewAnswers, .level(90)]) == .nearEnd)
    #expect(verdict([.level(60), .nearEnd, .level(90)]) == .nearEnd)
    #expect(verdict([.nearEnd]).step == nil)
  }

  @Test func `three steady steps that do not stand out are a drift`() {
    let verdict = verdict([
      .level(41, n: 30), .level(47, sd: 18, n: 31), .level(52, sd: 16, n: 28), .level(58, n: 32),
    ])
    guard case .driftUp(let trend, let step) = verdict else {
      Issue.record("expected a drift")
      return
    }
    #expect(trend.first.day == Waves.days[0])
    #expect(trend.change == 17)
    #expect(step.change == 6 && !step.excludesZero)
    #expect(trend.level.alpha == Ratio(1, 80))
    #expect(verdict.step == step)
  }

  @Test func `a drift downwards is a drift`() {
    guard
      case .driftDown(let trend, _) = verdict([
        .level(58, n: 32), .level(52, sd: 16, n: 28), .level(47, sd: 18, n: 31), .level(41, n: 30),
      ])
    else {
      Issue.record("expected a drift")
      return
    }
    #expect(trend.change == -17)
  }

  @Test func `a step that stood out before leaves no drift to tell`() {
    // 41 to 55 was a clear rise when it was new.
    guard case .clearRise = verdict([.level(41), .level(55)]) else {
      Issue.record("expected a clear rise")
      return
    }
    let series = Waves.series([.level(41), .level(55), .level(58)])
    #expect(series.trend(for: focus).value?.excludesZero == true)
    guard case .tooUncertain = series.verdict(for: focus) else {
      Issue.record("expected too uncertain")
      return
    }
  }

  @Test func `what was called at the level of its day is not taken back`() {
    // 12 points exceed the 11 of two waves, not the 12 of three.
    let waves: [SeriesWave.Outcome] = [.level(44, sd: 18), .level(56, n: 33), .level(60, n: 33)]
    guard case .clearRise(let then) = verdict(Array(waves[..<2])) else {
      Issue.record("expected a clear rise")
      return
    }
    let now = Waves.series(waves).level(for: focus)
    #expect(!WaveChange(from: then.from, to: then.to, level: now).excludesZero)
    #expect(Waves.series(waves).trend(for: focus).value?.excludesZero == true)
    guard case .tooUncertain = verdict(waves) else {
      Issue.record("expected too uncertain")
      return
    }
  }

  @Test func `a straight line that ends where it began is no drift`() {
    // The first wave was small: the line rises, and yet the last score is the first one.
    let series = Waves.series([
      .level(60, sd: 30, n: 10), .level(50, sd: 9, n: 60), .level(54, sd: 9, n: 60),
      .level(57, sd: 9, n: 60), .level(60, sd: 9, n: 60),
    ])
    #expect(series.trend(for: focus).value.map { $0.intervalInTenths.low > 0 } == true)
    #expect(series.trend(for: focus).value?.change == 0)
    guard case .tooUncertain = series.verdict(for: focus) else {
      Issue.record("expected too uncertain")
      return
    }
  }

  @Test func `a line does not leave out a wave near the end of the scale`() {
    let series = Waves.series([
      .level(41), .nearEnd, .level(47), .level(52), .level(58),
    ])
    #expect(series.trend(for: focus) == .notComputable(.nearEndOfScale))
    #expect(series.levels.count == 4)
  }

  @Test func `three waves halve the level of the newest step`() throws {
    let two = try #require(verdict([.level(50), .level(52)]).step)
    let three = try #require(verdict([.level(51), .level(50), .level(52)]).step)
    #expect(two.level.alpha == Ratio(1, 40))
    #expect(three.level.alpha == Ratio(1, 80))
    #expect(two.leastSignificantDifference < three.leastSignificantDifference)
  }

  @Test(arguments: [10, 20, 31, 120], [4, 12, 20])
  func `a verdict says what its own interval says`(n: Int, sd: Int) {
    for mean in 0...100 {
      let verdict = verdict([.level(50, sd: sd, n: n), .level(mean, sd: sd, n: n)])
      let change = mean - 50
      guard let step = verdict.step else {
        Issue.record("two levels are compared")
        continue
      }
      switch verdict {
      case .clearRise: #expect(step.interval.low > 0 && change >= 5)
      case .clearFall: #expect(step.interval.high < 0 && change <= -5)
      case .smallRise: #expect(step.interval.low > 0 && change < 5)
      case .smallFall: #expect(step.interval.high < 0 && change > -5)
      case .noMeaningfulChange:
        #expect(step.interval.contains(0))
        #expect(step.equivalenceInterval.low > -5 && step.equivalenceInterval.high < 5)
      case .tooUncertain: #expect(step.interval.contains(0) && !step.isEquivalentToNone)
      case .driftUp, .driftDown, .notEnoughAnswers, .notComparable, .first, .nearEnd:
        Issue.record("not a verdict on two levels")
      }
    }
  }
}
