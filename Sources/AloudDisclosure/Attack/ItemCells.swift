import AloudAttack

/// The cells of one item's table, over keyed steps; people without an answer stand in the middle.
struct ItemCells {
  let people: PeopleCounts?
  let counted: Int
  let sides: [PublishedItem.Side]
  let isReversed: Bool

  var cells: [PublishedItem.Cell] {
    switch people {
    case nil: [PublishedItem.Cell(steps: Array(sides.indices), people: counted...counted)]
    case .five(let options, let noAnswer):
      every(isReversed ? options.reversed() : options, noAnswer: noAnswer ?? 0)
    case .three(let lessSafe, let neither, let safer, let noAnswer):
      fitted([
        (steps(.lessSafe), lessSafe), (steps(.neither), neither + (noAnswer ?? 0)),
        (steps(.safer), safer),
      ])
    case .two(let safer, let notSafer):
      fitted([(steps(.lessSafe) + steps(.neither), notSafer), (steps(.safer), safer)])
    case .words(let words): said(words)
    }
  }

  private func steps(_ side: PublishedItem.Side) -> [Int] {
    sides.indices.filter { sides[$0] == side }
  }

  private func every(_ options: [Int], noAnswer: Int) -> [PublishedItem.Cell] {
    options.enumerated().map { step, people in
      let all = step == (options.count - 1) / 2 ? people + noAnswer : people
      return PublishedItem.Cell(steps: [step], people: all...all)
    }
  }

  /// Exact cells; people of a part that has no option are somewhere among the others.
  private func fitted(_ parts: [(steps: [Int], people: Int)]) -> [PublishedItem.Cell] {
    let loose = parts.filter { $0.steps.isEmpty }.reduce(0) { $0 + $1.people }
    return parts.filter { !$0.steps.isEmpty }.map { steps, people in
      PublishedItem.Cell(steps: steps.sorted(), people: people...(people + loose))
    }
  }

  /// At most two people are on the other side.
  private func said(_ words: NearUnanimity) -> [PublishedItem.Cell] {
    let most = ItemRule.smallestPart - 1
    let few = 0...min(most, counted)
    let many = max(0, counted - most)...counted
    let (notSafer, safer) = (steps(.lessSafe) + steps(.neither), steps(.safer))
    guard !notSafer.isEmpty, !safer.isEmpty else {
      return [PublishedItem.Cell(steps: Array(sides.indices), people: counted...counted)]
    }
    return [
      PublishedItem.Cell(steps: notSafer.sorted(), people: words == .fewOrNone ? many : few),
      PublishedItem.Cell(steps: safer, people: words == .fewOrNone ? few : many),
    ]
  }
}
