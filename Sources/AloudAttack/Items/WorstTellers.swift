/// Which two people, by telling their own answers, give away most: found from worlds, one after the other.
///
/// A world in which somebody answered otherwise is out once more people have told an answer than gave it there.
/// So for every answer of every kind the pairs to try follow from the worlds that are found.
struct WorstTellers {
  private let search: ItemSearch
  private let figures: ItemFigures
  private let truth: [Int]
  private var puzzle: ItemPuzzle { search.puzzle }

  /// - Precondition: the first world of the search is the truth.
  init(_ search: ItemSearch, _ figures: ItemFigures) {
    self.search = search
    self.figures = figures
    truth = search.worlds[0]
  }

  /// - Parameter attack: what is given away when people at some places tell.
  func exposures(_ attack: ([Int]) -> [ItemExposure]) -> [ItemExposure] {
    var worst: [ItemExposure] = []
    for told in choices {
      for exposure in attack(told) {
        guard let known = worst.firstIndex(where: { $0.memberships == exposure.memberships }) else {
          worst.append(exposure)
          continue
        }
        if exposure.weight > worst[known].weight { worst[known] = exposure }
      }
    }
    return worst
  }

  /// Those who must tell so that somebody's side, or the very answer, follows; each choice once.
  private var choices: [[Int]] {
    var choices: [[Int]] = []
    for place in truth.indices where truth[place] > 0 {
      let side = figures.side(puzzle.answer(at: place))
      let others = places(of: place).filter { figures.side(puzzle.answer(at: $0)) != side }
      let sided = spoiled(place, others, [])
      choices += sided
      if !sided.isEmpty { choices += spoiled(place, places(of: place).filter { $0 != place }, []) }
    }
    return Set(choices.map { $0.sorted() }).sorted { ($0.count, "\($0)") < ($1.count, "\($1)") }
  }

  /// The places of the same kind.
  private func places(of place: Int) -> [Int] {
    let first = place - place % puzzle.answers
    return Array(first..<first + puzzle.answers)
  }

  private func spoiled(_ place: Int, _ others: [Int], _ told: [Int]) -> [[Int]] {
    if told.isEmpty, exchanges(place, others) > ItemReader.mostTellers { return [] }
    guard let (world, chosen) = world(others, told) else { return [told] }
    guard told.count < ItemReader.mostTellers else { return [] }
    return truth.indices.flatMap { key -> [[Int]] in
      let telling = told.count { $0 == key }
      let free = truth[key] - telling - (key == place ? 1 : 0)
      let left = world[key] - telling - (key == chosen ? 1 : 0)
      // So many more of them must tell before this world is out.
      let wanted = left + 1
      guard wanted > 0, wanted <= min(free, ItemReader.mostTellers - told.count) else { return [] }
      return spoiled(place, others, told + Array(repeating: key, count: wanted))
    }
  }

  private func world(_ others: [Int], _ told: [Int]) -> ([Int], Int)? {
    for other in others {
      if case .world(let world) = search.world(puzzle.told(told, and: other)) {
        return (world, other)
      }
    }
    return nil
  }

  /// With how many people each one at a place can have exchanged answers, as far as it matters.
  private func exchanges(_ place: Int, _ others: [Int]) -> Int {
    var partners = 0
    let kind = place - place % puzzle.answers
    for key in truth.indices where truth[key] > 0 && partners <= ItemReader.mostTellers {
      let theirs = key % puzzle.answers
      guard others.contains(kind + theirs) else { continue }
      let back = key - theirs + place % puzzle.answers
      var changed = truth
      for (moved, by) in [(place, -1), (kind + theirs, 1), (key, -1), (back, 1)] {
        changed[moved] += by
      }
      if puzzle.isTrue(of: changed) { partners += truth[key] }
    }
    return partners
  }
}

extension ItemExposure {
  /// More is worse: what goes beyond the table first, then how much, then of how many.
  fileprivate var weight: Int {
    let extent = extent == .exact ? 1 : 0
    return ((isBeyondTable ? 2 : 0) + extent) * 1_000_000 + people * 10 - tellers
  }
}
