/// A figure as an interval on a sum: so much for each person of a kind with an answer.
struct LinearBound {
  /// By place of kind and answer.
  let by: [Int]
  let low: Int
  let high: Int
  /// About what one step of one answer comes to.
  let unit: Int

  /// The places that count.
  let places: [Int]

  init(by: [Int], low: Int = .min / 4, high: Int = .max / 4, unit: Int = 1) {
    self.by = by
    self.low = low
    self.high = high
    self.unit = max(unit, 1)
    places = by.indices.filter { by[$0] != 0 }
  }

  func sum(_ people: [Int]) -> Int { places.reduce(0) { $0 + by[$1] * people[$1] } }

  /// How far a sum is off, in steps.
  func miss(_ sum: Int) -> Int {
    if sum < low { return (low - sum + unit - 1) / unit }
    return sum > high ? (sum - high + unit - 1) / unit : 0
  }
}

/// The spread of people's own means, in whole points out of 100 (version 2).
struct SpreadBound {
  let sd: Int
  /// By place of kind and answer: whether it has a mean of its own, and what it comes to.
  let scored: [Int]
  let scores: [Int]
  /// The highest score.
  let full: Int

  struct Sums {
    var people = 0
    var scores = 0
    var squares = 0
  }

  func sums(_ people: [Int]) -> Sums {
    people.indices.reduce(into: Sums()) { add($1, people[$1], to: &$0) }
  }

  func add(_ place: Int, _ people: Int, to sums: inout Sums) {
    sums.people += scored[place] * people
    sums.scores += scores[place] * people
    sums.squares += scores[place] * scores[place] * people
  }

  /// The squares with which so many scores of one sum have this spread (n - 1).
  func squares(people: Int, scores: Int) -> ClosedRange<Int>? {
    guard people > 1 else { return nil }
    let unit = Int128(people * (people - 1)) * Int128(full) * Int128(full)
    let edge = { (edge: Int) in Int128(edge) * Int128(edge) * unit }
    let own = 40_000 * Int128(scores) * Int128(scores)
    let each = 40_000 * Int128(people)
    let low = sd == 0 ? 0 : (edge(2 * sd - 1) + own + each - 1) / each
    let high = (edge(2 * sd + 1) + own - 1) / each
    return low <= high ? Int(low)...Int(high) : nil
  }

  /// How far off some sums are, in twentieths of a point.
  func miss(_ sums: Sums) -> Int {
    guard let squares = squares(people: sums.people, scores: sums.scores) else { return 1000 }
    if squares.contains(sums.squares) { return 0 }
    let (count, sum) = (Double(sums.people), Double(sums.scores))
    let spread = max(0, Double(sums.squares) - sum * sum / count) / (count - 1)
    let points = 100 * spread.squareRoot() / Double(full)
    return 1 + Int(20 * max(0, abs(points - Double(sd)) - 0.5))
  }
}
