package import AloudModel

/// What is said of the groups of one breakdown.
package struct ReleasedBreakdown: Sendable, Hashable {
  package let id: Identifier<Breakdown>
  /// In the order declared, every group with the reason why it is not shown.
  package let groups: [ReleasedGroup]
}

/// One group; this version shows none.
package struct ReleasedGroup: Sendable, Hashable {
  package let id: Identifier<Group>
  package let withheld: WithholdingReason
}
