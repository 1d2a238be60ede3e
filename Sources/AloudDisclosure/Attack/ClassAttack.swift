import AloudAttack
import AloudModel
import AloudStatistics

/// The attack on the classes of one scale, by those two people who can do most harm to each.
struct ClassAttack {
  let scale: PublishedScale
  let roster: Roster
  /// Everybody who answered, in a fixed order.
  let people: [ScalePattern]

  private let slack: Int

  init(scale: PublishedScale, roster: Roster, people: [ScalePattern]) {
    self.scale = scale
    self.roster = roster
    self.people = people
    slack = ScaleAttack.slack(
      of: scale, roster: roster, people: people.map { ($0.membership, $0.steps) })
  }

  /// The means that the first exposure beyond the whole school's needs; nothing, when there is none.
  func cause() -> [PublishedMean.Source]? {
    var attacks: [[Colluder]: ScaleAttack] = [:]
    var tables: [[Colluder]: ScaleAttack] = [:]
    for members in classes {
      for (place, item) in scale.items.enumerated() {
        for side in PublishedItem.Side.allCases {
          for colluders in colluders(on: members, place, side) {
            var attack = attacks[colluders] ?? made(scale, colluders)
            let exposure = attack.exposure(of: members[0].membership, on: item.id)
            attacks[colluders] = attack
            guard attack.fits else { return scale.means.map(\.source) }
            guard let exposure else { continue }
            var table = tables[colluders] ?? made(scale.wholeSchool, colluders)
            let told = table.exposure(of: members[0].membership, on: item.id)
            tables[colluders] = table
            if told?.covers(exposure) ?? false { continue }
            return Attack(
              scales: [scale], roster: roster, colluders: colluders, minimum: 0
            ).cause(of: exposure, on: scale)
          }
        }
      }
    }
    return nil
  }

  private func made(_ scale: PublishedScale, _ colluders: [Colluder]) -> ScaleAttack {
    ScaleAttack(scale, roster: roster, colluders: colluders, slack: slack)
  }

  /// People whom no published mean tells apart.
  private var classes: [[ScalePattern]] {
    let classes = Dictionary(grouping: people) { sets(of: $0.membership) }
    return classes.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  private func sets(of membership: Membership) -> [Int] {
    scale.means.indices.filter { roster.holds(scale.means[$0].source, membership) }
  }

  private func side(_ pattern: ScalePattern, _ item: Int) -> PublishedItem.Side {
    pattern.steps[item].map { scale.items[item].sides[$0] } ?? .neither
  }

  /// Pairs that leave the rest of a class on one side; none, when more than two are on another.
  private func colluders(
    on members: [ScalePattern], _ item: Int, _ side: PublishedItem.Side
  ) -> [[Colluder]] {
    let apart = members.filter { self.side($0, item) != side }
    guard apart.count <= 2, apart.count < members.count else { return [] }
    let missing = 2 - apart.count
    guard missing > 0 else { return [apart.map(told)] }
    let around = surrounding(members)
    return farthest(around, from: side).map { (apart + $0.prefix(missing)).map(told) }
  }

  /// The others of the smallest published set, or remainder, that holds a class.
  private func surrounding(_ members: [ScalePattern]) -> [ScalePattern] {
    let own = sets(of: members[0].membership)
    let sets = own.map { set in people.filter { self.sets(of: $0.membership).contains(set) } }
    let smallest = (sets + [people]).filter { $0.count > members.count }.min {
      $0.count < $1.count
    }
    return (smallest ?? []).filter { self.sets(of: $0.membership) != own }
  }

  /// Those whose answers lie farthest from an end come first; both ends where the side is neither.
  private func farthest(
    _ people: [ScalePattern], from side: PublishedItem.Side
  ) -> [[ScalePattern]] {
    let rising = people.sorted { ($0.sum, $0) < ($1.sum, $1) }
    switch side {
    case .safer: return [rising]
    case .lessSafe: return [rising.reversed()]
    case .neither: return [rising, rising.reversed()]
    }
  }

  private func told(_ pattern: ScalePattern) -> Colluder {
    let said = zip(scale.items, pattern.steps).compactMap { item, step in
      step.map { (item.id, $0) }
    }
    return Colluder(
      membership: pattern.membership, steps: Dictionary(uniqueKeysWithValues: said))
  }
}

extension ScalePattern {
  fileprivate var sum: Int { steps.reduce(0) { $0 + ($1 ?? 0) } }
}
