package import AloudModel

/// Somebody who answered, and what the attacker knows of their answers.
package struct KnownPerson: Hashable, Sendable {
  package let membership: Membership
  /// Keyed steps by item; nothing for an item that is known to have been left out. What is not known is
  /// missing.
  package let answers: [Identifier<Item>: Int?]
  /// Items of which it is known that they answered them, and not what.
  package let answered: Set<Identifier<Item>>

  package init(
    membership: Membership, answers: [Identifier<Item>: Int?] = [:],
    answered: Set<Identifier<Item>> = []
  ) {
    self.membership = membership
    self.answers = answers
    self.answered = answered
  }

  package func isKnown(_ item: Identifier<Item>) -> Bool { answers.keys.contains(item) }

  /// The step of a known answer.
  func step(_ item: Identifier<Item>) -> Int? { answers[item] ?? nil }
}

extension Colluder {
  /// Everything of somebody who tells everything is known.
  func known(_ items: [Identifier<Item>], answered: Set<Identifier<Item>>) -> KnownPerson {
    KnownPerson(
      membership: membership,
      answers: Dictionary(uniqueKeysWithValues: items.map { ($0, steps[$0]) }), answered: answered)
  }
}
