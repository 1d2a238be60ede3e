/// Exchanges answers between people, or lets one person answer otherwise where the table leaves room,
/// until every sum lies in its interval.
struct WorldRepair {
  private let puzzle: Puzzle
  private(set) var steps: [Int]
  private let pin: Pin?
  private let cellOfStep: [[Int]]
  /// People in each cell of each item.
  private var counts: [[Int]]
  private var sums: [Int]
  private let people: Int

  init(_ puzzle: Puzzle, _ steps: [Int], _ pin: Pin?, _ cellOfStep: [[Int]]) {
    self.puzzle = puzzle
    self.steps = steps
    self.pin = pin
    self.cellOfStep = cellOfStep
    let people = puzzle.people
    self.people = people
    sums = puzzle.peopleOfSet.map { members in
      var sum = 0
      for person in members {
        for item in 0..<puzzle.items { sum += steps[item * people + person] }
      }
      return sum
    }
    counts = puzzle.scale.items.enumerated().map { item, published in
      var counts = Array(repeating: 0, count: published.cells.count)
      for person in 0..<people { counts[cellOfStep[item][steps[item * people + person]]] += 1 }
      return counts
    }
  }

  mutating func run(_ dice: inout SplitMix) -> Bool {
    let patience = 200 + 4 * people * puzzle.items
    var (left, least) = (patience, Int.max)
    while left > 0 {
      guard let set = brokenSet(from: dice.below(max(sums.count, 1))) else { return true }
      let miss = sums.indices.reduce(0) { $0 + distance($1, sums[$1]) }
      left = miss < least ? patience : left - 1
      least = min(least, miss)
      let members = puzzle.peopleOfSet[set]
      guard !members.isEmpty else { return false }
      let item = dice.below(puzzle.items)
      let person = members[dice.below(members.count)]
      guard !isFixed(item, person) else { continue }
      let rises = sums[set] < puzzle.bounds[set].lowerBound
      // Exchanging answers does not change the sum of all.
      if members.count == people || dice.below(3) == 0 {
        answerOtherwise(item, person, rises, &dice)
      } else {
        exchange(item, person, rises, outside: set, &dice)
      }
    }
    return brokenSet(from: 0) == nil
  }

  /// The next set, from a place on, whose sum does not lie in its interval.
  private func brokenSet(from start: Int) -> Int? {
    for offset in sums.indices {
      let set = (start + offset) % sums.count
      if !puzzle.bounds[set].contains(sums[set]) { return set }
    }
    return nil
  }

  private mutating func answerOtherwise(
    _ item: Int, _ person: Int, _ rises: Bool, _ dice: inout SplitMix
  ) {
    let mine = steps[item * people + person]
    // One step as often as any number.
    let most = max(rises ? puzzle.scale.steps - mine : mine, 1)
    let change = dice.below(2) == 0 ? 1 : 1 + dice.below(most)
    let other = rises ? mine + change : mine - change
    guard (0...puzzle.scale.steps).contains(other) else { return }
    let (from, to) = (cellOfStep[item][mine], cellOfStep[item][other])
    if from != to {
      let cells = puzzle.scale.items[item].cells
      guard counts[item][from] > cells[from].people.lowerBound,
        counts[item][to] < cells[to].people.upperBound
      else { return }
    }
    let mask = puzzle.masks[puzzle.classOf[person]]
    guard improves(rising: mask, falling: 0, by: other - mine) else { return }
    steps[item * people + person] = other
    counts[item][from] -= 1
    counts[item][to] += 1
    apply(rising: mask, falling: 0, by: other - mine)
  }

  private mutating func exchange(
    _ item: Int, _ person: Int, _ rises: Bool, outside set: Int, _ dice: inout SplitMix
  ) {
    let mine = steps[item * people + person]
    let bit = UInt64(1) << UInt64(set)
    for _ in 0..<12 {
      let partner = dice.below(people)
      let theirs = steps[item * people + partner]
      guard puzzle.masks[puzzle.classOf[partner]] & bit == 0,
        rises ? theirs > mine : theirs < mine, !isFixed(item, partner)
      else { continue }
      let (own, other) = (
        puzzle.masks[puzzle.classOf[person]], puzzle.masks[puzzle.classOf[partner]]
      )
      let (gains, losses) = (own & ~other, other & ~own)
      guard improves(rising: gains, falling: losses, by: theirs - mine) else { continue }
      steps.swapAt(item * people + person, item * people + partner)
      return apply(rising: gains, falling: losses, by: theirs - mine)
    }
  }

  private func isFixed(_ item: Int, _ person: Int) -> Bool {
    if puzzle.known[item][person] >= 0 { return true }
    guard let pin else { return false }
    return pin.item == item && pin.person == person
  }

  private func distance(_ set: Int, _ sum: Int) -> Int {
    let bounds = puzzle.bounds[set]
    return sum < bounds.lowerBound
      ? bounds.lowerBound - sum : sum > bounds.upperBound ? sum - bounds.upperBound : 0
  }

  /// Whether the sums are not farther from their intervals after the change.
  private func improves(rising: UInt64, falling: UInt64, by change: Int) -> Bool {
    var difference = 0
    for set in sums.indices {
      let bit = UInt64(1) << UInt64(set)
      let moved = rising & bit != 0 ? change : falling & bit != 0 ? -change : 0
      if moved != 0 { difference += distance(set, sums[set] + moved) - distance(set, sums[set]) }
    }
    return difference <= 0
  }

  private mutating func apply(rising: UInt64, falling: UInt64, by change: Int) {
    for set in sums.indices {
      let bit = UInt64(1) << UInt64(set)
      if rising & bit != 0 { sums[set] += change }
      if falling & bit != 0 { sums[set] -= change }
    }
  }
}
