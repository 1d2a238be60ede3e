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

  // scipy 1.17.1: v = (s + .5)^2 / n + 1/12 for each, se = sqrt(sum), df by Satterthwaite,
  // least = floor(t.ppf(1 - alpha/2, df) * se), detectable = ceil(that before flooring + t.ppf(.8, df) * se),
  // equivalence = change ± floor(t.ppf(.95, df) * se)
  @Test(arguments: [
    Case(
      from: (44, 18, 31), to: (58, 17, 33), alpha: Ratio(1, 40), least: 10, detectable: 15,
      equivalence: WholeInterval(low: 7, high: 21)),
    Case(
      from: (44, 18, 31), to: (58, 17, 33), alpha: Ratio(1, 80), least: 11, detectable: 16,
      equivalence: WholeInterval(low: 7, high: 21)),
    Case(
      from: (57, 19, 28), to: (54, 18, 31), alpha: Ratio(1, 160), least: 14, detectable: 19,
      equivalence: WholeInterval(low: -11, high: 5)),
    Case(
      from: (61, 12, 120), to: (60, 12, 130), alpha: Ratio(1, 20), least: 3, detectable: 5,
      equivalence: WholeInterval(low: -3, high: 1)),
    Case(
      from: (61, 8, 150), to: (64, 8, 150), alpha: Ratio(1, 20), least: 2, detectable: 3,
      equivalence: WholeInterval(low: 2, high: 4)),
    Case(
      from: (50, 0, 10), to: (51, 0, 10), alpha: Ratio(1, 20), least: 0, detectable: 2,
      equivalence: WholeInterval(low: 1, high: 1)),
  ])
  func `whole points agree with scipy`(_ expected: Case) {
    let change = Waves.change(expected.from, expected.to, alpha: expected.alpha)
    #expect(change.leastSignificantDifference == expected.least)
    #expect(change.minimalDetectableChange == expected.detectable)
    #expect(change.equivalenceInterval == expected.equivalence)
  }

  @Test func `error and freedom hold every rounding`() {
    // the call above: se 4.526289018347686, df 61.14532700524788
    let change = Waves.change((44, 18, 31), (58, 17, 33))
    #expect(isClose(change.standardError, 4.526289018347686, within: 1e-13))
    #expect(isClose(change.degreesOfFreedom, 61.14532700524788, within: 1e-13))
  }

  @Test func `a baseline of three waves agrees with scipy`() {
    // scipy 1.17.1: mean 52.67, printed 53; v = ((s + .5)^2 / n + 1/12) / 9 for each of the three, the new
    // wave's as above, and 1/12 for rounding the mean: se 3.799979997391274, df 57.95180571508988;
    // floor(t.ppf(.975, df) * se) = 7
    let base = Baseline([
      Waves.wave(0, 50, 18, 30), Waves.wave(1, 53, 17, 31), Waves.wave(2, 55, 19, 28),
    ])
    let change = WaveChange(from: base, to: Waves.wave(3, 66, 18, 33), level: .fivePercent)
    #expect(base.mean == 53 && change.change == 13)
    #expect(isClose(change.standardError, 3.799979997391274, within: 1e-13))
    #expect(isClose(change.degreesOfFreedom, 57.95180571508988, within: 1e-13))
    #expect(change.leastSignificantDifference == 7)
    let one = WaveChange(
      from: Baseline([Waves.wave(2, 53, 19, 28)]), to: Waves.wave(3, 66, 18, 33),
      level: .fivePercent)
    #expect(one.leastSignificantDifference > change.leastSignificantDifference)
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

  @Test func `the error of a newer release is reference, likeness and rounding, and nothing else`()
  {
    let level = ReleasedLevel(mean: 58, n: 33, reference: 4.2, likeness: 85)
    #expect(isClose(level.standardError, 4.2 * 0.85, within: 1e-13))
    let old = ReleasedLevel(mean: 58, sd: 17, n: 33)
    #expect(isClose(old.standardError, 17.5 / 33.0.squareRoot(), within: 1e-13))
    let change = WaveChange(
      from: Baseline([WaveLevel(wave: Waves.ids[0], day: Waves.days[0], level: old)]),
      to: WaveLevel(wave: Waves.ids[1], day: Waves.days[1], level: level), level: .fivePercent)
    let squares = old.standardError * old.standardError + level.standardError * level.standardError
    #expect(isClose(change.standardError, (squares + 2.0 / 12).squareRoot(), within: 1e-12))
  }

  @Test func `an overall score is a whole number with the rounding of all of them`() {
    // python: (58 + 61 + 44 + 49) / 4 = 53; (4.2 + 4.4 + 3.9 + 4.1) / 4 * .65 = 2.6975;
    // 1/12 * (1/4 + 1) = 0.10416666666666667
    let overall = ReleasedLevel(
      overallOf: [58, 61, 44, 49], references: [4.2, 4.4, 3.9, 4.1], n: 33, likeness: 65)
    #expect(overall.mean == 53 && overall.n == 33)
    #expect(isClose(overall.standardError, 2.6975, within: 1e-13))
    #expect(isClose(overall.roundingVariance, 0.10416666666666667, within: 1e-13))
    let old = ReleasedLevel(overallOf: [
      ReleasedLevel(mean: 58, sd: 17, n: 33), ReleasedLevel(mean: 61, sd: 15, n: 31),
    ])
    #expect(old.mean == 60 && old.n == 31)
    #expect(
      isClose(
        old.standardError, (17.5 / 33.0.squareRoot() + 15.5 / 31.0.squareRoot()) / 2,
        within: 1e-13))
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
    #expect(!Waves.change((61, 8, 100), (64, 8, 100)).isEquivalentToNone)
    #expect(!Waves.change((60, 18, 20), (60, 18, 20)).isEquivalentToNone)
  }

  @Test func `a level is named by its exact percentage`() {
    let level = SignificanceLevel(alpha: Ratio(1, 160))
    #expect(level.confidencePercent == Ratio(795, 8))
    #expect(SignificanceLevel.fivePercent.confidencePercent == Ratio(95, 1))
  }
}
