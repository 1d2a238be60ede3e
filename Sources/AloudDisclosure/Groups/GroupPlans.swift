import AloudModel

/// R3, R4 and R5 for all breakdowns of a wave: which groups may be shown, decided from sizes alone.
struct GroupPlans {
  /// In the order declared.
  private(set) var breakdowns: [BreakdownPlan]
  /// Groups that R5 does not let be shown.
  private(set) var nested: Set<ShownGroup> = []
  /// Groups that the attacker could use.
  let exposed: Set<ShownGroup>

  init(
    of survey: Survey, in wave: Wave, classes: [Membership: Int], exposed: Set<ShownGroup> = []
  ) {
    let minimum = survey.promise.minimumGroup
    func plans(hiding hidden: Set<ShownGroup>) -> [BreakdownPlan] {
      survey.breakdowns.map { breakdown in
        BreakdownPlan(
          of: breakdown, in: wave, classes: classes, minimum: minimum,
          hiding: Set(hidden.filter { $0.breakdown == breakdown.id }.map { $0.group }))
      }
    }
    self.exposed = exposed
    breakdowns = plans(hiding: exposed)
    let rule = NestingRule(classes: classes, minimum: minimum)
    while let group = rule.groupToHide(breakdowns) {
      nested.insert(group)
      breakdowns = plans(hiding: exposed.union(nested))
    }
  }

  /// The people of each shown group.
  var sizes: [ShownGroup: Int] {
    Dictionary(uniqueKeysWithValues: breakdowns.flatMap { $0.shown }.map { ($0.group, $0.people) })
  }

  /// The rule that keeps a group back; nothing, when it is shown or counted with one that is.
  func rule(hiding group: ShownGroup, fate: GroupFate) -> Rule? {
    switch fate {
    case .shown, .merged: nil
    case .tooSmall: .groups
    case .protectsOthers:
      nested.contains(group) && !exposed.contains(group) ? .nesting : .remainder
    }
  }
}
