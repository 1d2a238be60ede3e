package import AloudModel

/// Who answered, as far as readers are assumed to know it: how many people are in which groups.
package struct Roster: Hashable, Sendable {
  /// People by their memberships, sorted; nobody is left out.
  package let classes: [(membership: Membership, people: Int)]
  /// For each shown group, the groups that are counted as it.
  package let members: [PublishedMean.Source: Set<Identifier<Group>>]

  package init(
    _ classes: [Membership: Int], members: [PublishedMean.Source: Set<Identifier<Group>>]
  ) {
    self.classes = classes.sorted { $0.key < $1.key }.filter { $0.value > 0 }
      .map { (membership: $0.key, people: $0.value) }
    self.members = members
  }

  package var people: Int { classes.reduce(0) { $0 + $1.people } }

  /// Whether a person of this membership is in a published set.
  package func holds(_ source: PublishedMean.Source, _ membership: Membership) -> Bool {
    switch source {
    case .wholeSchool: return true
    case .group(_, let breakdown):
      guard let group = membership.groups[breakdown] else { return false }
      return members[source]?.contains(group) ?? false
    }
  }

  package static func == (left: Self, right: Self) -> Bool {
    left.members == right.members && left.classes.elementsEqual(right.classes, by: ==)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(members)
    for (membership, people) in classes {
      hasher.combine(membership)
      hasher.combine(people)
    }
  }
}

/// Somebody who tells the attacker their own answers.
package struct Colluder: Hashable, Sendable {
  package let membership: Membership
  /// Keyed steps by item; what they left out is missing.
  package let steps: [Identifier<Item>: Int]

  package init(membership: Membership, steps: [Identifier<Item>: Int]) {
    self.membership = membership
    self.steps = steps
  }
}
