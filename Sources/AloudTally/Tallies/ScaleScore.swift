/// What one person's answers to a scale come to: the sum of keyed values and how many there are.
package struct ScaleScore: Hashable, Sendable, Comparable {
  /// Of values with reversed items turned.
  package let sum: Int
  package let answered: Int

  package init(sum: Int, answered: Int) {
    self.sum = sum
    self.answered = answered
  }

  /// Of one person's keyed values; nothing, where fewer than half of the items were answered.
  init?(of keyed: [Int?]) {
    let values = keyed.compactMap { $0 }
    guard values.count >= Self.itemsNeeded(of: keyed.count) else { return nil }
    self.init(sum: values.reduce(0, +), answered: values.count)
  }

  /// Items that must be answered for a score: half of them, rounded up.
  static func itemsNeeded(of items: Int) -> Int { (items + 1) / 2 }

  package static func < (left: Self, right: Self) -> Bool {
    (left.answered, left.sum) < (right.answered, right.sum)
  }
}
