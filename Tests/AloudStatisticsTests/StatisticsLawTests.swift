import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudStatistics

/// What holds of every figure, whatever the data.
@Suite struct StatisticsLawTests {
  /// Histograms of five options, of few people and many, even and uneven.
  static let samples: [Histogram] = (1...12).map { seed in
    var dice = Dice(seed: UInt64(seed))
    return Histogram(counts: (0..<5).map { _ in Int.random(in: 0...(2 * seed), using: &dice) + 1 })
  }

  @Test(arguments: samples, samples)
  func `superiority, U and Cliff's delta tell one story`(x: Histogram, y: Histogram) throws {
    let superiority = try #require(Superiority.of(from: x, to: y).value)
    let ranks = try #require(MannWhitney.test(from: x, to: y).value)
    let cliff = try #require(CliffDelta.of(from: x, to: y).value)
    #expect(superiority.phat == ranks.u.divided(by: x.n * y.n))
    #expect(superiority.delta == cliff.delta)
    #expect(ranks.u.plus(ranks.uOfEarlier) == Ratio(x.n * y.n, 1))
    let back = try #require(Superiority.of(from: y, to: x).value)
    #expect(superiority.phat.plus(back.phat) == Ratio(1, 1))
    if let test = superiority.test.value, let logit = test.logitInterval().value {
      #expect(logit.low > 0 && logit.high < 1)
      #expect(logit.contains(test.phat))
    }
  }

  @Test(arguments: samples.prefix(4), samples.prefix(4))
  func `exact probabilities of U add up and mirror`(x: Histogram, y: Histogram) throws {
    let there = try #require(MannWhitney.test(from: x, to: y).value?.exact.value)
    let back = try #require(MannWhitney.test(from: y, to: x).value?.exact.value)
    #expect(isClose(there.twoSided, back.twoSided, within: 1e-12))
    #expect(isClose(there.greater, back.less, within: 1e-12))
    #expect(there.greater + there.less >= 1 - 1e-12)
    #expect(there.twoSided <= 1)
  }

  @Test(arguments: samples)
  func `two waves make Jonckheere's test the one of Mann and Whitney`(x: Histogram) throws {
    for y in Self.samples {
      let trend = try #require(Jonckheere.test(OrderedWaves([x, y])).value)
      let ranks = try #require(MannWhitney.test(from: x, to: y).value)
      #expect(trend.statistic == ranks.u)
      #expect(isClose(trend.variance, ranks.variance, within: 1e-12))
    }
  }

  @Test(arguments: samples)
  func `two groups make Kruskal and Wallis the test of Mann and Whitney`(x: Histogram) throws {
    for y in Self.samples {
      let groups = try #require(KruskalWallis.test([x, y]).value)
      let p = try #require(MannWhitney.test(from: x, to: y).value?.p.value)
      #expect(isClose(groups.p, p, within: 1e-10))
    }
  }

  @Test(arguments: samples)
  func `a reversed item has the mirrored mean and the same spread`(x: Histogram) throws {
    let mean = try #require(x.meanPOMP.value)
    let mirrored = try #require(x.reversed.meanPOMP.value)
    #expect(mean.plus(mirrored) == Ratio(100, 1))
    #expect(x.variance == x.reversed.variance)
    #expect(OrdinalAgreement.of(x) == OrdinalAgreement.of(x.reversed))
    let there = try #require(Consensus.of(x).value)
    let back = try #require(Consensus.of(x.reversed).value)
    #expect(isClose(there.value, back.value, within: 1e-14))
  }

  @Test(arguments: samples)
  func `agreement and consensus stay in their ranges`(x: Histogram) throws {
    let agreement = try #require(OrdinalAgreement.of(x).value)
    #expect(agreement.agreement >= Ratio(-1, 1) && agreement.agreement <= Ratio(1, 1))
    let consensus = try #require(Consensus.of(x).value)
    #expect((0...1).contains(consensus.value))
    let item = try #require(ItemAgreement.of(x).value)
    #expect(item.rwg >= Ratio(0, 1) && item.rwg <= Ratio(1, 1))
    #expect(item.averageDeviationFromMedian <= item.averageDeviation.plus(Ratio(1, 1_000_000)))
  }

