package import AloudModel

/// Answers to one item that the item-wise reader has: those of everybody of a kind who does not tell.
///
/// It does not say what they answered: whoever prints it gives nobody away.
package struct ItemExposure: Hashable, Sendable {
  package let scale: Identifier<Scale>
  package let item: Identifier<Item>
  /// The memberships of the people, sorted.
  package let memberships: [Membership]
  /// How many people it gives away.
  package let people: Int
  /// How many others must tell their answers.
  package let tellers: Int
  package let extent: Exposure.Extent
  /// What the item's own table tells without any mean, told the same answers.
  package let byTable: Exposure.Extent?
  package let certainty: Exposure.Certainty
  /// A smallest set of means that it takes beside the table.
  package let cause: [PublishedMean.Source]
  /// Whether it takes what joins the answers of one person: the spread, or the number of scores.
  package let takesJoint: Bool

  /// Whether it is more than the table tells.
  package var isBeyondTable: Bool {
    switch (extent, byTable) {
    case (_, .exact), (.side, .side): false
    case (.exact, .side), (_, nil): true
    }
  }
}
