package import AloudModel

/// R3 and R4 for one breakdown: which groups may be shown, decided from sizes alone.
///
/// A group is shown from the minimum on. Until the remainder is safe, groups are merged as declared,
/// and then the smallest shown group joins "all others".
package struct GroupPlan: Hashable, Sendable {
  /// In the order of the breakdown.
  package let fates: [GroupFate]

  /// - Parameters:
  ///   - answers: people who chose each group; a group that is missing has none.
  ///   - unsaid: people who chose none.
  ///   - hiding: groups that another rule does not let be shown.
  package init(
    of breakdown: Breakdown, answers: [Identifier<Group>: Int], unsaid: Int, minimum: Int,
    hiding: Set<Identifier<Group>> = []
  ) {
    let merges = DeclaredMerges(of: breakdown, answers: answers, minimum: minimum)
    let (sizes, hosts) = (merges.sizes, merges.hosts)
    var shown = merges.standing.filter {
      sizes[$0] >= minimum && !hiding.contains(breakdown.groups[$0].id)
    }
    let remainder = RemainderRule(minimum: minimum)
    while let smallest = shown.min(by: { (sizes[$0], $0) < (sizes[$1], $1) }),
      !remainder.isSafe(
        hidden: merges.standing.filter { !shown.contains($0) }.map { sizes[$0] }, unsaid: unsaid)
    {
      shown.removeAll { $0 == smallest }
    }
    fates = sizes.indices.map { place in
      let host = hosts[place]
      guard shown.contains(host) else {
        return sizes[host] >= minimum ? .protectsOthers : .tooSmall
      }
      return host == place ? .shown(answers: sizes[place]) : .merged(breakdown.groups[host].id)
    }
  }
}

/// What becomes of one group in a report.
package enum GroupFate: Hashable, Sendable {
  case shown(answers: Int)
  /// Counted with the group it names, which is shown.
  case merged(Identifier<Group>)
  /// Fewer answers than the minimum.
  case tooSmall
  /// Large enough, and hidden because the rest would give a smaller group away.
  case protectsOthers
}
