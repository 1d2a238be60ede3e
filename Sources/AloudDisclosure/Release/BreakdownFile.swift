import AloudModel

/// One breakdown of `release.json`.
struct BreakdownFile: Codable {
  let id: Identifier<Breakdown>
  let groups: [GroupFile]

  struct GroupFile: Codable {
    let id: Identifier<Group>
    let withheld: WithholdingReason
  }

  init(_ breakdown: ReleasedBreakdown) {
    id = breakdown.id
    groups = breakdown.groups.map { GroupFile(id: $0.id, withheld: $0.withheld) }
  }

  func released() -> ReleasedBreakdown {
    ReleasedBreakdown(
      id: id, groups: groups.map { ReleasedGroup(id: $0.id, withheld: $0.withheld) })
  }
}
