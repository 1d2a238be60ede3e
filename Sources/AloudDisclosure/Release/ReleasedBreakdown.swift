package import AloudModel

/// What is said of the groups of one breakdown.
package struct ReleasedBreakdown: Sendable, Hashable {
  package let id: Identifier<Breakdown>
  /// In the order declared, every group with its figures or the reason why it has none.
  package let groups: [ReleasedGroup]
}

/// One group: its figures, the group it is counted with, or why it is not shown.
package struct ReleasedGroup: Sendable, Hashable {
  package let id: Identifier<Group>
  package let figures: Disclosed<GroupFigures>
  /// The shown group of the same breakdown that this one is counted with; there exactly where the
  /// reason is `merged`.
  package let mergedInto: Identifier<Group>?
}

extension ReleasedGroup {
  init(id: Identifier<Group>, shown figures: GroupFigures) {
    self.init(id: id, figures: .shown(figures), mergedInto: nil)
  }

  init(id: Identifier<Group>, withheld reason: WithholdingReason) {
    self.init(id: id, figures: .withheld(reason), mergedInto: nil)
  }

  init(id: Identifier<Group>, mergedInto host: Identifier<Group>) {
    self.init(id: id, figures: .withheld(.merged), mergedInto: host)
  }
}
