package import AloudModel

/// How often each option of one item was chosen, as answered, before any reversal.
package struct ItemTally: Hashable, Sendable {
  package let lowest: Int
  /// One count for each option, from the lowest value to the highest.
  package private(set) var counts: [Int]
  /// People who left the item out.
  package private(set) var unanswered: Int

  init(options: ClosedRange<Int>) {
    lowest = options.lowerBound
    counts = Array(repeating: 0, count: options.count)
    unanswered = 0
  }

  /// Counts that were made elsewhere.
  init(lowest: Int, counts: [Int], unanswered: Int) {
    precondition(unanswered >= 0 && counts.allSatisfy { $0 >= 0 }, "people are counted")
    self.lowest = lowest
    self.counts = counts
    self.unanswered = unanswered
  }

  package init(responses: ResponseScale) {
    self.init(options: responses.lowest...responses.highest)
  }

  package var highest: Int { lowest + counts.count - 1 }
  package var answered: Int { counts.reduce(0, +) }

  /// - Precondition: the item offers the value.
  package func count(of value: Int) -> Int {
    precondition((lowest...highest).contains(value), "the item offers this option")
    return counts[value - lowest]
  }

  /// People whose answer is one of the values.
  package func count(of values: Set<Int>) -> Int { values.reduce(0) { $0 + count(of: $1) } }

  /// Counts one person's answer; nothing, when there is none.
  ///
  /// - Precondition: the item offers the value, which was checked when the ballot was opened.
  package mutating func add(_ value: Int?) {
    guard let value else {
      unanswered += 1
      return
    }
    precondition((lowest...highest).contains(value), "the item offers this option")
    counts[value - lowest] += 1
  }

  /// - Precondition: both tallies are of the same options.
  package func merged(with other: ItemTally) -> ItemTally {
    precondition(lowest == other.lowest && counts.count == other.counts.count, "the same options")
    var merged = self
    for place in counts.indices { merged.counts[place] += other.counts[place] }
    merged.unanswered += other.unanswered
    return merged
  }
}