  @Test func `opinions at both ends are the least that agreement can be`() {
    #expect(
      OrdinalAgreement.of(Histogram(counts: [5, 0, 0, 0, 5])).value?.agreement == Ratio(-1, 1))
    #expect(SplitOpinion.of(Histogram(counts: [3, 1, 2, 1, 3])) == .value(.split))
    #expect(SplitOpinion.of(Histogram(counts: [0, 9, 0, 0, 9])) == .value(.split))
    #expect(SplitOpinion.of(Histogram(counts: [2, 3, 2, 2, 1])) == .value(.notSplit))
  }

  @Test(arguments: [1, 2, 7, 20, 44], [Ratio(1, 20), Ratio(1, 10), Ratio(1, 100)])
  func `every interval for a share holds the share and stays between 0 and 1`(
    n: Int, alpha: Ratio
  ) throws {
    let level = SignificanceLevel(alpha: alpha)
    for x in 0...n {
      let all = [
        ShareEstimate.wilson(x, of: n, at: level), .clopper(x, n, level),
        ShareEstimate.agrestiCoull(x, of: n, at: level),
        ShareEstimate.jeffreys(x, of: n, at: level),
        ShareEstimate.wilsonOnRoster(x, of: n, invited: n + 3, at: level),
      ]
      for computed in all {
        let estimate = try #require(computed.value)
        #expect(estimate.interval.low >= 0 && estimate.interval.high <= 1)
        // Jeffreys' interval is of a posterior, and need not hold a share at its edge.
        #expect(
          estimate.interval.low <= estimate.share.approximation + 1e-12
            && estimate.interval.high >= estimate.share.approximation - 1e-12)
      }
    }
  }

  @Test func `the roster interval of a share never leaves what is possible`() throws {
    let estimate = try #require(ShareEstimate.wilsonOnRoster(17, of: 22, invited: 25).value)
    #expect(estimate.interval.high == 0.8)
    #expect(ShareEstimate.formulaOnRoster(17, of: 22, invited: 25).high > 0.82)
  }

  @Test func `tighter and tighter adjustments never lower a p value`() {
    let p = [0.04, 0.001, 0.9, 0.2, 0.04]
    let (bonferroni, holm, bh) = (
      AdjustedP.bonferroni(p), AdjustedP.holm(p), AdjustedP.benjaminiHochberg(p)
    )
    for place in p.indices {
      #expect(p[place] <= bh[place])
      #expect(bh[place] <= holm[place])
      #expect(holm[place] <= bonferroni[place])
    }
    #expect(AdjustedP.holm([]).isEmpty)
  }

  @Test func `what silence would have to say to turn a statement`() throws {
    // 22 of 30 average 62; at a threshold of 50 the other 8 would have to average 17.
    let tipping = try #require(
      TippingPoint.of(mean: Ratio(62, 1), n: 22, invited: 30, threshold: Ratio(50, 1)).value)
    #expect(tipping.mean == Ratio(17, 1))
    #expect(tipping.distance == Ratio(-45, 1))
    #expect(!tipping.isImpossible(low: Ratio(0, 1), high: Ratio(100, 1)))
  }

  @Test func `worst cases hold whatever those who are silent would say`() throws {
    let share = try #require(WorstCase.share(13, of: 21, invited: 25).value)
    #expect(share.low == Ratio(13, 25) && share.high == Ratio(17, 25))
    let mean = try #require(WorstCase.mean(Ratio(60, 1), of: 20, invited: 25).value)
    #expect(mean.low == Ratio(48, 1) && mean.high == Ratio(68, 1))
    let change = WorstCase.change(from: share, to: share)
    #expect(change.low == Ratio(-4, 25) && change.high == Ratio(4, 25))
  }

  @Test(arguments: [0, 9, 10, 11])
  func `a run is flagged from ten identical answers over a reversed item on`(run: Int) {
    let answers = Array(repeating: 4, count: run) + [1, 2, 1]
    let keys = answers.indices.map { $0 == 2 ? Keying.reversed : .positive }
    let pattern = ResponsePattern(answers: answers, keys: keys)
    #expect(pattern.longestRun == max(run, 1))
    #expect(pattern.isFlagged == (run >= 10))
    let positive = ResponsePattern(answers: answers, keys: answers.map { _ in .positive })
    #expect(!positive.isFlagged)
    var counts = CarelessCounts()
    counts.add(pattern)
    #expect(counts.merged(with: counts).flagged == (run >= 10 ? 2 : 0))
    #expect(counts.merged(with: CarelessCounts()) == counts)
  }

  @Test func `a missing answer ends a run, and variability is of what was answered`() {
    let answers: [Int?] = [3, 3, nil, 3, 3, 3]
    let pattern = ResponsePattern(answers: answers, keys: answers.map { _ in .reversed })
    #expect(pattern.longestRun == 3)
    #expect(pattern.individualVariability == .value(0))
    // R 4.2.2: sd(c(1, 5, 2, 4))
    let varied = ResponsePattern(
      answers: [1, 5, nil, 2, 4], keys: answers.dropLast().map { _ in .positive })
    #expect(
      varied.individualVariability.value.map { isClose($0, 1.82574185835055, within: 1e-13) }
        == true)
  }

  @Test(arguments: [0.0, 0.5, 1])
  func `stability between none and all lies between Welch and the full correction`(
    stability: Double
  ) throws {
    let (from, to) = (
      SampleMoments(mean: 50, sd: 18, n: 21), SampleMoments(mean: 60, sd: 17, n: 24)
    )
    let coverage = (0.7, 0.8)
    let plain = try #require(Welch.compare(from: from, to: to).value)
    let adjusted = try #require(
      Welch.compare(from: from, to: to, stability: stability, coverage: coverage).value)
    let full = try #require(
      Welch.compare(from: from, to: to, stability: 1, coverage: coverage).value)
    #expect(full.standardError <= adjusted.standardError)
    #expect(adjusted.standardError <= plain.standardError)
    if stability == 0 { #expect(adjusted == plain) }
  }

  @Test func `a school's mean is as reliable as the table says`() {
    // n ICC / (1 + (n - 1) ICC) at ICC .16: 10 .66, 20 .79, 30 .85, 60 .92
    for (n, hundredths) in [(10, 66), (20, 79), (30, 85), (60, 92)] {
      let reliability = OneWayAnalysis.reliability(ofMeanOf: n, icc1: 0.16)
      #expect(Int((100 * reliability).rounded()) == hundredths)
    }
  }

  @Test func `a shrunken mean lies between the school's own and that of all`() throws {
    let schools = (1...12).map { (place: Int) -> SchoolSpread in
      let mean = Double(50 + place * place % 7)
      return SchoolSpread(n: 4 + place, mean: mean, sumOfSquaredDeviations: Double(9 * place))
    }
    let model = try #require(RandomInterceptModel.fit(schools).value)
    for school in schools {
      let shrunken = model.shrunkenMean(of: school)
      let ends = [school.mean, model.mean].sorted()
      #expect(ends[0] <= shrunken.mean && shrunken.mean <= ends[1])
      #expect((0...1).contains(shrunken.reliability))
      #expect(shrunken.interval.low <= shrunken.intervalGivenMean.low)
      #expect(model.funnel(forSchoolOf: school.n).contains(model.mean))
    }
  }
}

extension Computed where Value == ShareEstimate {
  fileprivate static func clopper(_ x: Int, _ n: Int, _ level: SignificanceLevel) -> Self {
    ShareEstimate.clopperPearson(x, of: n, at: level)
  }
}
