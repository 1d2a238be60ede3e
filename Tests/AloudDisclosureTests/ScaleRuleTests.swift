import AloudModel
import Testing

@testable import AloudDisclosure

/// R2s at its boundaries (proof T10).
@Suite struct ScaleRuleTests {
  @Test func `T10 (R2s): nine scored people have no number, and the people counts stay`() {
    let scale = released(people: spread(9) + [[5, nil, nil], [1, nil, nil], [3, nil, nil]])
    #expect(scale.level == .withheld(.tooFewAnswers))
    #expect(scale.countedAsScored == .withheld(.tooFewAnswers))
    #expect(scale.alphaTenths == .withheld(.tooFewAnswers))
    #expect(scale.people.value?.total == 12)
  }

  @Test func `T10 (R2s): ten scored people have a mean and a deviation in whole points`() {
    // python: p=[0,25,50,75,100]*2; import statistics as s; s.mean(p), s.stdev(p)
    //   -> 50, 37.2677996249965
    let scale = released(people: spread(10))
    #expect(scale.level == .shown(.score(mean: 50, sd: 37)))
    #expect(scale.countedAsScored == .shown(10))
  }

  @Test func `a raised minimum of ballots is one of scored people too`() {
    #expect(released(people: spread(14), minimumResponses: 15).level == .withheld(.tooFewAnswers))
    #expect(released(people: spread(15), minimumResponses: 15).level.value != nil)
  }

  /// One item of eleven options, so that one step is ten points.
  @Test(arguments: [10, 20, 30, 60])
  func `T10 (R2s): exactly three people's full range from an end is a number`(people: Int) {
    #expect(tenSteps(people, total: 30).level.value?.mean == 300 / people)
    #expect(tenSteps(people, total: 29).level == .shown(.nearEnd(.low)))
    let most = 10 * people
    #expect(tenSteps(people, total: most - 30).level.value?.mean == 100 - 300 / people)
    #expect(tenSteps(people, total: most - 29).level == .shown(.nearEnd(.high)))
  }

  @Test func `an end is told by the exact mean, not by the rounded one`() {
    // 40 people: 300 / 40 = 7.5 points; a mean of 7.25 rounds to 7, one of 7.5 to 8.
    #expect(tenSteps(40, total: 30).level.value?.mean == 8)
    #expect(tenSteps(40, total: 29).level == .shown(.nearEnd(.low)))
    // 41 people: 7.317 points; 30 steps are 7.317 exactly, 29 are 7.07 and round to 7 as well.
    #expect(tenSteps(41, total: 30).level.value?.mean == 7)
    #expect(tenSteps(41, total: 29).level == .shown(.nearEnd(.low)))
  }

  @Test(arguments: [0, 1, 2])
  func `T10 (R2s): with two people or fewer apart from the rest there is no number`(others: Int) {
    let people = alike(20 - others) + Array(repeating: [1, 1, 1], count: others)
    let scale = released(people: people)
    #expect(scale.level == .withheld(.tailCoded))
  }

  @Test func `T10 (R2s): with three people apart there is a number`() {
    let scale = released(people: alike(17) + [[1, 1, 1], [2, 2, 2], [1, 1, 2]])
    #expect(scale.level.value?.mean != nil)
  }

  @Test func `the same mean of fewer answers is the same score`() {
    let people = alike(15) + [[3, 3, nil], [nil, 3, 3], [3, nil, 3]] + [[1, 1, 1], [5, 5, 5]]
    #expect(released(people: people).level == .withheld(.tailCoded))
  }

