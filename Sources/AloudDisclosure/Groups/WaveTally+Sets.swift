import AloudModel
import AloudTally

extension WaveTally {
  /// How everybody answered each item of one scale.
  func answeredItems(of id: Identifier<Scale>, _ manifest: Manifest) -> [AnsweredItem] {
    manifest.scale(id).items.map { AnsweredItem(item($0.id), keying: $0.keying) }
  }

  /// How the people of some groups of a breakdown, taken as one, answered each item of one scale.
  func answeredItems(
    of id: Identifier<Scale>, _ manifest: Manifest, in members: Set<Identifier<Group>>,
    of breakdown: Identifier<Breakdown>
  ) -> [AnsweredItem] {
    let own = (patterns[id] ?? [:]).filter { pattern, _ in
      pattern.membership.groups[breakdown].map(members.contains) ?? false
    }
    let people = own.values.reduce(0, +)
    let scale = manifest.scale(id)
    return scale.items.enumerated().map { place, item in
      let answers = own.compactMap { pattern, count in pattern.steps[place].map { ($0, count) } }
      return AnsweredItem(
        people: people, answered: answers.reduce(0) { $0 + $1.1 },
        sum: answers.reduce(0) { $0 + $1.0 * $1.1 },
        steps: manifest.survey.responses(to: item, in: scale).options.count - 1)
    }
  }
}

extension Manifest {
  /// - Precondition: the wave asks the scale.
  func scale(_ id: Identifier<Scale>) -> Scale {
    guard let scale = scales.first(where: { $0.id == id }) else {
      preconditionFailure("a wave's plan names what it asks")
    }
    return scale
  }
}
