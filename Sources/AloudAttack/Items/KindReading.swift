/// What follows of everybody of one kind who does not tell.
struct KindReading {
  private let search: ItemSearch
  private let kind: Int
  private let told: [Int]
  private var puzzle: ItemPuzzle { search.puzzle }

  struct Finding: Hashable {
    let extent: Exposure.Extent
    let certainty: Exposure.Certainty
  }

  init(_ search: ItemSearch, _ kind: Int, told: [Int]) {
    self.search = search
    self.kind = kind
    self.told = told
  }

  /// Nothing, where two of the answers that one of them can have given are on two sides.
  var finding: Finding? {
    guard puzzle.untold(kind, told) > 0 else { return nil }
    var possible: [Int?] = []
    var isOpen = false
    for answer in [nil] + (0..<puzzle.figures.sides.count).map(Int?.some) {
      switch search.world(puzzle.told(told, and: puzzle.place(kind, answer))) {
      case .world: possible.append(answer)
      case .open: isOpen = true
      case .nothing: continue
      }
      if Set(possible.map(puzzle.figures.side)).count > 1 { return nil }
    }
    // Those who tell contradict the figures.
    guard !possible.isEmpty else { return nil }
    return Finding(
      extent: possible.count == 1 ? .exact : .side, certainty: isOpen ? .notRuledOut : .proved)
  }
}

/// What an item's own table tells of everybody who does not tell, whoever they are.
struct TableReading {
  private let figures: ItemFigures
  private let people: Int

  init(_ figures: ItemFigures, people: Int) {
    self.figures = figures
    self.people = people
  }

  func extent(told: [Int?]) -> Exposure.Extent? {
    let possible = possible(told: told)
    if possible.count == 1 { return .exact }
    return Set(possible.map(figures.side)).count == 1 ? .side : nil
  }

  private func possible(told: [Int?]) -> Set<Int?> {
    guard !figures.table.isEmpty else {
      return Set([nil] + figures.sides.indices.map(Int?.some))
    }
    return figures.table.reduce(into: []) { possible, cell in
      let others = figures.table.filter { $0 != cell }.reduce(0) { $0 + $1.people.lowerBound }
      let most = min(cell.people.upperBound, people - others)
      if most > told.count(where: cell.answers.contains) { possible.formUnion(cell.answers) }
    }
  }
}
