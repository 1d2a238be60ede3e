import AloudTally
import Testing

@testable import AloudStatistics

/// Where a figure is not defined there is a reason: never zero, NaN, infinity or a crash.
@Suite struct DegenerateTests {
  private let nobody = Histogram(counts: [0, 0, 0, 0, 0])

  @Test func `nobody has no agreement and no split`() {
    #expect(nobody.meanPOMP == .notComputable(.noAnswers))
    #expect(OrdinalAgreement.of(nobody) == .notComputable(.noAnswers))
    #expect(SplitOpinion.of(nobody) == .notComputable(.noAnswers))
    #expect(ItemAgreement.of(nobody) == .notComputable(.noAnswers))
    #expect(
      ItemAgreement.of(Histogram(counts: [1, 0])) == .notComputable(.fewerThanTwoAnswers))
  }

  @Test func `two options have no agreement A`() {
    #expect(
      OrdinalAgreement.of(Histogram(counts: [3, 4])) == .notComputable(.fewerThanThreeOptions))
  }

  @Test func `constant answers have no line`() throws {
    let moments = SampleMoments(mean: 2, sd: 0, n: 10)
    #expect(
      LinearContrast.fit(times: [0, 1, 2], waves: [moments, moments, moments])
        == .notComputable(.noVariation))
  }

  @Test func `a stale roster refuses everything that rests on it`() {
    #expect(
      WorstCase.mean(Ratio(60, 1), of: 12, invited: 10)
        == .notComputable(.moreAnswersThanInvited))
  }

  @Test func `items without variation, or that repeat each other, have no reliability`() {
    var same = CrossMoments(items: 3)
    for value in 1...5 { same.add([value, value, value]) }
    #expect(same.alpha == .value(Ratio(1, 1)))
    #expect(same.itemRest(0).value.map { isClose($0, 1, within: 1e-15) } == true)
    #expect(same.factor == .notComputable(.fewerThanFiftyAnswers))
    for _ in 0..<10 { for value in 1...5 { same.add([value, value, value]) } }
    #expect(same.factor == .notComputable(.itemsNotIndependent))
    var flat = CrossMoments(items: 3)
    for _ in 0..<60 { flat.add([3, 3, 3]) }
    #expect(flat.alpha == .notComputable(.noVariation))
    #expect(flat.itemRest(1) == .notComputable(.noVariation))
    #expect(flat.factor == .notComputable(.noVariation))
    #expect(flat.reliability() == .notComputable(.noVariation))
    #expect(CrossMoments(items: 1).alpha == .notComputable(.fewerThanTwoItems))
    #expect(CrossMoments(items: 2).alphaWithout(0) == .notComputable(.fewerThanThreeItems))
    #expect(CrossMoments(items: 2).covariances == .notComputable(.fewerThanTwoAnswers))
  }

  @Test func `people further apart than chance have no agreement over items`() throws {
    let scale = try #require(
      ScaleAgreement.of([
        Histogram(counts: [5, 0, 0, 0, 5]), Histogram(counts: [5, 0, 0, 0, 5]),
      ]).value)
    #expect(scale.rwgJ == 0)
    #expect(scale.lindell < 0)
    let pair = try #require(ItemAgreement.of(Histogram(counts: [1, 0, 0, 0, 1])).value)
    #expect(pair.awg == .value(pairAwg))
    #expect(ItemAgreement.of(Histogram(counts: [9, 0, 0, 0, 0])).value?.awg == .value(Ratio(1, 1)))
    #expect(
      ItemAgreement.of(Histogram(counts: [9, 1, 0, 0, 0])).value?.awg
        == .notComputable(.nearEndOfScale))
  }

  /// Two people at both ends: s² = 8, room [(6)(3) - 9 - 5] · 2 = 8, so 1 - 2 · 8/8.
  private let pairAwg = Ratio(-1, 1)

  @Test func `schools that cannot be compared have a reason`() {
    let alike = SchoolSpread(n: 5, mean: 3, sumOfSquaredDeviations: 0)
    #expect(OneWayAnalysis.of([alike]) == .notComputable(.fewerThanTwoGroups))
    #expect(OneWayAnalysis.of([alike, alike]) == .notComputable(.noVariation))
    #expect(RandomInterceptModel.fit([alike, alike]) == .notComputable(.noVariation))
    let single = SchoolSpread(n: 1, mean: 3, sumOfSquaredDeviations: 0)
    #expect(OneWayAnalysis.of([single, single]) == .notComputable(.fewerThanTwoAnswers))
    #expect(RandomInterceptModel.fit([single, single]) == .notComputable(.fewerThanTwoAnswers))
    let other = SchoolSpread(n: 5, mean: 4, sumOfSquaredDeviations: 2)
    let analysis = OneWayAnalysis.of([alike, other]).value
    #expect(analysis?.correlations() == .notComputable(.fewerThanTenSchools))
    #expect(PooledMoments.pooling([]) == .notComputable(.noAnswers))
    #expect(SchoolTriple(n: 0, sum: 0, sumOfSquares: 0).spread == nil)
  }

  @Test func `fractions that have no room have a reason`() {
    let primes = [1_000_003, 1_000_033, 1_000_037, 1_000_039, 1_000_081, 1_000_099, 1_000_117]
    #expect(Ratio.sum(primes.map { Ratio(1, $0) }) == nil)
    #expect(
      ScaleTally.meanOfItemMeans(primes.map { Histogram(counts: [$0 - 1, 0, 1]) })
        == .notComputable(.tooManyAnswersForExact))
    #expect(Ratio.sum([Ratio(1, 6), Ratio(1, 10), Ratio(-1, 15)]) == Ratio(1, 5))
    #expect(Ratio.sum([]) == Ratio(0, 1))
  }

  @Test func `shares of nobody have a reason and shares of all have an end`() throws {
    #expect(ShareEstimate.wilson(0, of: 0) == .notComputable(.noAnswers))
    for n in [1, 2, 5, 200] {
      let none = try #require(ShareEstimate.wilson(0, of: n).value)
      let all = try #require(ShareEstimate.wilson(n, of: n).value)
      #expect(none.interval.low == 0 && all.interval.high == 1)
    }
  }
}
