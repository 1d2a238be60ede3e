/// The groups one person is in: one for each breakdown they answered.
///
/// People of the same membership are a class; readers are assumed to know everybody's.
package struct Membership: Hashable, Sendable {
  package let groups: [Identifier<Breakdown>: Identifier<Group>]

  package init(_ groups: [Identifier<Breakdown>: Identifier<Group>] = [:]) { self.groups = groups }
}

extension Membership: Comparable {
  /// By breakdown, then group; who did not say comes before who did.
  package static func < (left: Self, right: Self) -> Bool {
    left.words.lexicographicallyPrecedes(right.words) { $0 < $1 }
  }

  private var words: [String] {
    groups.sorted { $0.key < $1.key }.map { "\($0.key.text) \($0.value.text)" }
  }
}
