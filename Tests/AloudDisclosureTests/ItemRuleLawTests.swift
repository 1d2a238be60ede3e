import AloudModel
import AloudTally
import AloudTestSupport
import Testing

@testable import AloudDisclosure

/// What holds of R2 for every tally there can be.
@Suite struct ItemRuleLawTests {
  @Test(arguments: UInt64(0)..<400)
  func `every published part holds three people and the parts add up`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<25 {
      let drawn = Drawn(using: &dice)
      let people = drawn.people
      #expect(people.parts.allSatisfy { $0 >= 3 }, "\(drawn)")
      switch people.detail {
      case .words: #expect(people.total == nil && people.parts.isEmpty, "\(drawn)")
      case .five, .three, .two: #expect(people.total == drawn.counted, "\(drawn)")
      }
      if let apart = people.noAnswerApart {
        #expect(apart >= drawn.minimumGroup && apart == drawn.tally.unanswered, "\(drawn)")
      }
      if people.detail == .five { #expect(drawn.counted >= 20, "\(drawn)") }
    }
  }

  @Test(arguments: UInt64(0)..<400)
  func `no finer level than the published one would have been allowed`(seed: UInt64) {
    var dice = Dice(seed: seed)
    for _ in 0..<25 {
      let drawn = Drawn(using: &dice)
      let (safer, lessSafe) = drawn.sides
      let answered = drawn.counted - drawn.tally.unanswered
      let threeIsAllowed = min(safer, lessSafe, answered - safer - lessSafe) >= 3
      let twoIsAllowed = min(safer, answered - safer) >= 3
      switch drawn.people.detail {
      case .five: break
      case .three: #expect(threeIsAllowed && !drawn.fiveIsAllowed, "\(drawn)")
      case .two: #expect(twoIsAllowed && !threeIsAllowed && !drawn.fiveIsAllowed, "\(drawn)")
      case .words: #expect(!twoIsAllowed, "\(drawn)")
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `turning every answer of an item and its keying changes no count of sides`(seed: UInt64) {
    var dice = Dice(seed: seed)
    let drawn = Drawn(using: &dice)
    var turned = drawn
    turned.counts.reverse()
    turned.keying = drawn.keying == .positive ? .reversed : .positive
    switch (drawn.people, turned.people) {
    case (.five(let options, let apart), .five(let other, let otherApart)):
      #expect(options == other.reversed() || drawn.hasTwoMiddles, "\(drawn)")
      #expect(apart == otherApart)
    case (let people, let other):
      #expect(people == other || drawn.hasTwoMiddles, "\(drawn)")
    }
  }
}

/// A random item: any skew, any number of people without an answer.
private struct Drawn: CustomStringConvertible {
  let responses: ResponseScale
  var keying: Keying
  var counts: [Int]
  let unanswered: Int
  let minimumGroup: Int

  init(using dice: inout Dice) {
    responses = [Fernhill.agree5, Fernhill.often4, Fernhill.edges4].randomElement(using: &dice)!
    keying = Keying.allCases.randomElement(using: &dice)!
    minimumGroup = Int.random(in: 8...12, using: &dice)
    unanswered = max(0, Int.random(in: -6...14, using: &dice))
    let most = Int.random(in: 0...12, using: &dice)
    counts = responses.options.map { _ in max(0, Int.random(in: -2...most, using: &dice)) }
  }

  var tally: ItemTally { AloudDisclosureTests.tally(counts, unanswered: unanswered, of: responses) }
  var counted: Int { counts.reduce(unanswered, +) }
  var hasTwoMiddles: Bool { responses.id == Fernhill.edges4.id }

  var people: PeopleCounts {
    ItemRule(
      tally: tally, responses: responses, keying: keying, minimumResponses: 0,
      minimumGroup: minimumGroup
    ).people
  }

  var sides: (safer: Int, lessSafe: Int) {
    let high = tally.count(of: responses.favourable)
    let low = tally.count(of: responses.unfavourable)
    return keying == .positive ? (high, low) : (low, high)
  }

  /// By another road than the rule takes.
  var fiveIsAllowed: Bool {
    guard counted >= 20, counts.min()! >= 3 else { return false }
    var cells = counts
    if unanswered > 0, unanswered < minimumGroup {
      switch responses.id.text {
      case "agree5": cells[2] += unanswered
      case "edges4": cells[2] += unanswered
      case _: return false
      }
    }
    return cells.min()! >= 3
  }

  var description: String { "\(responses.id) \(keying) \(counts) + \(unanswered), \(minimumGroup)" }
}
