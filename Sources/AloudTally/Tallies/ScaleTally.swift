import AloudModel

/// Everything that is counted of one scale: who scored what, and the moments of its items.
///
/// A person is scored who answered at least half of the items (two of three).
package struct ScaleTally: Hashable, Sendable {
  package let items: Int
  /// The lowest and the highest value an item offers.
  package let options: ClosedRange<Int>
  /// People for each score; no score is listed with nobody.
  package private(set) var scores: [ScaleScore: Int]
  /// People who answered too few items.
  package private(set) var unscored: Int
  package private(set) var moments: CrossMoments

  /// - Precondition: one to twelve items of two to eleven options, as in `Scale`.
  package init(items: Int, options: ClosedRange<Int>) {
    precondition((1...12).contains(items), "one to twelve items")
    precondition((2...11).contains(options.count), "two to eleven options")
    self.items = items
    self.options = options
    scores = [:]
    unscored = 0
    moments = CrossMoments(items: items)
  }

  /// Counts that were made elsewhere.
  init(
    items: Int, options: ClosedRange<Int>, scores: [ScaleScore: Int], unscored: Int,
    moments: CrossMoments
  ) {
    self.init(items: items, options: options)
    self.scores = scores
    self.unscored = unscored
    self.moments = moments
  }

  /// Items that must be answered for a score: half of them, rounded up.
  package var itemsNeeded: Int { ScaleScore.itemsNeeded(of: items) }
  package var scored: Int { scores.values.reduce(0, +) }
  package var people: Int { scored + unscored }

  /// Counts one person's keyed values, in the order of the items.
  ///
  /// - Precondition: one entry for each item, and every value is an option.
  package mutating func add(_ keyed: [Int?]) {
    precondition(keyed.count == items, "one entry for each item")
    let values = keyed.compactMap { $0 }
    precondition(values.allSatisfy(options.contains), "values are options")
    if values.count == items { moments.add(values) }
    guard let score = ScaleScore(of: keyed) else {
      unscored += 1
      return
    }
    scores[score, default: 0] += 1
  }

  /// - Precondition: both tallies are of as many items of the same options.
  package func merged(with other: ScaleTally) -> ScaleTally {
    precondition(items == other.items && options == other.options, "tallies of the same scale")
    var merged = self
    merged.scores = scores.joined(with: other.scores, +)
    merged.unscored += other.unscored
    merged.moments = moments.merged(with: other.moments)
    return merged
  }
}
