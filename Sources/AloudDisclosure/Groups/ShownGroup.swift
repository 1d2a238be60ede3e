import AloudModel

/// A group that would be shown, by the breakdown it is of.
struct ShownGroup: Hashable, Comparable {
  let breakdown: Identifier<Breakdown>
  let group: Identifier<Group>

  static func < (left: Self, right: Self) -> Bool {
    (left.breakdown, left.group) < (right.breakdown, right.group)
  }
}
