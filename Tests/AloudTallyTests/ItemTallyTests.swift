import AloudModel
import AloudTestSupport
import Testing

@testable import AloudTally

@Suite struct ItemTallyTests {
  private func tally(_ answers: [Int?]) -> ItemTally {
    var tally = ItemTally(options: 1...5)
    for answer in answers { tally.add(answer) }
    return tally
  }

  @Test func `answers are counted as they were given`() {
    let tally = tally([1, 5, 5, nil, 3, nil])
    #expect(tally.counts == [1, 0, 1, 0, 2])
    #expect(tally.unanswered == 2)
    #expect(tally.answered == 4)
    #expect(tally.count(of: 5) == 2)
    #expect(tally.count(of: [1, 2]) == 1)
  }

  @Test func `options need not begin at one`() {
    var tally = ItemTally(options: -2...2)
    tally.add(-2)
    tally.add(2)
    #expect(tally.counts == [1, 0, 0, 0, 1])
    #expect(tally.highest == 2)
  }

  @Test func `an item is tallied over the options it offers`() {
    let tally = ItemTally(responses: Fernhill.responses("agree5", labels: "Agreement"))
    #expect(tally == ItemTally(options: 1...5))
  }

  @Test(arguments: 0...6)
  func `tallying two parts equals tallying the whole`(cut: Int) {
    let answers: [Int?] = [1, nil, 4, 4, 5, 2]
    let (left, right) = (Array(answers[..<cut]), Array(answers[cut...]))
    #expect(tally(left).merged(with: tally(right)) == tally(answers))
    #expect(tally(right).merged(with: tally(left)) == tally(answers))
  }
}
