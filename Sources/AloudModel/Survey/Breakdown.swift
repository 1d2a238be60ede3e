/// A reporting variable: one question about the person, with broad groups as answers.
package struct Breakdown: Hashable, Sendable {
  package let id: Identifier<Breakdown>
  package let text: LocalizedText
  package let groups: [Group]

  package init(id: Identifier<Breakdown>, text: LocalizedText, groups: [Group]) {
    self.id = id
    self.text = text
    self.groups = groups
  }
}

extension Breakdown: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    text = try json.value("text")
    groups = try json.value("groups")
  }

  package var json: JSONTree {
    ["id": id.json, "text": text.json, "groups": groups.json]
  }
}

/// One value of a breakdown, with the head-count of those invited.
package struct Group: Hashable, Sendable {
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
}

extension Group: JSONCoded {
  package init(json: JSONTree) throws(CanonicalJSON.Refusal) {
    id = try json.value("id")
    label = try json.value("label")
    count = try json.value("count")
    mergeInto = try json.optional("merge_into")
  }

  package var json: JSONTree {
    ["id": id.json, "label": label.json, "count": count.json, "merge_into": mergeInto?.json]
  }
}

extension Breakdown {
  /// The groups that would be merged into themselves, over others or straight.
  package static func mergeCycles(among groups: [Group]) -> Set<Identifier<Group>> {
    let targets = Dictionary(firstOf: groups.map { ($0.id, $0.mergeInto) })
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
