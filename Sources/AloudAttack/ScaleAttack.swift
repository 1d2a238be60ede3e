package import AloudModel

/// The attack on one scale: which answers are the same in every world that fits the figures.
///
/// What is modelled: for each item and class of people whole numbers of answers; every cell of the item
/// tables; every published mean as an interval on a sum. Worlds are those in which everybody answered
/// every item, people without an answer standing where the table counts them. What is not: standard
/// deviation, alpha and the three-part counts of the scale. They are symmetric in people, so they tell
/// no class from another; they can narrow down which answers exist, and that is whole-school exposure.
package struct ScaleAttack {
  private let puzzle: Puzzle
  private var search: WorldSearch
  private let bounds: SumBounds
  /// Worlds that were found; every one of them rules out what it contradicts.
  private var worlds: [World] = []

  /// Worlds that are tried at random before looking for particular ones.
  static let firstWorlds = 8
  private static let tries = 12

  /// By how many steps every interval had to be stretched before a world fitted: figures of people who
  /// left answers out may fit none in which everybody answered.
  package let stretch: Int

  package init(_ scale: PublishedScale, roster: Roster, colluders: [Colluder] = []) {
    let exact = Puzzle(scale, roster, colluders: colluders)
    var puzzle = exact
    var search = WorldSearch(puzzle, seed: 0xA10D)
    var first = Self.first(&search)
    var stretch = 0
    for wider in [1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 64] where first == nil {
      stretch = wider
      puzzle = exact.stretched(by: wider)
      search = WorldSearch(puzzle, seed: 0xA10D)
      first = Self.first(&search)
    }
    self.puzzle = puzzle
    self.search = search
    self.stretch = stretch
    bounds = SumBounds(puzzle)
    worlds = first.map { [$0] } ?? []
  }

  private static func first(_ search: inout WorldSearch) -> World? {
    for _ in 0..<2 * tries { if let world = search.world() { return world } }
    return nil
  }

  /// Whether any world fits: without one nothing can be ruled out.
  package var fits: Bool { !worlds.isEmpty }

  /// All answers that are given away.
  package mutating func exposures() -> [Exposure] {
    for _ in 1..<Self.firstWorlds { if let world = search.world() { worlds.append(world) } }
    var found: [Exposure] = []
    for place in puzzle.honest.indices where !puzzle.honest[place].isEmpty {
      for item in 0..<puzzle.items {
        if let exposure = exposure(of: place, item) { found.append(exposure) }
      }
    }
    return found
  }

  /// What is given away of the people of one membership on one item; nothing, when a world was found in
  /// which one of them is on another side.
  package mutating func exposure(
    of membership: Membership, on item: Identifier<Item>
  ) -> Exposure? {
    guard let place = puzzle.memberships.firstIndex(where: { $0.contains(membership) }),
      let item = puzzle.scale.items.firstIndex(where: { $0.id == item })
    else { return nil }
    return exposure(of: place, item)
  }

  private mutating func exposure(of place: Int, _ item: Int) -> Exposure? {
    guard !puzzle.honest[place].isEmpty, let side = commonSide(place, item) else { return nil }
    let sides = puzzle.scale.items[item].sides
    let off = sides.indices.filter { sides[$0] != side }
    if off.contains(where: { isPossible($0, place, item) }) { return nil }
    let step = commonStep(place, item)
    let isExact =
      step.map { step in
        !sides.indices.contains { $0 != step && isPossible($0, place, item) }
      } ?? false
    let isProved =
      isExact ? bounds.proves(step: step ?? 0, place, item) : bounds.proves(side, place, item)
    return Exposure(
      scale: puzzle.scale.id, item: puzzle.scale.items[item].id,
      memberships: puzzle.memberships[place].sorted(), people: puzzle.honest[place].count,
      extent: isExact ? .exact : .side,
      certainty: isProved || tableProves(side, item) ? .proved : .notRuledOut, cause: [])
  }

  /// Whether somebody of a class can have given an answer: a world shows it, unless the bounds leave no
  /// room for it.
  private mutating func isPossible(_ step: Int, _ place: Int, _ item: Int) -> Bool {
    guard bounds.allows(step, place, item) else { return false }
    let people = puzzle.honest[place]
    if worlds.contains(where: { world in people.contains { world.step(item, $0) == step } }) {
      return true
    }
    let pin = Pin(item: item, person: people.lowerBound, step: step)
    for attempt in 0..<Self.tries where !worlds.isEmpty {
      guard let world = search.world(near: worlds[attempt % worlds.count], pin) else { continue }
      worlds.append(world)
      return true
    }
    return false
  }

  /// The side on which everybody of a class is in every world so far.
  private func commonSide(_ place: Int, _ item: Int) -> PublishedItem.Side? {
    let sides = puzzle.scale.items[item].sides
    let found = Set(
      worlds.flatMap { world in puzzle.honest[place].map { sides[world.step(item, $0)] } })
    return found.count == 1 ? found.first : nil
  }

  private func commonStep(_ place: Int, _ item: Int) -> Int? {
    let found = Set(worlds.flatMap { world in puzzle.honest[place].map { world.step(item, $0) } })
    return found.count == 1 ? found.first : nil
  }

  /// Whether the table alone leaves nobody on any other side but those who collude.
  private func tableProves(_ side: PublishedItem.Side, _ item: Int) -> Bool {
    let published = puzzle.scale.items[item]
    let others = published.cells.filter { cell in
      cell.steps.contains { published.sides[$0] != side }
    }.reduce(0) { $0 + $1.people.upperBound }
    let told = puzzle.known[item].count { $0 >= 0 && published.sides[$0] != side }
    return others <= told
  }
}
