import AloudModel

/// Merges that would let a breakdown be shown: the two smallest groups together, until each is
/// expected to have enough answers.
///
/// Expected answers are rounded down for each group before they are added, as the rules will see
/// them: who follows the proposal is not told to merge again.
enum MergeProposal {
  /// Nothing, when every group is large enough as it is, or fewer than two would be left.
  static func groups(
    _ groups: [(id: Identifier<Group>, people: Int)], minimum: Int
  ) -> [[Identifier<Group>]]? {
    var merged = groups.map { Merged(ids: [$0.id], answers: Foresight.expected(of: $0.people)) }
    guard merged.contains(where: { $0.answers < minimum }) else { return nil }
    while merged.count > 1, let smallest = smallest(of: merged), merged[smallest].answers < minimum
    {
      let part = merged.remove(at: smallest)
      guard let next = self.smallest(of: merged) else { break }
      merged[next].ids += part.ids
      merged[next].answers += part.answers
    }
    guard merged.count > 1 else { return nil }
    let people = Dictionary(firstOf: groups.map { ($0.id, $0.people) })
    return merged.map { group in
      group.ids.sorted { (people[$1, default: 0], $0) < (people[$0, default: 0], $1) }
    }
  }

  private struct Merged {
    var ids: [Identifier<Group>]
    var answers: Int
  }

  private static func smallest(of merged: [Merged]) -> Int? {
    merged.indices.min { (merged[$0].answers, $0) < (merged[$1].answers, $1) }
  }
}
