/// Whether the figures leave any world at all: bounds of every number of people narrow each other, and where they
/// stop, a number is cut in two and both halves are looked at. That nothing is left is a proof.
struct ItemProof {
  private let puzzle: ItemPuzzle
  private let rows: [LinearBound]
  /// Boxes still looked at.
  private var left: Int

  enum Result: Hashable {
    case world([Int])
    case nothing
    /// Too much to look at.
    case open
  }

  init(_ puzzle: ItemPuzzle, boxes: Int) {
    self.puzzle = puzzle
    left = boxes
    let answers = puzzle.answers
    rows = puzzle.kinds.enumerated().map { kind, own in
      let by = (0..<puzzle.kinds.count * answers).map { $0 / answers == kind ? 1 : 0 }
      return LinearBound(by: by, low: own.people, high: own.people)
    }
  }

  /// - Parameter least: people who are known to have given an answer, by place.
  mutating func result(_ least: [Int]) -> Result {
    let box = least.indices.map { place in
      Box(
        low: least[place],
        high: puzzle.isOpen(place) ? puzzle.kinds[place / puzzle.answers].people : 0)
    }
    guard box.allSatisfy({ $0.low <= $0.high }), let root = narrowed(box, rows + puzzle.bounds)
    else { return .nothing }
    guard let spread = puzzle.spread else { return search(root, Figures(rows + puzzle.bounds)) }
    var result = Result.nothing
    for count in range(spread.scored, root) where count > 1 {
      let scored = LinearBound(by: spread.scored, low: count, high: count)
      let own = search(root, Figures(rows + puzzle.bounds + [scored], spread, scored: count))
      if case .world = own { return own }
      if case .open = own { result = .open }
    }
    return result
  }

  /// All bounds, and the spread of so many scores.
  private struct Figures {
    let bounds: [LinearBound]
    let spread: SpreadBound?
    let scored: Int
    let squares: [Int]

    init(_ bounds: [LinearBound], _ spread: SpreadBound? = nil, scored: Int = 0) {
      self.bounds = bounds
      self.spread = spread
      self.scored = scored
      squares = spread.map { zip($0.scores, $0.scores).map(*) } ?? []
    }
  }

  struct Box: Hashable {
    var low: Int
    var high: Int
  }

  private func range(_ by: [Int], _ box: [Box]) -> ClosedRange<Int> {
    let low = zip(by, box).reduce(0) { $0 + $1.0 * ($1.0 > 0 ? $1.1.low : $1.1.high) }
    return low...zip(by, box).reduce(0) { $0 + $1.0 * ($1.0 > 0 ? $1.1.high : $1.1.low) }
  }

  private mutating func search(_ box: [Box], _ figures: Figures) -> Result {
    guard let box = narrowed(box, figures) else { return .nothing }
    let open = box.indices.filter { box[$0].low < box[$0].high }
    guard let place = open.min(by: { width(box[$0]) < width(box[$1]) }) else {
      return isTrue(box.map { $0.low }, figures) ? .world(box.map { $0.low }) : .nothing
    }
    guard left > 0 else { return .open }
    left -= 1
    var (lower, upper) = (box, box)
    let middle = (box[place].low + box[place].high) / 2
    lower[place].high = middle
    upper[place].low = middle + 1
    let first = search(lower, figures)
    if case .world = first { return first }
    let second = search(upper, figures)
    if case .nothing = second { return first }
    return second
  }

  private func isTrue(_ people: [Int], _ figures: Figures) -> Bool {
    figures.bounds.allSatisfy { $0.miss($0.sum(people)) == 0 }
      && (figures.spread.map { $0.miss($0.sums(people)) == 0 } ?? true)
  }

  private func width(_ box: Box) -> Int { box.high - box.low }

  /// The box in which every world must be; nothing, where there is none. The squares of the scores lie between
  /// those of the least and of the largest sum that the box leaves.
  private func narrowed(_ box: [Box], _ figures: Figures) -> [Box]? {
    guard var box = narrowed(box, figures.bounds) else { return nil }
    guard let spread = figures.spread else { return box }
    for _ in 0..<4 {
      let (before, sums) = (box, range(spread.scores, box))
      let ends = [sums.lowerBound, sums.upperBound].map {
        spread.squares(people: figures.scored, scores: $0)
      }
      guard let low = ends[0]?.lowerBound, let high = ends[1]?.upperBound, low <= high else {
        return box
      }
      let squares = LinearBound(by: figures.squares, low: low, high: high)
      guard let next = narrowed(box, figures.bounds + [squares]) else { return nil }
      box = next
      if box == before { return box }
    }
    return box
  }

  private func narrowed(_ box: [Box], _ bounds: [LinearBound]) -> [Box]? {
    var box = box
    for _ in 0..<40 {
      let before = box
      for bound in bounds where !narrow(&box, bound) { return nil }
      if box == before { break }
    }
    return box
  }

  private func narrow(_ box: inout [Box], _ bound: LinearBound) -> Bool {
    var (low, high) = (0, 0)
    for place in bound.places {
      let by = bound.by[place]
      low += by * (by > 0 ? box[place].low : box[place].high)
      high += by * (by > 0 ? box[place].high : box[place].low)
    }
    guard low <= bound.high, high >= bound.low else { return false }
    for place in bound.places {
      let (by, own) = (bound.by[place], box[place])
      // How far this number may go until the others, at their best, no longer make up for it.
      let (room, need) = (bound.high - low, high - bound.low)
      let (rise, fall) = (room / abs(by), need / abs(by))
      if by > 0 {
        box[place].high = min(own.high, own.low + rise)
        box[place].low = max(own.low, own.high - fall)
      } else {
        box[place].low = max(own.low, own.high - rise)
        box[place].high = min(own.high, own.low + fall)
      }
      guard box[place].low <= box[place].high else { return false }
    }
    return true
  }
}
