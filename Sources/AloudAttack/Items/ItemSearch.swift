/// Looks for worlds of one item: a world that is found proves that what it shows is possible, and a proof that
/// there is none that it is not.
///
/// Everything it does follows from what it is given: the dice begin alike every time.
final class ItemSearch {
  let puzzle: ItemPuzzle
  private(set) var worlds: [[Int]]
  private var dice = SplitMix(seed: 0xA10D)

  enum Outcome: Hashable {
    case world([Int])
    case nothing
    /// Neither was found.
    case open
  }

  private static let walks = 10
  private static let boxes = 6000
  private static let keptWorlds = 60

  /// - Parameter truth: how people really answered, where that is known.
  init(_ puzzle: ItemPuzzle, truth: [Int]? = nil) {
    self.puzzle = puzzle
    worlds = truth.map { [$0] } ?? []
  }

  /// A world in which so many people at least are at each place.
  func world(_ least: [Int]) -> Outcome {
    if let known = worlds.first(where: { zip($0, least).allSatisfy { $0 >= $1 } }) {
      return .world(known)
    }
    var proof = ItemProof(puzzle, boxes: 0)
    if case .nothing = proof.result(least) { return .nothing }
    for attempt in 0..<Self.walks {
      guard let start = start(attempt, least) else { break }
      var walk = ItemWalk(puzzle, from: start, least: least)
      if walk.run(&dice) { return found(walk.people) }
    }
    proof = ItemProof(puzzle, boxes: Self.boxes)
    switch proof.result(least) {
    case .world(let people): return found(people)
    case .nothing: return .nothing
    case .open: return .open
    }
  }

  private func found(_ people: [Int]) -> Outcome {
    if worlds.count < Self.keptWorlds { worlds.append(people) }
    return .world(people)
  }

  /// A world that was found, with somebody of the same kind at each place where one is missing.
  private func start(_ attempt: Int, _ least: [Int]) -> [Int]? {
    let answers = puzzle.answers
    var people = worlds.isEmpty ? dealt() : worlds[attempt % worlds.count]
    for place in least.indices {
      while people[place] < least[place] {
        let kind = place - place % answers
        let spare = (kind..<kind + answers).filter { people[$0] > least[$0] }
        guard !spare.isEmpty else { return nil }
        people[spare[dice.below(spare.count)]] -= 1
        people[place] += 1
      }
    }
    return people
  }

  /// Answers at random.
  private func dealt() -> [Int] {
    puzzle.kinds.flatMap { kind in
      var own = Array(repeating: 0, count: puzzle.answers)
      for _ in 0..<kind.people { own[1 + dice.below(puzzle.answers - 1)] += 1 }
      return own
    }
  }
}
