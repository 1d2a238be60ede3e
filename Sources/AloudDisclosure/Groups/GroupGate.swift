import AloudModel
import AloudStatistics
import AloudTally

/// What may be said of the groups of a wave that passed its floors.
struct GroupGate {
  let manifest: Manifest
  let tally: WaveTally
  let plans: GroupPlans

  /// In the order declared.
  var breakdowns: [ReleasedBreakdown] { plans.breakdowns.map(released) }

  /// For each rule, how many figures of groups it keeps back: a hidden group has one for each scale.
  var withheldCells: [Rule: Int] {
    var cells: [Rule: Int] = [:]
    for plan in plans.breakdowns {
      for (group, fate) in zip(plan.breakdown.groups, plan.fates) {
        let shown = ShownGroup(breakdown: plan.breakdown.id, group: group.id)
        guard let rule = plan.isStuffed ? .groups : plans.rule(hiding: shown, fate: fate) else {
          continue
        }
        cells[rule, default: 0] += manifest.plan.scales.count
      }
    }
    cells[.groups, default: 0] += breakdowns.flatMap(\.groups).compactMap(\.figures.value)
      .flatMap(\.scales).count { $0.hasNoNumber }
    return cells
  }

  private func released(_ plan: BreakdownPlan) -> ReleasedBreakdown {
    var figures = figures(plan)
    return ReleasedBreakdown(
      id: plan.breakdown.id,
      groups: zip(plan.breakdown.groups, plan.fates).map { group, fate in
        if plan.isStuffed { return ReleasedGroup(id: group.id, withheld: .overHeadCount) }
        switch fate {
        case .shown: return ReleasedGroup(id: group.id, shown: figures.removeFirst())
        case .merged(let host): return ReleasedGroup(id: group.id, mergedInto: host)
        case .tooSmall: return ReleasedGroup(id: group.id, withheld: .smallGroup)
        case .protectsOthers:
          let hidden = ShownGroup(breakdown: plan.breakdown.id, group: group.id)
          return ReleasedGroup(
            id: group.id,
            withheld: plans.exposed.contains(hidden) ? .attack : .complementary)
        }
      })
  }

  /// The figures of the shown groups, in the order declared.
  private func figures(_ plan: BreakdownPlan) -> [GroupFigures] {
    let shown = plan.shown
    let tallies = shown.map { tally.merged($0.members, of: plan.breakdown.id) }
    let scales = manifest.plan.scales.map { scale in
      GroupRule(
        minimum: manifest.survey.promise.minimumGroup, scoredInAll: tally.scale(scale).scored
      ).levels(tallies.map { $0.scale(scale) })
    }
    return shown.indices.map { place in
      GroupFigures(
        people: GroupSizeBand(people: shown[place].people),
        scales: zip(manifest.plan.scales, scales).map { GroupScale(id: $0, level: $1[place]) })
    }
  }
}

extension WaveTally {
  /// Several groups of a breakdown as one.
  fileprivate func merged(
    _ members: Set<Identifier<Group>>, of breakdown: Identifier<Breakdown>
  ) -> GroupTally {
    let tallies = members.sorted().compactMap { groups[breakdown]?[$0] }
    precondition(tallies.count == members.count, "every group of a breakdown is tallied")
    return tallies.dropFirst().reduce(tallies[0]) { $0.merged(with: $1) }
  }
}

extension GroupScale {
  fileprivate var hasNoNumber: Bool {
    switch level {
    case .shown(.mean): false
    case .shown(.nearEnd), .withheld: true
    }
  }
}
