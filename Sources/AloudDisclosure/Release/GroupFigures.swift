package import AloudModel
package import AloudStatistics

/// All that is said of a shown group: roughly how many people, and where each scale stands.
package struct GroupFigures: Sendable, Hashable {
  /// How many people answered, those of groups counted with this one included.
  package let people: GroupSizeBand
  /// The scales with a score that were asked, in the order declared.
  package let scales: [GroupScale]

  package func level(of scale: Identifier<Scale>) -> Disclosed<ScaleLevel>? {
    scales.first { $0.id == scale }?.level
  }
}

/// One scale of one group.
package struct GroupScale: Sendable, Hashable {
  package let id: Identifier<Scale>
  package let level: Disclosed<ScaleLevel>
}
