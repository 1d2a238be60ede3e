import AloudModel

@testable import AloudAttack

/// Fernhill's figures by hand: one scale of three items with five options, and what a test publishes.
struct Quiz {
  static let role = Identifier<Breakdown>("role")!
  static let years = Identifier<Breakdown>("years")!
  static let sides: [PublishedItem.Side] = [.lessSafe, .lessSafe, .neither, .safer, .safer]

  /// People by role and years.
  var classes: [[String]: Int] = [:]
  /// For each item the people on each of five steps.
  var tables: [[Int]] = []
  var means: [PublishedMean] = []

  static func group(_ name: String, of breakdown: Identifier<Breakdown> = role)
    -> PublishedMean.Source
  {
    .group(Identifier(name)!, of: breakdown)
  }

  static func membership(_ groups: [String]) -> Membership {
    var said: [Identifier<Breakdown>: Identifier<Group>] = [:]
    for (breakdown, group) in zip([role, years], groups) { said[breakdown] = Identifier(group)! }
    return Membership(said)
  }

  static func item(_ number: Int) -> Identifier<Item> { Identifier("item-\(number)")! }

  var roster: Roster {
    var members: [PublishedMean.Source: Set<Identifier<Group>>] = [:]
    for mean in means {
      if case .group(let group, _) = mean.source { members[mean.source] = [group] }
    }
    return Roster(
      Dictionary(uniqueKeysWithValues: classes.map { (Self.membership($0.key), $0.value) }),
      members: members)
  }

  /// Every option is said.
  var scale: PublishedScale {
    PublishedScale(
      id: Identifier("candour")!, steps: 4,
      items: tables.enumerated().map { number, table in
        PublishedItem(
          id: Self.item(number),
          cells: table.enumerated().map {
            PublishedItem.Cell(steps: [$0.offset], people: $0.element...$0.element)
          }, sides: Self.sides)
      }, means: means)
  }

  /// Only the three sides are said.
  var scaleInThreeParts: PublishedScale {
    PublishedScale(
      id: scale.id, steps: 4,
      items: tables.enumerated().map { number, table in
        let parts = [
          ([0, 1], table[0] + table[1]), ([2], table[2]), ([3, 4], table[3] + table[4]),
        ]
        return PublishedItem(
          id: Self.item(number),
          cells: parts.map { PublishedItem.Cell(steps: $0.0, people: $0.1...$0.1) },
          sides: Self.sides)
      }, means: means)
  }

  func attack(_ colluders: [Colluder] = []) -> Attack {
    Attack(scales: [scale], roster: roster, colluders: colluders, minimum: 8)
  }
}
