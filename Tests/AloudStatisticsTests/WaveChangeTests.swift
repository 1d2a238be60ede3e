import AloudTally
import Testing

@testable import AloudStatistics

@Suite struct WaveChangeTests {
  typealias Figures = (mean: Int, sd: Int, n: Int)

  struct Case {
    let from: Figures
    let to: Figures
    let alpha: Ratio
    let least: Int
    let detectable: Int
    let equivalence: WholeInterval
  }

  // scipy 1.17.1, with s + 0.5 for each s: w = t.ppf(1 - alpha/2, df) * se,
  // least = floor(w) + 1, detectable = ceil(w + t.ppf(.8, df) * se + 1),
  // equivalence = change ± (floor(t.ppf(.95, df) * se) + 1)
  @Test(arguments: [
    Case(
      from: (44, 18, 31), to: (58, 17, 33), alpha: Ratio(1, 40), least: 11, detectable: 16,
      equivalence: WholeInterval(low: 6, high: 22)),
    Case(
      from: (44, 18, 31), to: (58, 17, 33), alpha: Ratio(1, 80), least: 12, detectable: 17,
      equivalence: WholeInterval(low: 6, high: 22)),
    Case(
      from: (57, 19, 28), to: (54, 18, 31), alpha: Ratio(1, 160), least: 15, detectable: 20,
      equivalence: WholeInterval(low: -12, high: 6)),
    Case(
      from: (61, 12, 120), to: (60, 12, 130), alpha: Ratio(1, 20), least: 4, detectable: 6,
      equivalence: WholeInterval(low: -4, high: 2)),
    Case(
      from: (61, 8, 150), to: (64, 8, 150), alpha: Ratio(1, 20), least: 2, detectable: 4,
      equivalence: WholeInterval(low: 1, high: 5)),
    Case(
      from: (50, 0, 10), to: (51, 0, 10), alpha: Ratio(1, 20), least: 1, detectable: 2,
      equivalence: WholeInterval(low: 0, high: 2)),
  ])
  func `whole points agree with scipy`(_ expected: Case) {
    let change = Waves.change(expected.from, expected.to, alpha: expected.alpha)
    #expect(change.leastSignificantDifference == expected.least)
    #expect(change.minimalDetectableChange == expected.detectable)
    #expect(change.equivalenceInterval == expected.equivalence)
  }

  @Test func `error and freedom come from the cautious spreads`() {
    // scipy-free arithmetic, s + 0.5: se 4.507840459793158, df 61.135246665531525 (Python 3.11)
    let change = Waves.change((44, 18, 31), (58, 17, 33))
    #expect(isClose(change.standardError, 4.507840459793158, within: 1e-13))
    #expect(isClose(change.degreesOfFreedom, 61.135246665531525, within: 1e-13))
  }

  static let figures: [Figures] = [
    (0, 0, 10), (3, 4, 31), (44, 18, 31), (48, 20, 10), (57, 9, 200), (58, 17, 33), (61, 1, 90),
    (97, 5, 12), (100, 0, 64),
  ]
  static let alphas = [Ratio(1, 20), Ratio(1, 40), Ratio(1, 160), Ratio(1, 320)]

  @Test(arguments: alphas)
  func `interval, band and least significant difference never contradict each other`(alpha: Ratio) {
    for from in Self.figures {
      for to in Self.figures {
        let change = Waves.change(from, to, alpha: alpha)
        let called = abs(change.change) > change.leastSignificantDifference
        #expect(change.excludesZero == called)
        #expect(change.interval.contains(0) == !called)
        #expect(change.expectedBand.contains(to.mean) == !called)
        #expect(change.minimalDetectableChange > change.leastSignificantDifference)
      }
    }
  }

  @Test(arguments: alphas)
  func `a change is called for figures all over what rounds to the released ones`(alpha: Ratio) {
    let level = SignificanceLevel(alpha: alpha)
    for from in Self.figures {
      for to in Self.figures where Waves.change(from, to, alpha: alpha).excludesZero {
        for spreads in [(0.49, 0.49), (-0.49, 0.49), (0.49, -0.49)] {
          let welch = Welch(
            from: SampleMoments(mean: 0, sd: max(0, Double(from.sd) + spreads.0), n: from.n),
            to: SampleMoments(mean: 0, sd: max(0, Double(to.sd) + spreads.1), n: to.n))
          let smallest = Double(abs(to.mean - from.mean)) - 1
          #expect(smallest >= welch.halfWidth(at: level))
        }
      }
    }
  }

  @Test func `a change is the same in the mirror`() {
    for from in Self.figures {
      for to in Self.figures {
        let there = Waves.change(from, to)
        let back = Waves.change(to, from)
        #expect(there.change == -back.change)
        #expect(there.leastSignificantDifference == back.leastSignificantDifference)
        #expect(there.equivalenceInterval.low == -back.equivalenceInterval.high)
      }
    }
  }

  @Test func `a stricter level and a wider spread only widen the interval`() {
    for (lax, strict) in zip(Self.alphas, Self.alphas.dropFirst()) {
      #expect(
        Waves.change((44, 18, 31), (58, 17, 33), alpha: lax).leastSignificantDifference
          <= Waves.change((44, 18, 31), (58, 17, 33), alpha: strict).leastSignificantDifference)
    }
    for sd in 0..<40 {
      #expect(
        Waves.change((44, sd, 31), (58, 17, 33)).leastSignificantDifference
          <= Waves.change((44, sd + 1, 31), (58, 17, 33)).leastSignificantDifference)
    }
  }

  @Test func `the error of a newer release is bound, likeness and widening, and nothing else`() {
    // python: 4.2 * .85 * ReleasedLevel.widening, and .5 * 4.2 * ... for half the likeness
    let level = ReleasedLevel(mean: 58, n: 33, bound: 4.2, likeness: 85)
    #expect(isClose(level.standardError, 4.2 * 0.85 * ReleasedLevel.widening, within: 1e-13))
    let old = ReleasedLevel(mean: 58, sd: 17, n: 33)
    #expect(isClose(old.standardError, 17.5 / 33.0.squareRoot(), within: 1e-13))
    let change = WaveChange(
      from: WaveLevel(wave: Waves.ids[0], day: Waves.days[0], level: old),
      to: WaveLevel(wave: Waves.ids[1], day: Waves.days[1], level: level), level: .fivePercent)
    let squares = old.standardError * old.standardError + level.standardError * level.standardError
    #expect(isClose(change.standardError, squares.squareRoot(), within: 1e-12))
  }

  @Test func `the band stays on the scale`() {
    let change = Waves.change((97, 15, 12), (96, 15, 12))
    #expect(change.expectedBand.high == 100)
    #expect(change.expectedBand.low == 97 - change.leastSignificantDifference)
    #expect(Waves.change((2, 15, 12), (9, 15, 12)).expectedBand.low == 0)
  }

  @Test func `no change worth acting on must be shown, not assumed`() {
    #expect(Waves.change((61, 12, 120), (60, 12, 130)).isEquivalentToNone)
    // The 90 % interval reaches 5 points.
    #expect(!Waves.change((61, 8, 150), (64, 8, 150)).isEquivalentToNone)
    #expect(!Waves.change((60, 18, 20), (60, 18, 20)).isEquivalentToNone)
  }

  @Test func `a level is named by its exact percentage`() {
    let level = SignificanceLevel(alpha: Ratio(1, 160))
    #expect(level.confidencePercent == Ratio(795, 8))
    #expect(SignificanceLevel.fivePercent.confidencePercent == Ratio(95, 1))
  }
}
