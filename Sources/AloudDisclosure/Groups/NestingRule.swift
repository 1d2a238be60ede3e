import AloudModel

/// R5: whether subtracting one published set of people from another, of another breakdown, gives
/// somebody away.
///
/// Published are the shown groups, and by subtraction "all others" of each breakdown. Where one set
/// lies inside another, the difference is nobody or at least the minimum.
struct NestingRule {
  let classes: [Membership: Int]
  let minimum: Int

  /// The smallest shown group that has a part in a difference that is too small; nothing, when there is
  /// no such difference.
  func groupToHide(_ plans: [BreakdownPlan]) -> ShownGroup? {
    let sets = plans.flatMap(publishedSets)
    let shown = plans.flatMap { $0.shown }.sorted { ($0.people, $0.group) < ($1.people, $1.group) }
    var involved: Set<ShownGroup> = []
    for inner in sets {
      for outer in sets where outer.breakdown != inner.breakdown {
        guard inner.people.isStrictSubset(of: outer.people) else { continue }
        let rest = outer.people.subtracting(inner.people).reduce(0) { $0 + classes[$1, default: 0] }
        if rest < minimum { involved.formUnion(inner.made.union(outer.made)) }
      }
    }
    return shown.first { involved.contains($0.group) }?.group
  }

  private struct PublishedSet {
    let breakdown: Identifier<Breakdown>
    let people: Set<Membership>
    /// The shown groups whose figures make this one known.
    let made: Set<ShownGroup>
  }

  private func publishedSets(of plan: BreakdownPlan) -> [PublishedSet] {
    let shown = plan.shown.map { group, members, _ in
      PublishedSet(
        breakdown: plan.breakdown.id,
        people: Set(
          classes.keys.filter { membership in
            membership.groups[plan.breakdown.id].map(members.contains) ?? false
          }), made: [group])
    }
    let others = shown.reduce(Set(classes.keys)) { $0.subtracting($1.people) }
    guard !shown.isEmpty, !others.isEmpty else { return shown }
    return shown + [
      PublishedSet(
        breakdown: plan.breakdown.id, people: others,
        made: shown.reduce(into: []) { $0.formUnion($1.made) })
    ]
  }
}
