package import AloudModel

/// Answers that the attacker has: those of every person of a class to one item.
///
/// It does not say what they answered: whoever prints it gives nobody away.
package struct Exposure: Hashable, Sendable {
  package let scale: Identifier<Scale>
  package let item: Identifier<Item>
  /// The memberships of the people, sorted.
  package let memberships: [Membership]
  /// How many people it gives away, those who collude left out.
  package let people: Int
  package let extent: Extent
  package let certainty: Certainty
  /// A smallest set of means that it takes: without any one of them it is not there.
  package let cause: [PublishedMean.Source]

  /// How much of an answer is known.
  package enum Extent: Hashable, Sendable {
    /// The very answer.
    case exact
    /// Whether it is the safer, the less safe, or neither.
    case side
  }

  /// How it is known.
  package enum Certainty: Hashable, Sendable {
    /// It follows from the figures.
    case proved
    /// No world was found in which it is otherwise, and it is treated as if it followed.
    case notRuledOut
  }
}
