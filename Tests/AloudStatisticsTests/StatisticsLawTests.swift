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

  @Test(arguments: samples)
  func `a reversed item has the mirrored mean and the same spread`(x: Histogram) throws {
    let mean = try #require(x.meanPOMP.value)
    let mirrored = try #require(x.reversed.meanPOMP.value)
    #expect(mean.plus(mirrored) == Ratio(100, 1))
    #expect(x.variance == x.reversed.variance)
    #expect(OrdinalAgreement.of(x) == OrdinalAgreement.of(x.reversed))
  }

  @Test(arguments: samples)
  func `agreement stays in its range`(x: Histogram) throws {
    let agreement = try #require(OrdinalAgreement.of(x).value)
    #expect(agreement.agreement >= Ratio(-1, 1) && agreement.agreement <= Ratio(1, 1))
  }

  @Test func `opinions at both ends are the least that agreement can be`() {
    #expect(
      OrdinalAgreement.of(Histogram(counts: [5, 0, 0, 0, 5])).value?.agreement == Ratio(-1, 1))
    #expect(SplitOpinion.of(Histogram(counts: [3, 1, 2, 1, 3])) == .value(.split))
    #expect(SplitOpinion.of(Histogram(counts: [0, 9, 0, 0, 9])) == .value(.split))
    #expect(SplitOpinion.of(Histogram(counts: [2, 3, 2, 2, 1])) == .value(.notSplit))
  }

  @Test(arguments: [1, 2, 7, 20, 44], [Ratio(1, 20), Ratio(1, 10), Ratio(1, 100)])
  func `the interval for a share holds the share and stays between 0 and 1`(
    n: Int, alpha: Ratio
  ) throws {
    let level = SignificanceLevel(alpha: alpha)
    for x in 0...n {
      let estimate = try #require(ShareEstimate.wilson(x, of: n, at: level).value)
      #expect(estimate.interval.low >= 0 && estimate.interval.high <= 1)
      #expect(
        estimate.interval.low <= estimate.share.approximation + 1e-12
          && estimate.interval.high >= estimate.share.approximation - 1e-12)
    }
  }

  @Test func `worst cases hold whatever those who are silent would say`() throws {
    let mean = try #require(WorstCase.mean(Ratio(60, 1), of: 20, invited: 25).value)
    #expect(mean.low == Ratio(48, 1) && mean.high == Ratio(68, 1))
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
      #expect(model.funnel(forSchoolOf: school.n).holds(model.mean))
    }
  }
}

extension RealInterval {
  fileprivate func holds(_ point: Double) -> Bool { low <= point && point <= high }
}
