package import AloudModel

/// A breakdown as it is typed: `role:teaching=26,support=16`.
package struct DraftedBreakdown: Hashable, Sendable {
  package let id: Identifier<Breakdown>
  /// In the order typed; at least two.
  package let groups: [DraftedGroup]

  /// One group and how many people belong to it.
  package struct DraftedGroup: Hashable, Sendable {
    package let id: Identifier<Group>
    /// As it was typed.
    package let label: String
    package let count: Int
  }

  /// People in all groups together.
  package var people: Int { groups.reduce(0) { $0 + $1.count } }

  /// Nothing, when the text has another form, fewer than two groups, or one of them twice.
  ///
  /// Ids are made of what is typed, which stays the label: `0-3 years=20`. Blanks around the signs do not matter; without `role:` the breakdown is called `role`.
  package init?(_ typed: String) {
    let parts = typed.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count <= 2, let list = parts.last,
      let id = Identifier<Breakdown>(
        parts.count == 2 ? DefinitionReader.trimmed(String(parts[0])) : "role")
    else { return nil }
    var groups: [DraftedGroup] = []
    for entry in list.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = entry.split(separator: "=", omittingEmptySubsequences: false)
        .map { DefinitionReader.trimmed(String($0)) }
      guard sides.count == 2, let group = Identifier<Group>(derivedFrom: sides[0]),
        let count = DraftedCount.read(sides[1]), !groups.contains(where: { $0.id == group })
      else { return nil }
      groups.append(DraftedGroup(id: group, label: sides[0], count: count))
    }
    guard groups.count >= 2 else { return nil }
    self.id = id
    self.groups = groups
  }
}

/// Head-counts as people type them.
package enum DraftedCount {
  /// Nothing, when the text is not one to six digits.
  package static func read(_ typed: String) -> Int? {
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard (1...6).contains(typed.utf8.count), typed.utf8.allSatisfy(digits.contains) else {
      return nil
    }
    return Int(typed)
  }
}
