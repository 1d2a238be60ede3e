import AloudModel
import AloudStatistics

/// One breakdown of `release.json`.
struct BreakdownFile: Codable {
  let id: Identifier<Breakdown>
  let groups: [GroupFile]

  init(_ breakdown: ReleasedBreakdown) {
    id = breakdown.id
    groups = breakdown.groups.map(GroupFile.init)
  }

  func released() -> ReleasedBreakdown? {
    let groups = groups.compactMap { $0.released() }
    return groups.count == self.groups.count ? ReleasedBreakdown(id: id, groups: groups) : nil
  }
}

/// One group of `release.json`.
struct GroupFile: Codable {
  let id: Identifier<Group>
  let figures: FigureFile<GroupFiguresFile>
  let mergedInto: Identifier<Group>?

  enum CodingKeys: String, CodingKey {
    case id, figures
    case mergedInto = "merged_into"
  }

  init(_ group: ReleasedGroup) {
    id = group.id
    figures = FigureFile(group.figures, GroupFiguresFile.init)
    mergedInto = group.mergedInto
  }

  func released() -> ReleasedGroup? {
    figures.disclosed { $0.figures() }.map {
      ReleasedGroup(id: id, figures: $0, mergedInto: mergedInto)
    }
  }
}

/// The figures of a shown group.
struct GroupFiguresFile: Codable {
  let people: GroupSizeBand
  let scales: [GroupScaleFile]

  init(_ figures: GroupFigures) {
    people = figures.people
    scales = figures.scales.map(GroupScaleFile.init)
  }

  func figures() -> GroupFigures? {
    let scales = scales.compactMap { $0.released() }
    return scales.count == self.scales.count ? GroupFigures(people: people, scales: scales) : nil
  }
}

/// One scale of a shown group: `mean` in whole points, or the end it is near.
struct GroupScaleFile: Codable {
  let id: Identifier<Scale>
  let level: FigureFile<GroupLevelFile>

  init(_ scale: GroupScale) {
    id = scale.id
    level = FigureFile(scale.level, GroupLevelFile.init)
  }

  func released() -> GroupScale? {
    level.disclosed { $0.level() }.map { GroupScale(id: id, level: $0) }
  }
}

struct GroupLevelFile: Codable {
  let mean: Int?
  let nearEnd: End?

  enum CodingKeys: String, CodingKey {
    case mean
    case nearEnd = "near_end"
  }

  init(_ level: GroupLevel) {
    switch level {
    case .mean(let mean): (self.mean, nearEnd) = (mean, nil)
    case .nearEnd(let end): (mean, nearEnd) = (nil, end)
    }
  }

  func level() -> GroupLevel? {
    switch (mean, nearEnd) {
    case (let mean?, nil): .mean(mean)
    case (nil, let end?): .nearEnd(end)
    case (nil, nil), (.some, .some): nil
    }
  }
}
