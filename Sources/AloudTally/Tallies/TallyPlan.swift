import AloudModel

/// What a wave's tally counts: the scales it asks, how each item is keyed, and the groups.
struct TallyPlan: Hashable, Sendable {
  struct PlannedScale: Hashable, Sendable {
    let id: Identifier<Scale>
    let scoring: Scoring
    let options: ClosedRange<Int>
    let items: [PlannedItem]
  }

  struct PlannedItem: Hashable, Sendable {
    let id: Identifier<Item>
    let keying: Keying
  }

  enum Scoring: Hashable, Sendable {
    case scored
    /// A gauge: read item by item.
    case itemsOnly
  }

  let scales: [PlannedScale]
  let groups: [Identifier<Breakdown>: [Identifier<Group>]]
  /// The scales that page 1 of a report shows.
  let pageOne: Set<Identifier<Scale>>

  init(of manifest: Manifest) {
    groups = Dictionary(
      uniqueKeysWithValues: manifest.survey.breakdowns.map { ($0.id, $0.groups.map { $0.id }) })
    pageOne = Set(manifest.survey.pageOne(askedIn: manifest.wave).map { $0.id })
    scales = manifest.scales.map { scale in
      let items = scale.items.map { PlannedItem(id: $0.id, keying: $0.keying) }
      // An item's own options differ from its scale's in their labels, never in their values.
      let responses = manifest.survey.responses(to: scale.items[0], in: scale)
      return PlannedScale(
        id: scale.id, scoring: scale.level == .gauge ? .itemsOnly : .scored,
        options: responses.lowest...responses.highest, items: items)
    }
  }
}

extension TallyPlan {
  /// A tally of nobody for every scale with a score.
  var scaleTallies: [Identifier<Scale>: ScaleTally] {
    var tallies: [Identifier<Scale>: ScaleTally] = [:]
    for scale in scales {
      switch scale.scoring {
      case .scored:
        tallies[scale.id] = ScaleTally(items: scale.items.count, options: scale.options)
      case .itemsOnly: break
      }
    }
    return tallies
  }
}

extension TallyPlan.PlannedScale {
  /// A person's values with reversed items turned, in the order of the items.
  func keyedValues(of response: Response) -> [Int?] {
    items.map { item in
      guard let value = response.answers[item.id] else { return nil }
      switch item.keying {
      case .positive: return value
      case .reversed: return options.lowerBound + options.upperBound - value
      }
    }
  }
}
