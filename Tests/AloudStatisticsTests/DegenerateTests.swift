import AloudTally
import Testing

@testable import AloudStatistics

/// Where a figure is not defined there is a reason: never zero, NaN, infinity or a crash.
@Suite struct DegenerateTests {
  private let nobody = Histogram(counts: [0, 0, 0, 0, 0])
  private let constant = Histogram(counts: [0, 10, 0, 0, 0])
  private let low = Histogram(counts: [4, 6, 0, 0, 0])
  private let high = Histogram(counts: [0, 0, 0, 5, 5])

  @Test func `nobody has no median, agreement, consensus or split`() {
    #expect(nobody.median == .notComputable(.noAnswers))
    #expect(nobody.groupedMedian == .notComputable(.noAnswers))
    #expect(nobody.meanPOMP == .notComputable(.noAnswers))
    #expect(OrdinalAgreement.of(nobody) == .notComputable(.noAnswers))
    #expect(Consensus.of(nobody) == .notComputable(.noAnswers))
    #expect(SplitOpinion.of(nobody) == .notComputable(.noAnswers))
    #expect(
      ItemLevel(favourable: 0, unfavourable: 0, n: 0).net == .notComputable(.noAnswers))
    #expect(ItemAgreement.of(nobody) == .notComputable(.noAnswers))
    #expect(
      ItemAgreement.of(Histogram(counts: [1, 0])) == .notComputable(.fewerThanTwoAnswers))
  }

  @Test func `two options have no agreement A, and a consensus`() {
    #expect(
      OrdinalAgreement.of(Histogram(counts: [3, 4])) == .notComputable(.fewerThanThreeOptions))
    #expect(Consensus.of(Histogram(counts: [5, 5])).value?.value == 0)
  }

  @Test func `complete separation says that all are higher, and makes no test`() throws {
    // Spread inside each sample does not matter to placements.
    let superiority = try #require(Superiority.of(from: low, to: high).value)
    #expect(superiority.phat == Ratio(1, 1))
    #expect(superiority.test == .notComputable(.completeSeparation))
    #expect(superiority.delta == Ratio(1, 1))
    let cliff = try #require(CliffDelta.of(from: low, to: high).value)
    #expect(cliff.unbiasedInterval() == RealInterval(low: 1, high: 1))
    let back = try #require(Superiority.of(from: high, to: low).value)
    #expect(back.test == .notComputable(.completeSeparation))
    #expect(back.phat == Ratio(0, 1))
    #expect(
      ProportionalOdds.fit(OrderedWaves([low, high])) == .notComputable(.completeSeparation))
  }

  @Test func `constant answers have no test`() throws {
    let superiority = try #require(Superiority.of(from: constant, to: constant).value)
    #expect(superiority.phat == Ratio(1, 2))
    #expect(superiority.test == .notComputable(.noVariation))
    let ranks = try #require(MannWhitney.test(from: constant, to: constant).value)
    #expect(ranks.p == .notComputable(.noVariation))
    #expect(ranks.pWithContinuity == 1)
    #expect(ranks.exact.value?.twoSided == 1)
    #expect(KruskalWallis.test([constant, constant]) == .notComputable(.noVariation))
    #expect(Jonckheere.test(OrderedWaves([constant, constant])) == .notComputable(.noVariation))
    #expect(
      LinearByLinear.test(OrderedWaves([constant, constant])) == .notComputable(.noVariation))
    #expect(
      ProportionalOdds.fit(OrderedWaves([constant, constant])) == .notComputable(.noVariation))
    let moments = try #require(constant.moments.value)
    #expect(Welch.compare(from: moments, to: moments) == .notComputable(.noVariation))
    #expect(HedgesG.between(moments, moments) == .notComputable(.noVariation))
    #expect(
      LinearContrast.fit(times: [0, 1, 2], waves: [moments, moments, moments])
        == .notComputable(.noVariation))
  }

  @Test func `one wave, or waves at one time, make no trend`() {
    let together = OrderedWaves(times: [3, 3], waves: [low, high])
    #expect(Jonckheere.test(together) == .notComputable(.noTimeBetweenWaves))
    #expect(LinearByLinear.test(together) == .notComputable(.noTimeBetweenWaves))
    #expect(ProportionalOdds.fit(together) == .notComputable(.noTimeBetweenWaves))
    #expect(Jonckheere.test(OrderedWaves([low])) == .notComputable(.noTimeBetweenWaves))
    #expect(Jonckheere.test(OrderedWaves([])) == .notComputable(.fewerThanThreeAnswers))
    #expect(
      CochranArmitage.test(people: [3, 4], of: [10, 10], scores: [1, 1])
        == .notComputable(.noTimeBetweenWaves))
    #expect(
      CochranArmitage.test(people: [0, 0], of: [10, 10]) == .notComputable(.noVariation))
    #expect(
      CochranArmitage.test(people: [10, 10], of: [10, 10]) == .notComputable(.noVariation))
    #expect(CochranArmitage.test(people: [], of: []) == .notComputable(.noAnswers))
  }

  @Test func `a short or tied series has its floor and its reason`() throws {
    #expect(MeanSeries([1, 2, 3, 4, 5]).reported == .notComputable(.fewerThanSixWaves))
    #expect(MeanSeries([1, 2, 3, 3, 5, 4]).reported.value != nil)
    #expect(MeanSeries([3, 3, 3, 3, 3, 3]).reported == .notComputable(.noVariation))
    #expect(MannKendall.test(MeanSeries([1, 2])) == .notComputable(.fewerThanThreeWaves))
    #expect(TheilSen.fit(MeanSeries([1])) == .notComputable(.fewerThanTwoAnswers))
    #expect(LeastSquaresLine.fit(MeanSeries([1, 2, 3])) == .notComputable(.noVariation))
    let tied = try #require(MannKendall.test(MeanSeries([2, 2, 3])).value)
    #expect(tied.s == 2 && tied.exactP.value == 2.0 / 3)
  }

  @Test func `a stale roster refuses everything that rests on it`() {
    #expect(
      ShareEstimate.wilsonOnRoster(3, of: 12, invited: 10)
        == .notComputable(.moreAnswersThanInvited))
    #expect(WorstCase.share(3, of: 12, invited: 10) == .notComputable(.moreAnswersThanInvited))
    #expect(
      TippingPoint.of(mean: Ratio(60, 1), n: 12, invited: 10, threshold: Ratio(50, 1))
        == .notComputable(.moreAnswersThanInvited))
    let sample = SampleMoments(mean: 3, sd: 1, n: 12)
    let range = RealInterval(low: 1, high: 5)
    #expect(
      MeanEstimate.roster(sample, invited: 10, range: range)
        == .notComputable(.moreAnswersThanInvited))
    #expect(
      PostStratification.of([.init(invited: 10, sample: sample)])
        == .notComputable(.moreAnswersThanInvited))
    #expect(ShareEstimate.effectiveAnswers(12, invited: 10).value == nil)
  }

  @Test func `full response leaves nothing to estimate`() {
    let sample = SampleMoments(mean: 3, sd: 1, n: 12)
    let range = RealInterval(low: 1, high: 5)
    #expect(
      MeanEstimate.roster(sample, invited: 12, range: range) == .notComputable(.everyoneAnswered))
    #expect(
      TippingPoint.of(mean: Ratio(60, 1), n: 12, invited: 12, threshold: Ratio(50, 1))
        == .notComputable(.everyoneAnswered))
    #expect(
      Welch.compare(from: sample, to: sample, stability: 1, coverage: (1, 1))
        == .notComputable(.everyoneAnswered))
    #expect(
      ShareEstimate.wilsonOnRoster(9, of: 12, invited: 12).value?.interval
        == RealInterval(low: 0.75, high: 0.75))
  }

  @Test func `items without variation, or that repeat each other, have no reliability`() {
    var same = CrossMoments(items: 3)
    for value in 1...5 { same.add([value, value, value]) }
    #expect(same.alpha == .value(Ratio(1, 1)))
    #expect(same.itemRest(0).value.map { isClose($0, 1, within: 1e-15) } == true)
    #expect(same.omega == .notComputable(.fewerThanFiftyAnswers))
    for _ in 0..<10 { for value in 1...5 { same.add([value, value, value]) } }
    #expect(same.omega == .notComputable(.itemsNotIndependent))
    var flat = CrossMoments(items: 3)
    for _ in 0..<60 { flat.add([3, 3, 3]) }
    #expect(flat.alpha == .notComputable(.noVariation))
    #expect(flat.itemRest(1) == .notComputable(.noVariation))
    #expect(flat.omega == .notComputable(.noVariation))
    #expect(flat.reliability() == .notComputable(.noVariation))
    #expect(CrossMoments(items: 1).alpha == .notComputable(.fewerThanTwoItems))
    #expect(CrossMoments(items: 2).alphaWithout(0) == .notComputable(.fewerThanThreeItems))
    #expect(CrossMoments(items: 2).covariances == .notComputable(.fewerThanTwoAnswers))
  }

  @Test func `people further apart than chance have a negative raw agreement, cut at 0`() throws {
    let apart = try #require(ItemAgreement.of(Histogram(counts: [5, 0, 0, 0, 5])).value)
    #expect(apart.rawRwg < Ratio(0, 1))
    #expect(apart.rwg == Ratio(0, 1))
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
    #expect(analysis?.publishedICC1 == .notComputable(.fewerThanTenSchools))
    #expect(analysis?.publishedICC2 == .notComputable(.fewerThanTenSchools))
    #expect(SchoolTriple(n: 0, sum: 0, sumOfSquares: 0).spread == nil)
    #expect(
      VaryingEffects.fit([1, 2], variances: [0, 1], method: .pauleMandel)
        == .notComputable(.schoolWithoutVariation))
    #expect(
      VaryingEffects.fit([1], variances: [1], method: .derSimonianLaird)
        == .notComputable(.fewerThanTwoGroups))
  }

  @Test(arguments: VaryingEffects.Method.allCases)
  func `estimates that differ by no more than chance have no variance between them`(
    method: VaryingEffects.Method
  ) throws {
    let fit = try #require(
      VaryingEffects.fit([1, 1, 1], variances: [1, 2, 3], method: method).value)
    #expect(fit.betweenVariance == 0)
    #expect(fit.reliability == 0)
    #expect(fit.mean == 1)
  }

  @Test func `a roster that does not fit the answers has no weights`() throws {
    #expect(
      Raking.fit([[0, 0], [0, 0]], rows: [1, 1], columns: [1, 1]) == .notComputable(.noAnswers))
    #expect(
      Raking.fit([[5, 5], [0, 0]], rows: [10, 4], columns: [7, 7]) == .notComputable(.emptyCell))
    #expect(
      Raking.fit([[5, 5], [5, 5]], rows: [10, 4], columns: [7, 6])
        == .notComputable(.marginsDisagree))
    // A table whose empty cells leave no solution.
    #expect(
      Raking.fit([[5, 0], [5, 5]], rows: [10, 4], columns: [2, 12]) == .notComputable(.notConverged)
    )
    let small = try #require(
      Raking.fit([[4, 6], [8, 9]], rows: [20, 20], columns: [20, 20]).value)
    #expect(small.reported == .notComputable(.cellBelowFive))
    let uneven = try #require(
      Raking.fit([[5, 5], [5, 5]], rows: [90, 10], columns: [50, 50]).value)
    #expect(uneven.reported == .notComputable(.weightsTooUnequal))
    let even = try #require(
      Raking.fit([[5, 5], [5, 5]], rows: [20, 20], columns: [20, 20]).value)
    #expect(even.reported == .value(even))
  }

  @Test func `scales that are sums of others have no weights of their own`() {
    let repeated = SymmetricMatrix([[1, 1, 0.5], [1, 1, 0.5], [0.5, 0.5, 1]])
    #expect(RelativeWeights.of(repeated, outcome: 2) == .notComputable(.itemsNotIndependent))
  }

  @Test func `a small district has no weights`() throws {
    var moments = CrossMoments(items: 3)
    for value in 1...5 { moments.add([value, 6 - value, 1 + value * value % 5]) }
    let few = try #require(PooledMoments.pooling([moments]).value)
    #expect(RelativeWeights.of(few, outcome: 2) == .notComputable(.fewerThanTenSchools))
    let ten = try #require(
      PooledMoments.pooling(Array(repeating: moments, count: 10)).value)
    #expect(RelativeWeights.of(ten, outcome: 2) == .notComputable(.fewerThanTwoHundredAnswers))
    #expect(ten.omega.value == nil)
    #expect(PooledMoments.pooling([]) == .notComputable(.noAnswers))
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
    #expect(ShareDifference.newcombe(from: (0, 0), to: (1, 2)) == .notComputable(.noAnswers))
    #expect(FisherExact.test((0, 0), (1, 2)) == .notComputable(.noAnswers))
    #expect(FisherExact.test((0, 5), (0, 7)).value?.p == 1)
    for n in [1, 2, 5, 200] {
      let none = try #require(ShareEstimate.wilson(0, of: n).value)
      let all = try #require(ShareEstimate.wilson(n, of: n).value)
      #expect(none.interval.low == 0 && all.interval.high == 1)
      #expect(ShareEstimate.jeffreys(0, of: n).value?.interval.low == 0)
      #expect(ShareEstimate.clopperPearson(n, of: n).value?.interval.high == 1)
    }
  }
}
