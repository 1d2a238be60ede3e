import AloudModel

/// Against invented ballots: a group cannot have more of them than people.
///
/// One group too large spoils its whole breakdown, since what was added to it may be missing elsewhere.
struct HeadCountRule {
  let wave: Wave

  func isBroken(_ breakdown: Breakdown, answers: [Identifier<Group>: Int]) -> Bool {
    breakdown.groups.contains { group in
      answers[group.id, default: 0] > wave.headCount(of: group, in: breakdown)
    }
  }
}
