import AloudModel

/// The standard deviation that one item's answers would have if the people of each part of its released
/// table were spread evenly over the part's options: in points out of 100, with n - 1.
///
/// Of "all or nearly all", two stand at the far end; of an item of which nothing is said, half stand at
/// each end. People without an answer stand where the table counts them, and nowhere where it counts them
/// apart. A reader computes it from the release alone.
struct ReferenceSpread {
  /// People of neighbouring options.
  private struct Part {
    let people: Int
    let low: Int
    let high: Int

    /// Of the steps from `low` to `high`, each counting the same.
    func mean(of power: (Double) -> Double) -> Double {
      let steps = (low...high).map { power(Double($0)) }
      return steps.reduce(0, +) / Double(steps.count)
    }
  }

  private let parts: [Part]
  /// The highest step.
  private let steps: Int

  init(
    _ people: Disclosed<PeopleCounts>, to item: Item, _ responses: ResponseScale, counted: Int
  ) {
    let sides = ItemSides(responses, item.keying)
    steps = sides.steps
    parts =
      switch people {
      case .withheld: Self.apart(counted, sides.steps)
      case .shown(let people): Self.parts(people, sides, counted, item.keying)
      }
  }

  private static func apart(_ counted: Int, _ steps: Int) -> [Part] {
    [
      Part(people: counted - counted / 2, low: 0, high: 0),
      Part(people: counted / 2, low: steps, high: steps),
    ]
  }

  private static func parts(
    _ people: PeopleCounts, _ sides: ItemSides, _ counted: Int, _ keying: Keying
  ) -> [Part] {
    func part(_ people: Int, _ steps: [Int]) -> Part? {
      guard let low = steps.first, let high = steps.last else { return nil }
      return Part(people: people, low: low, high: high)
    }
    let others = (sides.lessSafe + sides.neither).sorted()
    switch people {
    case .five(let options, _):
      let keyed = keying == .reversed ? options.reversed() : options
      return keyed.enumerated().map { Part(people: $1, low: $0, high: $0) }
    case .three(let lessSafe, let neither, let safer, _):
      return [
        part(lessSafe, sides.lessSafe), part(neither, sides.neither), part(safer, sides.safer),
      ].compactMap { $0 }
    case .two(let safer, let notSafer):
      return [part(safer, sides.safer), part(notSafer, others)].compactMap { $0 }
    case .words(let words):
      let few = min(ItemRule.smallestPart - 1, counted)
      let (far, many) =
        words == .allOrNearlyAll ? (0, sides.safer) : (sides.steps, others)
      return [
        Part(people: few, low: far, high: far), part(counted - few, many),
      ].compactMap { $0 }
    }
  }

  /// In points out of 100; 0 where nobody or one person stands anywhere.
  var points: Double {
    let people = parts.reduce(0) { $0 + $1.people }
    guard people > 1 else { return 0 }
    func sum(_ power: (Double) -> Double) -> Double {
      parts.reduce(0) { $0 + Double($1.people) * $1.mean(of: power) }
    }
    let (total, squares) = (sum { $0 }, sum { $0 * $0 })
    let variance = (squares - total * total / Double(people)) / Double(people - 1)
    return 100 * max(0, variance).squareRoot() / Double(steps)
  }
}
