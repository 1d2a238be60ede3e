import AloudModel
import AloudStatistics

/// What rules R3 and R4 leave possible for the groups of a wave that passed its floors.
///
/// R5 and R6 rest on how many people are in two groups at once, which no release says.
struct BreakdownLaw {
  let version: ReleaseVersion
  let manifest: Manifest
  let counted: Int

  /// - Precondition: the release names the groups of the breakdown, in its order.
  func permits(_ released: ReleasedBreakdown, of breakdown: Breakdown) -> Bool {
    let groups = released.groups
    guard zip(groups, breakdown.groups).allSatisfy({ permits($0, $1, among: groups, breakdown) })
    else { return false }
    let stuffed = groups.count { $0.figures.reason == .overHeadCount }
    guard stuffed == 0 || stuffed == groups.count else { return false }
    return remainderIsPossible(groups, breakdown)
  }

  private var minimum: Int { manifest.survey.promise.minimumGroup }

  private func permits(
    _ released: ReleasedGroup, _ group: Group, among groups: [ReleasedGroup],
    _ breakdown: Breakdown
  ) -> Bool {
    switch released.figures {
    case .shown(let figures):
      guard released.mergedInto == nil, let people = people(of: released, groups, breakdown) else {
        return false
      }
      return permits(figures, people)
    case .withheld(.merged):
      guard let host = released.mergedInto else { return false }
      return leads(group, to: host, breakdown)
        && groups.contains { $0.id == host && $0.figures.value != nil }
    case .withheld(.attack) where version == .single: return false
    case .withheld(.smallGroup), .withheld(.complementary), .withheld(.attack),
      .withheld(.overHeadCount):
      return released.mergedInto == nil
    case .withheld(.tooFewAnswers), .withheld(.lowCoverage), .withheld(.tailCoded),
      .withheld(.fewItems), .withheld(.notComputable):
      return false
    }
  }

  /// Whether following `merge_into` from a group arrives at another.
  private func leads(
    _ group: Group, to host: Identifier<Group>, _ breakdown: Breakdown
  ) -> Bool {
    var next = group.mergeInto
    for _ in breakdown.groups {
      if next == host { return host != group.id }
      next = breakdown.groups.first { $0.id == next }?.mergeInto
    }
    return false
  }

  /// How many people a shown group may have: by its band, its head-count and the minimum.
  private func people(
    of shown: ReleasedGroup, _ groups: [ReleasedGroup], _ breakdown: Breakdown
  ) -> ClosedRange<Int>? {
    guard let band = shown.figures.value?.people.range else { return nil }
    let invited = zip(groups, breakdown.groups).reduce(0) { sum, pair in
      let counts = pair.0.id == shown.id || pair.0.mergedInto == shown.id
      return counts ? sum + manifest.wave.headCount(of: pair.1, in: breakdown) : sum
    }
    let (low, high) = (max(band.lowerBound, minimum), min(band.upperBound, invited, counted))
    return low <= high ? low...high : nil
  }

  private func permits(_ figures: GroupFigures, _ people: ClosedRange<Int>) -> Bool {
    guard figures.scales.map({ $0.id }) == manifest.plan.scales else { return false }
    let scales = manifest.scales.filter { $0.level != .gauge }
    return zip(figures.scales, scales).allSatisfy { figure, scale in
      guard scale.items.count >= Scale.fewestItemsForMean else {
        return figure.level == .withheld(.fewItems)
      }
      switch (figure.level, version) {
      case (.shown(.mean(let mean)), .single): return (0...100).contains(mean)
      case (.shown(.mean(let mean)), .joint):
        return JointFigureLaw.permits(mean: mean, people: people.upperBound)
      case (.withheld(.tooFewAnswers), .joint), (.withheld(.tailCoded), .single),
        (.shown(.nearEnd), .joint):
        return true
      case (.shown(.nearEnd), .single), (.withheld, _): return false
      }
    }
  }

  /// Whether the people of no shown group can be nobody, or enough of two sources.
  private func remainderIsPossible(_ groups: [ReleasedGroup], _ breakdown: Breakdown) -> Bool {
    let shown = groups.compactMap { people(of: $0, groups, breakdown) }
    guard !shown.isEmpty else { return true }
    let (least, most) = shown.reduce((0, 0)) { ($0.0 + $1.lowerBound, $0.1 + $1.upperBound) }
    let hidesOthers = groups.contains { $0.figures.value == nil && $0.mergedInto == nil }
    return least <= counted
      && (most >= counted || (hidesOthers && least <= counted - minimum))
  }
}
