package import AloudModel

/// All of one person's answers to one scale, with the groups they are in.
///
/// It is as telling as a ballot: it exists while a wave is counted, for the attack that decides what may
/// be released, and nowhere else.
package struct ScalePattern: Hashable, Sendable {
  package let membership: Membership
  /// Keyed steps above the least safe option, in the order of the items.
  package let steps: [Int?]

  package init(membership: Membership, steps: [Int?]) {
    self.membership = membership
    self.steps = steps
  }
}

extension ScalePattern: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    if left.membership != right.membership { return left.membership < right.membership }
    return left.steps.map { $0 ?? -1 }.lexicographicallyPrecedes(right.steps.map { $0 ?? -1 })
  }
}
