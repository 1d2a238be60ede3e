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
