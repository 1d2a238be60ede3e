/// A reporting variable: one question about the person, with broad groups as answers.
package struct Breakdown: Hashable, Sendable, Codable {
  package let id: Identifier<Breakdown>
  package let text: LocalizedText
  package let groups: [Group]

  package init(id: Identifier<Breakdown>, text: LocalizedText, groups: [Group]) {
    self.id = id
    self.text = text
    self.groups = groups
  }
}

/// One value of a breakdown, with the head-count of those invited.
package struct Group: Hashable, Sendable, Codable {
  package let id: Identifier<Group>
  package let label: LocalizedText
  package let count: Int
  /// The group this one joins when it is too small to be shown.
  package let mergeInto: Identifier<Group>?

  package init(
    id: Identifier<Group>, label: LocalizedText, count: Int, mergeInto: Identifier<Group>? = nil
  ) {
    self.id = id
    self.label = label
    self.count = count
    self.mergeInto = mergeInto
  }

  private enum CodingKeys: String, CodingKey {
    case id, label, count
    case mergeInto = "merge_into"
  }
}

extension Breakdown {
  /// The groups that would be merged into themselves, over others or straight.
  package static func mergeCycles(among groups: [Group]) -> Set<Identifier<Group>> {
    let targets = Dictionary(groups.map { ($0.id, $0.mergeInto) }) { first, _ in first }
    var followed: Set<Identifier<Group>> = []
    var cycles: Set<Identifier<Group>> = []
    for group in groups {
      var path: [Identifier<Group>] = []
      var steps: [Identifier<Group>: Int] = [:]
      var next: Identifier<Group>? = group.id
      while let id = next, steps[id] == nil, !followed.contains(id) {
        steps[id] = path.count
        path.append(id)
        next = targets[id] ?? nil
      }
      if let start = next.flatMap({ steps[$0] }) { cycles.formUnion(path[start...]) }
      followed.formUnion(path)
    }
    return cycles
  }
}
