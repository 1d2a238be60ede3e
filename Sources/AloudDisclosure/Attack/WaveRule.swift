import AloudAttack
import AloudModel

/// R6 and R7: what earlier releases and this one tell together, by what was asked.
///
/// Waves that ask parts are read together: a set is a wave and those beside it that ask something else.
struct WaveRule {
  /// In any order.
  let earlier: [Release]

  /// Waves that are read together at most.
  private static let mostParts = 6

  /// Whether some earlier waves differ from this one, and from those that belong to it, by the answers of
  /// so few people that it gives them away.
  func exposes(_ release: Release) -> Bool {
    let asked = earlier.sorted { $0.manifest.precedes($1.manifest) }.map(AskedItems.init)
    let own = AskedItems(release)
    return sets(endingWith: own, behind: asked).contains { after in
      let rest = asked.dropLast(after.parts - 1)
      return rest.indices.contains { place in
        sets(endingWith: rest[place], behind: Array(rest[..<place])).contains { before in
          Self.exposes(before.asked, after.asked)
        }
      }
    }
  }

  private static func exposes(_ before: AskedItems, _ after: AskedItems) -> Bool {
    switch AcrossWaves(before.shared(with: after)).nearness {
    case .apart: false
    case .aFewPeople: true
    // The same people's same answers in other groups: their difference is a smaller group.
    case .identical: !before.isGrouped(as: after)
    }
  }

  /// The wave alone, and with those just before it, as long as they ask something else.
  private func sets(
    endingWith last: AskedItems, behind earlier: [AskedItems]
  ) -> [(asked: AskedItems, parts: Int)] {
    var sets = [(asked: last, parts: 1)]
    for wave in earlier.reversed().prefix(Self.mostParts - 1) {
      let set = sets[sets.count - 1]
      guard wave.isApart(from: set.asked) else { break }
      sets.append((wave.joined(with: set.asked), set.parts + 1))
    }
    return sets
  }
}

extension AskedItems {
  /// Whether people stand in the same groups, and the same groups join others.
  fileprivate func isGrouped(as other: AskedItems) -> Bool {
    func shape(_ breakdowns: [Breakdown]) -> [[[String]]] {
      breakdowns.map { breakdown in
        breakdown.groups.map { [breakdown.id.text, $0.id.text, $0.mergeInto?.text ?? ""] }
      }
    }
    return shape(breakdowns) == shape(other.breakdowns)
  }
}

extension Release {
  /// Whether this wave and an earlier one differ by the answers of a few people alone.
  package func isNearlyTheSame(as earlier: Release) -> Bool { isNearlyTheSame(asSomeOf: [earlier]) }

  /// The same of earlier ones, and of those among them that ask parts.
  package func isNearlyTheSame(asSomeOf earlier: [Release]) -> Bool {
    WaveRule(earlier: earlier).exposes(self)
  }
}
