package import AloudModel

/// All counts of one wave, in memory only (rule R10), from which every released figure is made.
///
/// Counts are integers and a tally does not know the order of its responses: merging is exact,
/// commutative and associative.
package struct WaveTally: Hashable, Sendable {
  let plan: TallyPlan
  package private(set) var respondents: Int
  /// Every item asked, gauges included.
  package private(set) var items: [Identifier<Item>: ItemTally]
  /// Every scale asked but the gauges.
  package private(set) var scales: [Identifier<Scale>: ScaleTally]
  /// Every group of every breakdown; people who did not say are in none.
  package private(set) var groups: [Identifier<Breakdown>: [Identifier<Group>: GroupTally]]
  /// People by the groups they are in; no class is listed with nobody.
  package private(set) var classes: [Membership: Int]
  /// People by their answers to each scale with a score; empty where there are no breakdowns.
  package private(set) var patterns: [Identifier<Scale>: [ScalePattern: Int]]
  /// People by their scores on the scales of page 1, in the order asked; nothing where one has none. As
  /// telling as ballots: it exists while a wave is counted.
  package private(set) var profiles: [[ScaleScore?]: Int]

  /// A tally of nobody, for the scales the manifest's wave asks.
  package init(of manifest: Manifest) {
    plan = TallyPlan(of: manifest)
    respondents = 0
    items = [:]
    for scale in plan.scales {
      for item in scale.items { items[item.id] = ItemTally(options: scale.options) }
    }
    scales = plan.scaleTallies
    let nobody = GroupTally(plan)
    groups = plan.groups.mapValues { groups in
      Dictionary(uniqueKeysWithValues: groups.map { ($0, nobody) })
    }
    classes = [:]
    patterns = [:]
    profiles = [:]
  }

  package init(of manifest: Manifest, responses: some Sequence<Response>) {
    self.init(of: manifest)
    for response in responses { add(response) }
  }

  /// Counts one person. Answers to items the wave does not ask are not counted.
  ///
  /// - Precondition: every value is an option of its item and every group one of its breakdown,
  ///   which was checked when the ballot was opened.
  package mutating func add(_ response: Response) {
    respondents += 1
    classes[Membership(response.groups), default: 0] += 1
    for (breakdown, group) in response.groups {
      precondition(groups[breakdown]?[group] != nil, "the breakdown has this group")
      groups[breakdown]?[group]?.add(response, plan)
    }
    var profile: [ScaleScore?] = []
    for scale in plan.scales {
      for item in scale.items { items[item.id]?.add(response.answers[item.id]) }
      let keyed = scale.keyedValues(of: response)
      scales[scale.id]?.add(keyed)
      note(keyed, of: response, on: scale)
      if plan.pageOne.contains(scale.id) { profile.append(ScaleScore(of: keyed)) }
    }
    profiles[profile, default: 0] += 1
  }

  /// The scales of page 1, in the order of each profile.
  package var profiled: [Identifier<Scale>] {
    plan.scales.map { $0.id }.filter(plan.pageOne.contains)
  }

  private mutating func note(
    _ keyed: [Int?], of response: Response, on scale: TallyPlan.PlannedScale
  ) {
    guard !plan.groups.isEmpty, scale.scoring == .scored else { return }
    let pattern = ScalePattern(
      membership: Membership(response.groups),
      steps: keyed.map { value in value.map { $0 - scale.options.lowerBound } })
    patterns[scale.id, default: [:]][pattern, default: 0] += 1
  }

  /// - Precondition: both tallies count the same scales, items, options and keys.
  package func merged(with other: WaveTally) -> WaveTally {
    precondition(plan == other.plan, "tallies of the same questions")
    var merged = self
    merged.respondents += other.respondents
    merged.items = items.joined(with: other.items) { $0.merged(with: $1) }
    merged.scales = scales.joined(with: other.scales) { $0.merged(with: $1) }
    merged.groups = groups.joined(with: other.groups) {
      $0.joined(with: $1) { $0.merged(with: $1) }
    }
    merged.classes = classes.joined(with: other.classes, +)
    merged.patterns = patterns.joined(with: other.patterns) { $0.joined(with: $1, +) }
    merged.profiles = profiles.joined(with: other.profiles, +)
    return merged
  }
}
