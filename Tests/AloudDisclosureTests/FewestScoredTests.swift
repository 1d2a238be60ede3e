import AloudModel
import AloudTally
import Testing

@testable import AloudDisclosure

/// The number scored is printed as those counted (R2s); what follows from that is an interval.
@Suite struct FewestScoredTests {
  private static let promise = Fernhill.manifest().survey.promise

  private func fewest(
    counted: Int = 31, said: Disclosed<Int>? = nil,
    alpha: Disclosed<Int> = .withheld(.tooFewAnswers),
    people: Disclosed<PeopleCounts> = .withheld(.tooFewAnswers)
  ) -> Int? {
    ReleasedScale(
      id: Identifier("policies")!, countedAsScored: said ?? .shown(counted),
      level: .shown(.score(mean: 50, sd: 18)), alphaTenths: alpha, people: people
    ).fewestScored(of: counted, under: Self.promise)
  }

  @Test func `as many may lack a score as the minimum of a group hides`() {
    #expect(Self.promise.minimumGroup == 10)
    #expect(fewest() == 22)
    #expect(fewest(counted: 60) == 51)
  }

  @Test func `never fewer than the wave's minimum have a score`() {
    #expect(Self.promise.minimumResponses == 10)
    #expect(fewest(counted: 12) == 10)
  }

  @Test func `a number that differs from those counted is exact`() {
    #expect(fewest(said: .shown(19)) == 19)
    #expect(fewest(said: .withheld(.tooFewAnswers)) == nil)
  }

  @Test func `no more people lack a score than stand with neither`() {
    #expect(
      fewest(people: .shown(.three(lessSafe: 10, neither: 4, safer: 17, noAnswer: nil))) == 27)
    #expect(fewest(people: .shown(.two(safer: 26, notSafer: 5))) == 26)
    #expect(fewest(people: .shown(.words(.allOrNearlyAll))) == 29)
    #expect(fewest(people: .shown(.words(.fewOrNone))) == 22)
  }

  @Test func `alpha tells of thirty complete answers`() {
    #expect(fewest(alpha: .shown(8)) == 30)
    #expect(fewest(counted: 60, alpha: .shown(8)) == 51)
  }

  @Test(arguments: 0...9, [14, 31, 45])
  func `the gate never lets fewer be scored than are deduced`(unscored: Int, counted: Int) {
    guard counted - unscored >= 10 else { return }
    let scored = (0..<(counted - unscored)).map { [1 + $0 % 5, 1 + $0 % 5, 1 + $0 % 4] }
    let tally = tally(scored + Array(repeating: [3, nil, nil], count: unscored))
    let released = ScaleRule(
      id: Identifier("policies")!, tally: tally, counted: counted, minimumResponses: 10,
      minimumGroup: 10
    ).released()
    let fewest = released.fewestScored(of: counted, under: Self.promise)
    #expect(fewest.map { $0 <= tally.scored } == true)
  }
}
