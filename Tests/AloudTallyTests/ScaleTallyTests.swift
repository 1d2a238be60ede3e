import Testing

@testable import AloudTally

@Suite struct ScaleTallyTests {
  /// Nine people, four items: three are complete but one, two have too few answers.
  static let nine: [[Int?]] = [
    [5, 4, 4, 5], [2, 1, nil, 2], [3, 3, 4, nil], [nil, nil, 5, 4], [nil, nil, nil, 4],
    [1, 2, 1, 1], [4, 5, 4, 4], [3, nil, nil, nil], [2, 4, 3, 5],
  ]

  private func tally(_ people: [[Int?]], items: Int = 4) -> ScaleTally {
    var tally = ScaleTally(items: items, options: 1...5)
    for person in people { tally.add(person) }
    return tally
  }

  @Test func `a person needs half of the items for a score`() {
    let tally = tally(Self.nine)
    #expect(tally.itemsNeeded == 2)
    #expect(tally.scored == 7)
    #expect(tally.unscored == 2)
    #expect(tally.scores[ScaleScore(sum: 9, answered: 2)] == 1)
    #expect(tally.scores[ScaleScore(sum: 18, answered: 4)] == 1)
    #expect(tally.moments.complete == 4)
  }

  @Test(arguments: [(1, 1), (2, 1), (3, 2), (5, 3), (12, 6)])
  func `half of the items is rounded up`(items: Int, needed: Int) {
    #expect(ScaleTally(items: items, options: 1...5).itemsNeeded == needed)
  }

  @Test func `the mean and the variance are exact fractions`() {
    // Python 3.11 fractions, nine as above, p = 100 (sum / answered - 1) / 4 of the seven scored:
    // m = sum(p) / 7 -> 400/7; sum((x - m)**2 for x in p) / 6 -> 3368125/3024
    let tally = tally(Self.nine)
    #expect(tally.meanPOMP == .value(Ratio(400, 7)))
    #expect(tally.variancePOMP == .value(Ratio(3_368_125, 3024)))
    #expect(tally.meanInWholePOMP == .value(57))
  }

  @Test func `alpha is the exact fraction of complete cases`() {
    // Python 3.11 fractions, the four complete rows of nine:
    // F(4, 3) * (1 - sum(variances) / variance of sums) -> 14/15
    let tally = tally(Self.nine)
    #expect(tally.moments.alpha == .value(Ratio(14, 15)))
  }

  @Test func `alpha can be negative`() {
    // Python 3.11 fractions, rows (1, 5), (5, 2), (2, 4), (4, 1): F(2) * (1 - ...) -> -18
    let tally = tally([[1, 5], [5, 2], [2, 4], [4, 1]], items: 2)
    #expect(tally.moments.alpha == .value(Ratio(-18, 1)))
  }

  @Test func `alpha has a reason when it is not defined`() {
    #expect(tally([[3], [4]], items: 1).moments.alpha == .notComputable(.fewerThanTwoItems))
    #expect(
      tally([[3, 4], [nil, 4]], items: 2).moments.alpha == .notComputable(.fewerThanTwoAnswers))
    #expect(tally([[3, 4], [3, 4]], items: 2).moments.alpha == .notComputable(.noVariation))
    #expect(tally([], items: 2).moments.alpha == .notComputable(.fewerThanTwoAnswers))
  }

  @Test func `a level of nobody and a spread of one person have reasons`() {
    let nobody = tally([[nil, nil, nil, 1]])
    #expect(nobody.meanPOMP == .notComputable(.noAnswers))
    #expect(nobody.variancePOMP == .notComputable(.noAnswers))
    let one = tally([[5, 5, 5, 5]])
    #expect(one.meanInWholePOMP == .value(100))
    #expect(one.variancePOMP == .notComputable(.fewerThanTwoAnswers))
  }

  @Test func `equal answers have a spread of zero`() {
    let tally = tally([[2, 2, 2, 2], [2, 2, nil, nil], [2, 2, 2, nil]])
    #expect(tally.variancePOMP == .value(Ratio(0, 1)))
    #expect(tally.meanPOMP == .value(Ratio(25, 1)))
  }

  @Test func `every cut of a wave merges to the whole in either order`() {
    let whole = tally(Self.nine)
    for mask in 0..<(1 << Self.nine.count) {
      let left = Self.nine.indices.filter { mask >> $0 & 1 == 1 }.map { Self.nine[$0] }
      let right = Self.nine.indices.filter { mask >> $0 & 1 == 0 }.map { Self.nine[$0] }
      #expect(tally(left).merged(with: tally(right)) == whole)
    }
  }

  @Test func `merging is associative and has a neutral element`() {
    let parts = [Array(Self.nine[0..<2]), Array(Self.nine[2..<7]), Array(Self.nine[7...])]
      .map { tally($0) }
    let left = parts[0].merged(with: parts[1]).merged(with: parts[2])
    let right = parts[0].merged(with: parts[1].merged(with: parts[2]))
    #expect(left == right)
    #expect(left.merged(with: tally([])) == left)
  }

  @Test func `options that begin elsewhere give the same scores`() {
    var moved = ScaleTally(items: 4, options: -2...2)
    for person in Self.nine { moved.add(person.map { $0.map { $0 - 3 } }) }
    let tally = tally(Self.nine)
    #expect(moved.meanPOMP == tally.meanPOMP)
    #expect(moved.variancePOMP == tally.variancePOMP)
    #expect(moved.moments.alpha == tally.moments.alpha)
  }

  @Test func `a million people on the largest scale stay inside the integers`() {
    var tally = ScaleTally(items: 12, options: 0...10)
    for answered in 6...12 {
      tally.add((0..<12).map { $0 < answered ? 10 * ($0 % 2) : nil })
      tally.add((0..<12).map { $0 < answered ? 10 : nil })
      tally.add((0..<12).map { $0 < answered ? 0 : nil })
    }
    for _ in 0..<16 { tally = tally.merged(with: tally) }
    #expect(tally.people > 1_000_000)
    #expect(tally.meanInWholePOMP == .value(49))
  }
}
