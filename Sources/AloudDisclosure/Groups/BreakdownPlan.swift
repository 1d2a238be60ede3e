import AloudModel

/// What is to become of the groups of one breakdown, and whom each shown one holds.
struct BreakdownPlan {
  let breakdown: Breakdown
  let fates: [GroupFate]
  /// Whether more ballots name a group than people are in it; then none is shown.
  let isStuffed: Bool

  init(
    of breakdown: Breakdown, in wave: Wave, classes: [Membership: Int], minimum: Int,
    hiding: Set<Identifier<Group>>
  ) {
    self.breakdown = breakdown
    var answers: [Identifier<Group>: Int] = [:]
    var unsaid = 0
    for (membership, people) in classes {
      guard let group = membership.groups[breakdown.id] else {
        unsaid += people
        continue
      }
      answers[group, default: 0] += people
    }
    isStuffed = HeadCountRule(wave: wave).isBroken(breakdown, answers: answers)
    fates =
      GroupPlan(
        of: breakdown, answers: answers, unsaid: unsaid, minimum: minimum,
        hiding: isStuffed ? Set(breakdown.groups.map { $0.id }) : hiding
      ).fates
  }

  /// Each shown group with those counted with it, and its people, in the order declared.
  var shown: [(group: ShownGroup, members: Set<Identifier<Group>>, people: Int)] {
    zip(breakdown.groups, fates).compactMap { group, fate in
      guard case .shown(let people) = fate else { return nil }
      let guests = zip(breakdown.groups, fates).filter { $1 == .merged(group.id) }.map { $0.0.id }
      return (
        ShownGroup(breakdown: breakdown.id, group: group.id), Set(guests + [group.id]), people
      )
    }
  }
}
