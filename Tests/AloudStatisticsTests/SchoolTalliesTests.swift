import AloudStatistics
import AloudTestSupport
import Testing

@testable import AloudTally

@Suite struct SchoolTalliesTests {
  private func tallies(_ answers: [(school: Int, score: Int)]) -> SchoolTallies<Int> {
    var tallies = SchoolTallies<Int>()
    for answer in answers {
      tallies.add(
        SchoolTriple(n: 1, sum: answer.score, sumOfSquares: answer.score * answer.score),
        of: answer.school)
    }
    return tallies
  }

  private func answers(_ count: Int, seed: UInt64) -> [(school: Int, score: Int)] {
    var dice = Dice(seed: seed)
    return (0..<count).map { _ in
      (Int.random(in: 0..<6, using: &dice), Int.random(in: -20...20, using: &dice))
    }
  }

  @Test(arguments: [0, 1, 7, 30, 59, 60])
  func `any split merges to the whole, in any order`(cut: Int) {
    let all = answers(60, seed: 11)
    let (left, right) = (tallies(Array(all[..<cut])), tallies(Array(all[cut...])))
    #expect(left.merged(with: right) == tallies(all))
    #expect(right.merged(with: left) == tallies(all))
    #expect(tallies(all.reversed()) == tallies(all))
  }

  @Test func `merging three is the same whichever two come first`() {
    let parts = (1...3).map { tallies(answers(25, seed: UInt64($0))) }
    #expect(
      parts[0].merged(with: parts[1]).merged(with: parts[2])
        == parts[0].merged(with: parts[1].merged(with: parts[2])))
  }

  @Test func `figures between schools do not depend on who was counted first`() {
    let all = answers(80, seed: 4)
    let there = OneWayAnalysis.of(tallies(all).spreads)
    let back = OneWayAnalysis.of(tallies(all.reversed()).spreads)
    #expect(there == back)
    #expect(there.value != nil)
  }

  @Test func `a scale's triple has one unit for everybody`() throws {
    var tally = ScaleTally(items: 3, options: 1...5)
    tally.add([5, 5, 5])
    tally.add([5, nil, 5])
    tally.add([1, 1, nil])
    tally.add([3, nil, nil])
    let triple = tally.triple
    #expect(triple.n == 3)
    #expect(triple.sum == 2 * tally.stepsOfFullScore)
    let mean = try #require(tally.meanPOMP.value)
    #expect(mean == Ratio(100 * triple.sum, triple.n * tally.stepsOfFullScore))
    let variance = try #require(tally.scoreHistogram.variance.value)
    let full = tally.stepsOfFullScore
    #expect(tally.variancePOMP == .value(variance.times(Ratio(10_000, full * full))))
  }

  @Test func `the mean of item means differs where answers are missing`() {
    var tally = ScaleTally(items: 2, options: 1...5)
    tally.add([5, nil])
    tally.add([1, 1])
    let items = [Histogram(counts: [1, 0, 0, 0, 1]), Histogram(counts: [1, 0, 0, 0, 0])]
    #expect(tally.meanPOMP == .value(Ratio(50, 1)))
    #expect(ScaleTally.meanOfItemMeans(items) == .value(Ratio(25, 1)))
    #expect(ScaleTally.meanOfItemMeans([]) == .notComputable(.noAnswers))
    #expect(
      ScaleTally.meanOfItemMeans([Histogram(counts: [0, 0])]) == .notComputable(.noAnswers))
  }
}
