import AloudModel
import AloudStatistics
import AloudTally

/// What may be said of the groups of a wave that passed its floors.
struct GroupGate {
  private let people: PeopleOfWave
  private let plans: GroupPlans
  /// Scales that say no mean of any group of a breakdown, since the attack found something in them.
  private let silenced: Set<SilencedMeans>
  private var manifest: Manifest { people.manifest }
  private var tally: WaveTally { people.tally }

  /// In the order declared.
  private(set) var breakdowns: [ReleasedBreakdown] = []

  init(people: PeopleOfWave, plans: GroupPlans, silenced: Set<SilencedMeans>) {
    self.people = people
    self.plans = plans
    self.silenced = silenced
    breakdowns = plans.breakdowns.map(released)
  }

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
    cells[.groups, default: 0] += breakdowns.flatMap { $0.groups }.compactMap { $0.figures.value }
      .flatMap { $0.scales }.count { $0.hasNoNumber }
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
          // One reason for whatever the rest, or our own attack, would tell: which of them it was tells more.
          return ReleasedGroup(id: group.id, withheld: .complementary)
        }
      })
  }

  /// The figures of the shown groups, in the order declared.
  private func figures(_ plan: BreakdownPlan) -> [GroupFigures] {
    let shown = plan.shown
    let scales = manifest.plan.scales.map { id in
      GroupRule(
        minimum: manifest.survey.promise.minimumGroup,
        school: tally.answeredItems(of: id, manifest),
        isSilenced: silenced.contains(SilencedMeans(scale: id, breakdown: plan.breakdown.id))
      ).levels(
        shown.map { people.answeredItems(of: id, in: $0.members, of: plan.breakdown.id) })
    }
    return shown.indices.map { place in
      GroupFigures(
        people: GroupSizeBand(people: shown[place].people),
        scales: zip(manifest.plan.scales, scales).map { GroupScale(id: $0, level: $1[place]) })
    }
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
