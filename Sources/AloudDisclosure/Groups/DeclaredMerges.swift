import AloudModel

/// R3: the groups of one breakdown after those below the minimum have joined the one they name.
///
/// Merging comes before hiding. The smallest joins first, as long as it is below the minimum; a group
/// that has been joined carries its people along.
struct DeclaredMerges {
  /// People who answered, by the place of the group; nobody in a group that joined another.
  private(set) var sizes: [Int]
  /// For each group, the place of the one it is counted with: its own, where it stands alone.
  private(set) var hosts: [Int]

  init(of breakdown: Breakdown, answers: [Identifier<Group>: Int], minimum: Int) {
    sizes = breakdown.groups.map { answers[$0.id, default: 0] }
    hosts = Array(sizes.indices)
    let places = Dictionary(
      uniqueKeysWithValues: breakdown.groups.enumerated().map { ($0.element.id, $0.offset) })
    var waiting = sizes.indices.filter { breakdown.groups[$0].mergeInto != nil }
    waiting.sort { (sizes[$0], $0) < (sizes[$1], $1) }
    for place in waiting where hosts[place] == place && sizes[place] < minimum {
      guard let name = breakdown.groups[place].mergeInto, let target = places[name] else {
        continue
      }
      join(place, hosts[target])
    }
  }

  private mutating func join(_ place: Int, _ host: Int) {
    guard host != place else { return }
    sizes[host] += sizes[place]
    sizes[place] = 0
    for other in hosts.indices where hosts[other] == place { hosts[other] = host }
  }

  /// The places of groups that stand alone or have been joined.
  var standing: [Int] { sizes.indices.filter { hosts[$0] == $0 } }
}
