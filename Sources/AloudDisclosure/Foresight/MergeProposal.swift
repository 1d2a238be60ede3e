import AloudModel

/// Merges that would let a breakdown be shown: the two smallest groups together, until each is
/// expected to have enough answers.
enum MergeProposal {
  /// Nothing, when every group is large enough as it is, or fewer than two would be left.
  static func groups(
    _ groups: [(id: Identifier<Group>, people: Int)], minimum: Int
  ) -> [[Identifier<Group>]]? {
    var merged = groups.map { (ids: [$0.id], people: $0.people) }
    guard merged.contains(where: { Foresight.expected(of: $0.people) < minimum }) else {
      return nil
    }
    while merged.count > 1, let smallest = merged.indices.min(by: { smaller(merged, $0, $1) }),
      Foresight.expected(of: merged[smallest].people) < minimum
    {
      let part = merged.remove(at: smallest)
      guard let next = merged.indices.min(by: { smaller(merged, $0, $1) }) else { break }
      merged[next].ids += part.ids
      merged[next].people += part.people
    }
    return merged.count < 2 ? nil : merged.map { $0.ids.sorted() }
  }

  private static func smaller(
    _ merged: [(ids: [Identifier<Group>], people: Int)], _ left: Int, _ right: Int
  ) -> Bool {
    (merged[left].people, left) < (merged[right].people, right)
  }
}
