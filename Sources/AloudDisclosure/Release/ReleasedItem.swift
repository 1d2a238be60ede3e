package import AloudModel

/// What is said of one item, whole school only.
package struct ReleasedItem: Sendable, Hashable {
  package let id: Identifier<Item>
  package let people: Disclosed<PeopleCounts>
}
