package import AloudAttack
package import AloudModel

extension Release {
  /// What the release says, as the attacker reads it: every scale asked, gauges included.
  package var published: [PublishedScale] {
    guard let counted = counted.value else { return [] }
    return manifest.scales.map { scale in
      let options = manifest.survey.responses(to: scale.items[0], in: scale).options.count
      return PublishedScale(
        id: scale.id, steps: options - 1,
        items: scale.items.map { published($0, of: scale, counted: counted) },
        means: means(of: scale.id))
    }
  }

  /// For each shown group, the groups that are counted as it.
  package var shownMembers: [PublishedMean.Source: Set<Identifier<Group>>] {
    var members: [PublishedMean.Source: Set<Identifier<Group>>] = [:]
    for breakdown in breakdowns {
      for group in breakdown.groups {
        guard group.figures.value != nil || group.mergedInto != nil else { continue }
        let host = group.mergedInto ?? group.id
        members[.group(host, of: breakdown.id), default: []].insert(group.id)
      }
    }
    return members
  }

  private func published(_ item: Item, of scale: Scale, counted: Int) -> PublishedItem {
    let responses = manifest.survey.responses(to: item, in: scale)
    let values = Array(responses.lowest...responses.highest)
    let keyed = item.keying == .positive ? values : values.reversed()
    let sides = keyed.map { PublishedItem.Side(of: $0, in: responses, keying: item.keying) }
    let cells = ItemCells(
      people: self.item(item.id)?.people.value, counted: counted, sides: sides,
      isReversed: item.keying == .reversed)
    return PublishedItem(id: item.id, cells: cells.cells, sides: sides)
  }

  private func means(of scale: Identifier<Scale>) -> [PublishedMean] {
    var means: [PublishedMean] = []
    if let level = self.scale(scale)?.level.value {
      means.append(PublishedMean(source: .wholeSchool, level: .init(level)))
    }
    for breakdown in breakdowns {
      for group in breakdown.groups {
        guard let level = group.figures.value?.level(of: scale) else { continue }
        let source = PublishedMean.Source.group(group.id, of: breakdown.id)
        switch level {
        case .shown(let level): means.append(PublishedMean(source: source, level: .init(level)))
        case .withheld(.tooFewAnswers), .withheld(.tailCoded):
          means.append(PublishedMean(source: source, level: .withheld))
        case .withheld: break
        }
      }
    }
    return means
  }
}

extension PublishedItem.Side {
  package init(of value: Int, in responses: ResponseScale, keying: Keying) {
    let isFavourable = responses.favourable.contains(value)
    let isUnfavourable = responses.unfavourable.contains(value)
    switch keying {
    case .positive: self = isFavourable ? .safer : isUnfavourable ? .lessSafe : .neither
    case .reversed: self = isUnfavourable ? .safer : isFavourable ? .lessSafe : .neither
    }
  }
}

extension PublishedMean.Level {
  init(_ level: ScaleLevel) {
    switch level {
    case .mean(let mean): self = .points(mean)
    case .nearEnd(.low): self = .nearLowEnd
    case .nearEnd(.high): self = .nearHighEnd
    }
  }
}
