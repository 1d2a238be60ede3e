import AloudModel
import Testing

@testable import AloudStatistics

@Suite struct FurthestPairTests {
  private static let ids = ["beliefs", "practices", "policies"].map { Identifier<Scale>($0)! }

  private func pair(_ means: [Int], sd: Int = 17, n: Int = 40) -> FurthestPair {
    let scales = zip(Self.ids, means).map {
      (id: $0, level: ReleasedLevel(mean: $1, sd: sd, n: n))
    }
    return FurthestPair(among: scales, family: GapFamily(groupPairs: 0, levels: means.count))
  }

  @Test func `the furthest pair is named with the higher score first`() {
    guard case .apart(let higher, let lower, let gap) = pair([69, 60, 54]) else {
      Issue.record("expected a pair")
      return
    }
    #expect(higher == Self.ids[0] && lower == Self.ids[2])
    #expect(gap.gap == 15 && gap.first == 54 && gap.second == 69)
    guard case .apart(let top, let bottom, _) = pair([40, 60, 54]) else {
      Issue.record("expected a pair")
      return
    }
    #expect(top == Self.ids[1] && bottom == Self.ids[0])
  }

  @Test func `levels that move together have no pair`() {
    #expect(pair([60, 60, 60]) == .together)
    #expect(pair([60, 55, 52]) == .together)
    #expect(pair([60, 57, 57], sd: 1, n: 200) == .together)
  }

  @Test func `a pair needs two levels`() {
    #expect(pair([]) == .tooFew)
    #expect(pair([60]) == .tooFew)
    #expect(pair([60, 20]) != .tooFew)
  }

  @Test func `of equal gaps the first in the order of the report counts`() {
    guard case .apart(let higher, let lower, _) = pair([40, 40, 80]) else {
      Issue.record("expected a pair")
      return
    }
    #expect(higher == Self.ids[2] && lower == Self.ids[0])
  }
}
