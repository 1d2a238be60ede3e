package import AloudTally

/// How many people answered in which pattern; nobody is left out for it.
package struct PatternCounts: Hashable, Sendable {
  /// Items asked.
  package let items: Int
  /// People whose longest run of one answer has each length, from none to all items.
  package private(set) var longestRuns: [Int]
  /// People with a long run over a reversed item.
  package private(set) var flagged = 0
  /// People who answered enough items, and chose one option throughout.
  package private(set) var oneOption = 0

  init(items: Int) {
    self.items = items
    longestRuns = Array(repeating: 0, count: items + 1)
  }

  mutating func add(_ pattern: ResponsePattern) {
    longestRuns[pattern.longestRun] += 1
    if pattern.isFlagged { flagged += 1 }
    if pattern.isOneOption { oneOption += 1 }
  }

  /// People with a run over at least half of all items.
  package var halfRuns: Int { longestRuns[((items + 1) / 2)...].reduce(0, +) }

  /// How long the longest run of people is.
  package var lengths: Histogram { Histogram(lowest: 0, counts: longestRuns) }

  /// Whether there are enough items for a run to mean anything.
  package var isTelling: Bool { items >= ResponsePattern.flaggedRun }
}

extension Histogram {
  /// The smallest value that at least so many hundredths of all people are at or below.
  ///
  /// - Precondition: somebody is counted.
  package func percentile(_ hundredths: Int) -> Int {
    var seen = 0
    for (value, count) in zip(values, counts) {
      seen += count
      if 100 * seen >= hundredths * n { return value }
    }
    preconditionFailure("all people are at or below the highest value")
  }
}
