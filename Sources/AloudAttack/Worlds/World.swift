/// One way in which everybody may have answered a scale, such that everything published is true.
struct World {
  /// The step of each person on each item, item by item.
  fileprivate(set) var steps: [Int]
  let people: Int

  func step(_ item: Int, _ person: Int) -> Int { steps[item * people + person] }
}

/// A wish for a world: that one person gave a certain answer.
struct Pin {
  let item: Int
  let person: Int
  let step: Int
}

/// Looks for worlds: answers are dealt as the tables say, and exchanged until the means fit too.
///
/// A world that is found proves that what it shows is possible. That none is found proves nothing.
struct WorldSearch {
  let puzzle: Puzzle
  private let cellOfStep: [[Int]]
  private var dice: SplitMix

  init(_ puzzle: Puzzle, seed: UInt64) {
    self.puzzle = puzzle
    dice = SplitMix(seed: seed)
    cellOfStep = puzzle.scale.items.map { item in
      (0...puzzle.scale.steps).map { step in
        item.cells.firstIndex { $0.steps.contains(step) } ?? 0
      }
    }
  }

  /// Nothing, when the colluders contradict the tables or no fitting exchange was found.
  mutating func world() -> World? {
    var steps = Array(repeating: 0, count: puzzle.items * puzzle.people)
    for item in 0..<puzzle.items {
      guard let dealt = deal(item, puzzle.known[item]) else { return nil }
      steps.replaceSubrange(item * puzzle.people..<(item + 1) * puzzle.people, with: dealt)
    }
    return repaired(steps, nil)
  }

  /// A world in which one person gave a certain answer, and as much as may be is as in another world.
  mutating func world(near world: World, _ pin: Pin) -> World? {
    var steps = world.steps
    let (row, cells) = (pin.item * puzzle.people, puzzle.scale.items[pin.item].cells)
    let old = steps[row + pin.person]
    steps[row + pin.person] = pin.step
    let (from, to) = (cellOfStep[pin.item][old], cellOfStep[pin.item][pin.step])
    if from != to {
      let counts = counts(pin.item, steps)
      if !cells[from].people.contains(counts[from]) || !cells[to].people.contains(counts[to]) {
        // Somebody of the cell that is joined answers as this person did.
        let others = (0..<puzzle.people).filter { person in
          person != pin.person && puzzle.known[pin.item][person] < 0
            && cellOfStep[pin.item][steps[row + person]] == to
        }
        guard !others.isEmpty else { return nil }
        steps[row + others[dice.below(others.count)]] = old
      }
    }
    return repaired(steps, pin)
  }

  private func counts(_ item: Int, _ steps: [Int]) -> [Int] {
    var counts = Array(repeating: 0, count: puzzle.scale.items[item].cells.count)
    for person in 0..<puzzle.people {
      counts[cellOfStep[item][steps[item * puzzle.people + person]]] += 1
    }
    return counts
  }

  private mutating func repaired(_ steps: [Int], _ pin: Pin?) -> World? {
    var repair = WorldRepair(puzzle, steps, pin, cellOfStep)
    return repair.run(&dice) ? World(steps: repair.steps, people: puzzle.people) : nil
  }

  /// One item's answers, at random among those the table allows.
  private mutating func deal(_ item: Int, _ known: [Int]) -> [Int]? {
    let cells = puzzle.scale.items[item].cells
    var told = cells.map { _ in 0 }
    for step in known where step >= 0 { told[cellOfStep[item][step]] += 1 }
    var counts = zip(cells, told).map { max($0.people.lowerBound, $1) }
    guard zip(cells, counts).allSatisfy({ $1 <= $0.people.upperBound }) else { return nil }
    var left = known.count - counts.reduce(0, +)
    guard left >= 0 else { return nil }
    while left > 0 {
      let open = cells.indices.filter { counts[$0] < cells[$0].people.upperBound }
      guard !open.isEmpty else { return nil }
      counts[open[dice.below(open.count)]] += 1
      left -= 1
    }
    var pool: [Int] = []
    for (place, cell) in cells.enumerated() {
      for _ in 0..<(counts[place] - told[place]) {
        pool.append(cell.steps[dice.below(cell.steps.count)])
      }
    }
    return known.map { step in
      guard step < 0 else { return step }
      let place = dice.below(pool.count)
      pool.swapAt(place, pool.count - 1)
      return pool.removeLast()
    }
  }
}
