package import AloudModel

/// R3 and R4 for one breakdown: which groups may be shown, decided from sizes alone.
///
/// A group is shown from the minimum on. People in no shown group, those who did not say included, are
/// nobody, or so many and of so many groups that subtracting the shown ones from the whole school gives
/// no group away; until that holds, groups are merged as declared, and then the smallest shown group
/// joins "all others".
package struct GroupPlan: Hashable, Sendable {
  /// In the order of the breakdown.
  package let fates: [GroupFate]

  /// - Parameters:
  ///   - answers: people who chose each group; a group that is missing has none.
  ///   - unsaid: people who chose none.
  package init(
    of breakdown: Breakdown, answers: [Identifier<Group>: Int], unsaid: Int, minimum: Int
  ) {
    var sizes = breakdown.groups.map { answers[$0.id, default: 0] }
    var hosts = Array(sizes.indices)
    Self.mergeAsDeclared(breakdown, &sizes, &hosts, minimum)
    var shown = sizes.indices.filter { hosts[$0] == $0 && sizes[$0] >= minimum }
    while let smallest = Self.smallest(of: shown, sizes),
      !Self.remainderIsSafe(shown, sizes, hosts, unsaid, minimum)
    {
      shown.removeAll { $0 == smallest }
    }
    fates = sizes.indices.map { place in
      let host = hosts[place]
      guard shown.contains(host) else {
        return sizes[host] >= minimum ? .protectsOthers : .tooSmall
      }
      return host == place ? .shown(answers: sizes[place]) : .merged(breakdown.groups[host].id)
    }
  }

  /// Groups below the minimum join the one they name, the smallest first, as long as there is one.
  private static func mergeAsDeclared(
    _ breakdown: Breakdown, _ sizes: inout [Int], _ hosts: inout [Int], _ minimum: Int
  ) {
    let places = Dictionary(
      uniqueKeysWithValues: breakdown.groups.enumerated().map { ($0.element.id, $0.offset) })
    var waiting = sizes.indices.filter { breakdown.groups[$0].mergeInto != nil }
    waiting.sort { (sizes[$0], $0) < (sizes[$1], $1) }
    for place in waiting where hosts[place] == place && sizes[place] < minimum {
      guard let name = breakdown.groups[place].mergeInto, let target = places[name] else {
        continue
      }
      let host = hosts[target]
      guard host != place else { continue }
      sizes[host] += sizes[place]
      sizes[place] = 0
      for other in hosts.indices where hosts[other] == place { hosts[other] = host }
    }
  }

  private static func smallest(of shown: [Int], _ sizes: [Int]) -> Int? {
    shown.min { (sizes[$0], $0) < (sizes[$1], $1) }
  }

  private static func remainderIsSafe(
    _ shown: [Int], _ sizes: [Int], _ hosts: [Int], _ unsaid: Int, _ minimum: Int
  ) -> Bool {
    let hidden = sizes.indices.filter { hosts[$0] == $0 && !shown.contains($0) && sizes[$0] > 0 }
    let people = hidden.reduce(unsaid) { $0 + sizes[$1] }
    let sources = hidden.count + (unsaid > 0 ? 1 : 0)
    return people == 0 || (people >= minimum && sources >= 2)
  }
}

/// What becomes of one group in a report.
package enum GroupFate: Hashable, Sendable {
  case shown(answers: Int)
  /// Counted with the group it names, which is shown.
  case merged(Identifier<Group>)
  /// Fewer answers than the minimum.
  case tooSmall
  /// Large enough, and hidden because the rest would give a smaller group away.
  case protectsOthers
}
