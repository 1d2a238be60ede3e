import AloudModel
import AloudTally
import Testing

@testable import AloudDisclosure

/// R2s at its boundaries (proof T10): a mean or no number, and nothing that needs two answers of a person.
@Suite struct ScaleRuleTests {
  @Test(arguments: [1_000, 100_000, 1_000_000])
  func `a mean exists however many answered, and however differently often`(people: Int) {
    let items = (0..<12).map { place in
      AnsweredItem(
        people: people, answered: people - 7 * place - 1, sum: 2 * (people - 7 * place - 1),
        steps: 4)
    }
    #expect(items.meanInWholePOMP == 50)
    let uneven = (0..<12).map { place in
      AnsweredItem(
        people: people, answered: people - 7 * place - 1, sum: people + 13 * place, steps: 4)
    }
    #expect((24...28).contains(uneven.meanInWholePOMP))
  }

  @Test func `T10 (R2s): ten people have a mean in whole points`() {
    #expect(level(spread(10)) == .shown(.mean(50)))
  }

  @Test
  func `a mean is of the items' own means, so that nobody weighs more for what they left out`() {
    let people: [[Int?]] =
      Array(repeating: [2, 4, 4], count: 5) + Array(repeating: [4, 2, 2], count: 5)
      + [[5, nil, nil]]
    // Item 1: 5 * 1 + 5 * 3 + 4 = 24 of 44; items 2 and 3: 5 * 3 + 5 * 1 = 20 of 40.
    // python: 100 * (24/44 + 1/2 + 1/2) / 3 -> 51.515; the mean of people's own means is 54.545
    #expect(level(people) == .shown(.mean(52)))
  }

  @Test(arguments: [(0, true), (1, true), (2, false)])
  func `T10 (R2s): of eleven people two who left an item out take the mean away`(
    missing: Int, isSaid: Bool
  ) {
    let people = spread(11).enumerated().map {
      $0.offset < missing ? [nil] + $0.element[1...] : $0.element
    }
    #expect((level(people) == .withheld(.tooFewAnswers)) == !isSaid)
  }

  /// Twenty people: one item on which all but two agree, in words, and two in the middle.
  private func oneItem(_ answers: [Int]) -> [[Int?]] {
    zip(answers, spread(answers.count)).map { [$0, $1[1], $1[2]] }
  }

  /// Twenty on the safer side have 60 to 80 steps. With 71 steps and two who tell 0 and 3, the other 18
  /// have 68: one beside the safer side leaves them 17 * 4 + 2 at most; with 74 and 0 and 4 none can be.
  @Test(arguments: [(60, true), (69, true), (71, false), (75, false), (80, false)])
  func `T10 (R2s): a sum near an end of an item in words takes the mean away`(
    sum: Int, isSaid: Bool
  ) {
    let safest = sum - 60
    let people = oneItem((0..<20).map { $0 < safest ? 5 : 4 })
    #expect((level(people) == .withheld(.tailCoded)) == !isSaid)
  }

  @Test func `whether a mean is said depends on the words, the people and the sum alone`() {
    #expect(level(oneItem([1, 1] + Array(repeating: 5, count: 18))) == .withheld(.tailCoded))
    #expect(level(oneItem([1, 1] + Array(repeating: 4, count: 18))) == .withheld(.tailCoded))
    #expect(level(oneItem([2, 3] + (0..<18).map { 4 + $0 % 2 })).value != nil)
  }

  /// The promise itself, tried out: in no world, and with no two who tell, is everybody else's side known
  /// that the words do not tell.
  @Test(
    arguments: [8, 10, 13], [Fernhill.agree5, Fernhill.often4, Fernhill.edges4, Fernhill.yesNo])
  func `neither a sum that is said nor one that is not tells a side to two who tell theirs`(
    people: Int, responses: ResponseScale
  ) {
    let sides = ItemSides(responses, .positive)
    for words in NearUnanimity.allCases {
      let said = SumReading(sides, people: people, words: words).saidSums
      let (on, off) =
        words == .allOrNearlyAll
        ? (sides.safer, sides.lessSafe + sides.neither)
        : (sides.lessSafe + sides.neither, sides.safer)
      let worlds = Self.worlds(people, on, off)
      let seen = Dictionary(grouping: worlds) { world in
        let sum = world.reduce(0, +)
        return said?.contains(sum) == true ? sum : -1
      }
      for (sum, worlds) in seen {
        for first in 0...sides.steps {
          for second in first...sides.steps {
            let rests = worlds.compactMap { Self.taking([first, second], from: $0) }
            guard !rests.isEmpty else { continue }
            let beside = 2 - [first, second].count { off.contains($0) }
            guard beside > 0 else { continue }
            let known = rests.reduce(into: Set<Int>()) { $0.formUnion($1) }
            #expect(known.count > 1, "\(words) \(sum) \(first) \(second)")
            let held = [sides.lessSafe, sides.neither, sides.safer].count { side in
              side.contains(where: known.contains)
            }
            #expect(held > 1, "\(words) \(sum) \(first) \(second)")
          }
        }
      }
    }
  }

  /// Every sorted list of answers with at most two beside a side.
  private static func worlds(_ people: Int, _ on: [Int], _ off: [Int]) -> [[Int]] {
    func lists(_ steps: ArraySlice<Int>, _ count: Int) -> [[Int]] {
      guard let first = steps.first else { return count == 0 ? [[]] : [] }
      return (0...count).flatMap { here in
        lists(steps.dropFirst(), count - here).map { Array(repeating: first, count: here) + $0 }
      }
    }
    return (0...2).flatMap { beside in
      lists(off.sorted()[...], beside).flatMap { aside in
        lists(on.sorted()[...], people - beside).map { (aside + $0).sorted() }
      }
    }
  }

  private static func taking(_ told: [Int], from world: [Int]) -> [Int]? {
    var rest = world
    for step in told {
      guard let place = rest.firstIndex(of: step) else { return nil }
      rest.remove(at: place)
    }
    return rest
  }

  @Test func `a sum at an end of an item with a table forces nobody`() {
    // Three are beside the others, so that anybody may be one of them.
    let people = oneItem(Array(repeating: 5, count: 17) + [3, 3, 3])
    #expect(level(people).value != nil)
  }

  @Test(arguments: [(5, End.high), (1, End.low)])
  func `where every item is at one end, words say so`(value: Int, end: End) {
    let people: [[Int?]] = Array(repeating: [value, value, value], count: 20)
    #expect(level(people) == .shown(.nearEnd(end)))
  }

  @Test func `where items are at two ends, nothing says which`() {
    let people: [[Int?]] = Array(repeating: [5, 1, 5], count: 20)
    #expect(level(people) == .withheld(.tailCoded))
  }

  // MARK: people

  /// People whose three answers are equal, one a step through the options in turn.
  private func spread(_ count: Int) -> [[Int?]] {
    (0..<count).map { Array(repeating: 1 + $0 % 5, count: 3) }
  }

  private func level(_ people: [[Int?]], minimumGroup: Int = 10) -> Disclosed<ScaleLevel> {
    let items = people[0].indices.map { place in
      var tally = ItemTally(responses: Fernhill.agree5)
      for person in people { tally.add(person[place]) }
      return ItemAnswers(
        ItemRule(
          tally: tally, responses: Fernhill.agree5, keying: .positive, minimumResponses: 10,
          minimumGroup: minimumGroup))
    }
    return ScaleRule(id: Fernhill.candour, items: items).released().level
  }
}
