import AloudModel
import AloudStatistics

/// One breakdown of `release.json`.
struct BreakdownFile {
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

extension BreakdownFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    groups = try json.value("groups")
  }

  var json: JSONTree {
    ["id": id.json, "groups": groups.json]
  }
}

/// One group of `release.json`.
struct GroupFile {
  let id: Identifier<Group>
  let figures: FigureFile<GroupFiguresFile>
  let mergedInto: Identifier<Group>?

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

extension GroupFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    figures = try json.value("figures")
    mergedInto = try json.optional("merged_into")
  }

  var json: JSONTree {
    ["id": id.json, "figures": figures.json, "merged_into": mergedInto?.json]
  }
}

/// The figures of a shown group.
struct GroupFiguresFile {
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

extension GroupFiguresFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    people = try json.value("people")
    scales = try json.value("scales")
  }

  var json: JSONTree {
    ["people": people.json, "scales": scales.json]
  }
}

/// One scale of a shown group: `mean` in whole points, or the end it is near.
struct GroupScaleFile {
  let id: Identifier<Scale>
  let level: FigureFile<LevelFile>

  init(_ scale: GroupScale) {
    id = scale.id
    level = FigureFile(scale.level) { LevelFile($0, sd: nil) }
  }

  /// Nothing where a group has a spread, which no version says.
  func released() -> GroupScale? {
    guard level.shown?.sd == nil else { return nil }
    return level.disclosed { $0.level() }.map { GroupScale(id: id, level: $0) }
  }
}

extension GroupScaleFile: JSONCoded {
  init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    level = try json.value("level")
  }

  var json: JSONTree {
    ["id": id.json, "level": level.json]
  }
}
