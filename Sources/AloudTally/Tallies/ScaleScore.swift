/// What one person's answers to a scale come to: the sum of keyed values and how many there are.
package struct ScaleScore: Hashable, Sendable, Comparable {
  /// Of values with reversed items turned.
  package let sum: Int
  package let answered: Int

  package init(sum: Int, answered: Int) {
    self.sum = sum
    self.answered = answered
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.answered, left.sum) < (right.answered, right.sum)
  }
}