  @Test func `T10 (R2s): alpha from thirty people who answered everything`() {
    // Three items that are always equal: alpha is 1.
    let incomplete: [[Int?]] = Array(repeating: [4, 4, nil], count: 5)
    #expect(
      released(people: spread(29) + incomplete).alphaTenths == .withheld(.tooFewAnswers))
    #expect(released(people: spread(30) + incomplete).alphaTenths == .shown(10))
  }

  @Test func `alpha of one item does not exist`() {
    let people: [[Int?]] = (0..<35).map { [1 + $0 % 5] }
    #expect(released(people: people).alphaTenths == .withheld(.notComputable))
  }

  @Test(arguments: [0, 1, 2])
  func `R2s: near an end alpha is kept back, so that it cannot tell whether all agree`(
    others: Int
  ) {
    let people: [[Int?]] =
      Array(repeating: [5, 5, 5], count: 40 - others)
      + Array(repeating: [4, 5, 5], count: others)
    let scale = released(people: people)
    #expect(scale.level == .shown(.nearEnd(.high)))
    #expect(scale.alphaTenths == .withheld(.tailCoded))
  }

  @Test(arguments: [0, 1, 2])
  func `R2s: among people nearly alike alpha is kept back for the same reason`(others: Int) {
    let people: [[Int?]] = alike(40 - others) + Array(repeating: [1, 2, 1], count: others)
    #expect(released(people: people).alphaTenths == .withheld(.tailCoded))
  }

  @Test func `T10 (R2s): the number scored is said only where it hides those without a score`() {
    let without: [Int?] = [nil, nil, 2]
    #expect(counted(spread(30) + Array(repeating: without, count: 9)) == .shown(39))
    #expect(counted(spread(30) + Array(repeating: without, count: 10)) == .shown(30))
    #expect(
      counted(spread(30) + Array(repeating: without, count: 8), minimumGroup: 8) == .shown(30))
    #expect(counted(spread(30)) == .shown(30))
  }

  @Test func `people without a score stand with neither, and the parts add up`() {
    let people: [[Int?]] = spread(20) + Array(repeating: [nil, nil, nil], count: 12)
    #expect(
      released(people: people).people
        == .shown(.three(lessSafe: 8, neither: 16, safer: 8, noAnswer: nil)))
  }

  @Test func `T10 (R2): the parts of a scale merge as those of an item do`() {
    let high: [[Int?]] = Array(repeating: [5, 5, 5], count: 20)
    let low: [[Int?]] = Array(repeating: [1, 1, 1], count: 20)
    #expect(people(high + low.prefix(2)) == .words(.allOrNearlyAll))
    #expect(people(high + low.prefix(3)) == .two(safer: 20, notSafer: 3))
    #expect(people(low + high.prefix(2)) == .words(.fewOrNone))
    #expect(people(low + high.prefix(3)) == .two(safer: 3, notSafer: 20))
    #expect(
      people(low + high.prefix(3) + alike(3))
        == .three(lessSafe: 20, neither: 3, safer: 3, noAnswer: nil))
  }

  // MARK: people

  /// People whose three answers are equal, one a step through the options in turn.
  private func spread(_ count: Int) -> [[Int?]] {
    (0..<count).map { Array(repeating: 1 + $0 % 5, count: 3) }
  }

  private func alike(_ count: Int) -> [[Int?]] { Array(repeating: [3, 3, 3], count: count) }

  private func released(
    people: [[Int?]], options: ClosedRange<Int> = 1...5, minimumResponses: Int = 10,
    minimumGroup: Int = 10
  ) -> ReleasedScale {
    ScaleRule(
      id: Fernhill.candour, tally: tally(people, options: options), counted: people.count,
      minimumResponses: minimumResponses, minimumGroup: minimumGroup
    ).released()
  }

  private func people(_ people: [[Int?]]) -> PeopleCounts? { released(people: people).people.value }

  private func counted(_ people: [[Int?]], minimumGroup: Int = 10) -> Disclosed<Int> {
    released(people: people, minimumGroup: minimumGroup).countedAsScored
  }

  /// As many people as asked, with so many steps in all and never nearly unanimous.
  private func tenSteps(_ count: Int, total: Int) -> ReleasedScale {
    let least = min(total, 10 * count - total)
    var steps = [0, 0, 0, 0]
    for step in 0..<least { steps[step % 4] += 1 }
    precondition(steps.allSatisfy { $0 <= 10 })
    let isLow = total <= 5 * count
    var people: [[Int?]] = steps.map { [isLow ? $0 : 10 - $0] }
    people += Array(repeating: [isLow ? 0 : 10], count: count - steps.count)
    return released(people: people, options: 0...10)
  }
}

extension ScaleLevel {
  fileprivate var mean: Int? {
    switch self {
    case .score(let mean, _): mean
    case .nearEnd: nil
    }
  }
}
