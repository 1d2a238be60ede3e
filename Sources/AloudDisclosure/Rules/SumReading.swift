/// Which sums of one item's answers a scale's mean may tell, where the item's table is in words (R2s).
///
/// A mean tells the sum of one item to a reader who knows the answers to all others, and two people may
/// tell their own answer besides. Where a table has parts of three or more, anybody's answer may be anybody
/// else's, and a sum tells nobody's; where the words say "all but two at most", it can. So means are said for
/// sums between two bounds, which follow from the number of people and the words alone: neither a sum
/// between them, nor that the sum lies beyond one of them, leaves all others a single answer, or a single
/// side that the words do not tell by themselves.
struct SumReading {
  private let sides: ItemSides
  private let people: Int
  private let onSide: [Int]
  private let offSide: [Int]

  init(_ sides: ItemSides, people: Int, words: NearUnanimity) {
    self.sides = sides
    self.people = people
    let notSafer = (sides.lessSafe + sides.neither).sorted()
    (onSide, offSide) = words == .allOrNearlyAll ? (sides.safer, notSafer) : (notSafer, sides.safer)
  }

  /// The sums of which the mean may be said; nothing where there are none.
  var saidSums: ClosedRange<Int>? {
    guard people > 2, !onSide.isEmpty else { return nil }
    let all = sums(of: people, aside: ItemRule.smallestPart - 1)
    let runs = quietRuns(all)
    guard var said = runs.max(by: { $0.count < $1.count }) else { return nil }
    while said.upperBound < all.upperBound, tells(said.upperBound + 1...all.upperBound) {
      guard said.count > 1 else { return nil }
      said = said.lowerBound...(said.upperBound - 1)
    }
    while said.lowerBound > all.lowerBound, tells(all.lowerBound...(said.lowerBound - 1)) {
      guard said.count > 1 else { return nil }
      said = (said.lowerBound + 1)...said.upperBound
    }
    return said
  }

  /// Sums one after the other, each of which tells nothing.
  private func quietRuns(_ all: ClosedRange<Int>) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for sum in all where !tells(sum...sum) {
      if let last = runs.last, last.upperBound == sum - 1 {
        runs[runs.count - 1] = last.lowerBound...sum
      } else {
        runs.append(sum...sum)
      }
    }
    return runs
  }

  /// Whether two who tell their answers, and know that the sum is one of some, know more of all others than
  /// the words say.
  private func tells(_ sums: ClosedRange<Int>) -> Bool {
    (0...sides.steps).contains { first in
      (first...sides.steps).contains { second in tells(sums, first, second) }
    }
  }

  private func tells(_ sums: ClosedRange<Int>, _ first: Int, _ second: Int) -> Bool {
    let aside = ItemRule.smallestPart - 1 - [first, second].count { offSide.contains($0) }
    guard aside >= 0 else { return false }
    let rest = (sums.lowerBound - first - second)...(sums.upperBound - first - second)
    let possible = (0...sides.steps).filter { isPossible($0, rest, aside) }
    // No such sum with such two.
    guard !possible.isEmpty else { return false }
    let said = aside > 0 ? Array(0...sides.steps) : onSide
    return possible.count == 1 && said.count > 1
      || sidesHeld(by: possible) == 1 && sidesHeld(by: said) > 1
  }

  private func sidesHeld(by steps: [Int]) -> Int {
    [sides.lessSafe, sides.neither, sides.safer].count { side in
      side.contains { steps.contains($0) }
    }
  }

  /// Whether one of the rest can have given an answer, so many at most being beside the side of the words.
  private func isPossible(_ step: Int, _ rest: ClosedRange<Int>, _ aside: Int) -> Bool {
    let isAside = offSide.contains(step)
    guard !isAside || aside > 0 else { return false }
    let others = people - 3
    let left = (rest.lowerBound - step)...(rest.upperBound - step)
    return (0...min(aside - (isAside ? 1 : 0), others)).contains { off in
      guard off == 0 || !offSide.isEmpty else { return false }
      return left.overlaps(sums(of: others, off))
    }
  }

  /// The sums of some people of whom exactly so many are beside the side of the words.
  private func sums(of people: Int, _ off: Int) -> ClosedRange<Int> {
    let on = people - off
    let low = off * (offSide.first ?? 0) + on * onSide[0]
    let high = off * (offSide.last ?? 0) + on * onSide[onSide.count - 1]
    return low...high
  }

  /// The sums of some people of whom at most so many are.
  private func sums(of people: Int, aside: Int) -> ClosedRange<Int> {
    let ranges = (0...(offSide.isEmpty ? 0 : aside)).map { sums(of: people, $0) }
    return ranges.reduce(ranges[0]) {
      min($0.lowerBound, $1.lowerBound)...max($0.upperBound, $1.upperBound)
    }
  }
}
