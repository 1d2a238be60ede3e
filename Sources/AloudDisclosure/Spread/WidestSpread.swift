import AloudModel

/// The largest standard deviation of one item's answers that fits its released table, in points out of
/// 100, with n - 1.
///
/// People of a part stand at either end of it, whichever spreads more; of "all or nearly all", two stand
/// at the far end; of an item of which nothing is said, half stand at each end. People without an answer
/// stand where the table counts them, and nowhere where it counts them apart. A reader computes it from the
/// release alone.
struct WidestSpread {
  /// People somewhere between two steps.
  private struct Part {
    let people: Int
    let low: Int
    let high: Int
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
      ].compactMap(\.self)
    case .two(let safer, let notSafer):
      return [part(safer, sides.safer), part(notSafer, others)].compactMap(\.self)
    case .words(let words):
      let few = min(ItemRule.smallestPart - 1, counted)
      let (far, many) =
        words == .allOrNearlyAll ? (0, sides.safer) : (sides.steps, others)
      return [
        Part(people: few, low: far, high: far), part(counted - few, many),
      ].compactMap(\.self)
    }
  }

  /// In points out of 100.
  ///
  /// For a mean m the spread is largest with every part at its end that is farther from m, so only one
  /// part, the one around m, is ever divided: every part is tried as that one.
  var points: Double {
    let order = parts.sorted { ($0.low + $0.high, $0.low) < ($1.low + $1.high, $1.low) }
    let people = order.reduce(0) { $0 + $1.people }
    guard people > 1 else { return 0 }
    var widest = 0
    for (place, divided) in order.enumerated() {
      var (sum, squares) = (0, 0)
      for (other, part) in order.enumerated() where other != place {
        let end = other < place ? part.low : part.high
        sum += part.people * end
        squares += part.people * end * end
      }
      for high in 0...divided.people {
        let low = divided.people - high
        let all = sum + low * divided.low + high * divided.high
        let square =
          squares + low * divided.low * divided.low + high * divided.high * divided.high
        widest = max(widest, people * square - all * all)
      }
    }
    let variance = Double(widest) / Double(people * (people - 1))
    return 100 * variance.squareRoot() / Double(steps)
  }
}
