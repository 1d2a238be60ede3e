/// A walk to a world: answers are changed and exchanged, so that hardly a step leads farther off, until every
/// figure is true.
struct ItemWalk {
  private let puzzle: ItemPuzzle
  /// People who are known to have given an answer, by place.
  private let least: [Int]
  private(set) var people: [Int]
  private var sums: [Int]
  private var spread: SpreadBound.Sums
  private var miss = 0

  private static let patience = 3000
  /// One step in so many may lead farther off, by so much at most.
  private static let rarely = 12
  private static let detour = 3

  /// - Precondition: `people` has everybody of `least`.
  init(_ puzzle: ItemPuzzle, from people: [Int], least: [Int]) {
    self.puzzle = puzzle
    self.people = people
    self.least = least
    sums = puzzle.bounds.map { $0.sum(people) }
    spread = puzzle.spread?.sums(people) ?? SpreadBound.Sums()
    miss = missed(sums, spread)
  }

  var isAtWorld: Bool { miss == 0 }

  mutating func run(_ dice: inout SplitMix) -> Bool {
    var (left, nearest) = (Self.patience, miss)
    while miss > 0, left > 0 {
      step(&dice)
      left = miss < nearest ? Self.patience : left - 1
      nearest = min(nearest, miss)
    }
    return miss == 0
  }

  private mutating func step(_ dice: inout SplitMix) {
    let from = dice.below(people.count)
    guard people[from] > least[from] else { return }
    let answers = puzzle.answers
    let to = from - from % answers + dice.below(answers)
    guard to != from, puzzle.isOpen(to) else { return }
    var changes: [(place: Int, by: Int)] = [(from, -1), (to, 1)]
    // Somebody of another kind gives the answer that is given up, mostly: the table stays as it is.
    if dice.below(3) != 0 {
      let other = dice.below(people.count / answers) * answers
      let (back, forth) = (other + to % answers, other + from % answers)
      guard people[back] > least[back], puzzle.isOpen(forth), other != from - from % answers
      else { return }
      changes += [(back, -1), (forth, 1)]
    }
    take(changes, atMost: miss + (dice.below(Self.rarely) == 0 ? Self.detour : 0))
  }

  /// Makes a change unless it leads too far off.
  private mutating func take(_ changes: [(place: Int, by: Int)], atMost most: Int) {
    var moved = sums
    for (bound, form) in puzzle.bounds.enumerated() {
      for change in changes { moved[bound] += form.by[change.place] * change.by }
    }
    var spread = spread
    if let form = puzzle.spread {
      for change in changes { form.add(change.place, change.by, to: &spread) }
    }
    let after = missed(moved, spread)
    guard after <= most else { return }
    for change in changes { people[change.place] += change.by }
    (sums, self.spread, miss) = (moved, spread, after)
  }

  private func missed(_ sums: [Int], _ spread: SpreadBound.Sums) -> Int {
    zip(puzzle.bounds, sums).reduce(puzzle.spread?.miss(spread) ?? 0) { $0 + $1.0.miss($1.1) }
  }
}

extension ItemPuzzle {
  /// Whether every figure is true of so many people at each place.
  func isTrue(of people: [Int]) -> Bool {
    ItemWalk(self, from: people, least: people).isAtWorld
  }
}
