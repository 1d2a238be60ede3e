import AloudModel

/// The item-wise reader of published figures: knows who is in which group and everybody's answers to all other
/// items of a scale, and asks what somebody answered to the one that is left.
///
/// It shares nothing with the rules that decide what is published. It works from figures alone, and is told no
/// more than it is said to know.
package struct ItemReader {
  private let figures: ItemFigures
  private let people: [KnownPerson]
  private let roster: Roster
  private let search: ItemSearch
  private var puzzle: ItemPuzzle { search.puzzle }

  /// How many people are assumed to tell their answers.
  package static let mostTellers = 2

  /// - Precondition: the answers of all people to all other items are known.
  package init(_ figures: ItemFigures, people: [KnownPerson], roster: Roster) {
    precondition(
      people.allSatisfy { person in figures.others.allSatisfy(person.isKnown) },
      "the reader knows all other items")
    self.figures = figures
    self.people = people
    self.roster = roster
    let puzzle = ItemPuzzle(figures, people, roster)
    let truth = Self.truth(puzzle, people, roster).flatMap { puzzle.isTrue(of: $0) ? $0 : nil }
    search = ItemSearch(puzzle, truth: truth)
    knowsTruth = truth != nil
  }

  /// Whether the item's own answers were given too, and fit the figures: of a school that was invented, or to try
  /// out who could tell.
  package let knowsTruth: Bool

  /// Whether any answers fit the figures: without such nothing can be told or ruled out.
  package var fits: Bool {
    if case .world = search.world(puzzle.nobody) { return true }
    return false
  }

  /// What is given away when some people tell.
  package func exposures(telling tellers: [Colluder] = []) -> [ItemExposure] {
    guard fits else { return [] }
    return exposures(told: tellers.compactMap(place))
  }

  /// What is given away when those two people tell, among all, who give away most of each kind of people; or
  /// one of them, or nobody.
  ///
  /// - Precondition: the truth is known.
  package func worstExposures() -> [ItemExposure] {
    precondition(knowsTruth, "who could tell follows from the answers")
    guard fits else { return [] }
    return WorstTellers(search, figures).exposures { exposures(told: $0) }
  }

  private static func truth(
    _ puzzle: ItemPuzzle, _ people: [KnownPerson], _ roster: Roster
  ) -> [Int]? {
    var truth = puzzle.nobody
    for person in people {
      guard person.isKnown(puzzle.figures.item), let kind = puzzle.kind(of: person, roster) else {
        return nil
      }
      truth[puzzle.place(kind, person.step(puzzle.figures.item))] += 1
    }
    return truth
  }

  private func place(_ teller: Colluder) -> Int? {
    let items = [figures.item] + figures.others
    for answered in [[figures.item], []] as [Set<Identifier<Item>>] {
      let person = teller.known(items, answered: answered)
      guard let kind = puzzle.kind(of: person, roster) else { continue }
      return puzzle.place(kind, person.step(figures.item))
    }
    return nil
  }

  private func exposures(told: [Int]) -> [ItemExposure] {
    puzzle.kinds.indices.compactMap { kind in
      KindReading(search, kind, told: told).finding.map { finding in
        ItemExposure(
          scale: figures.scale, item: figures.item,
          memberships: puzzle.kinds[kind].memberships.sorted(),
          people: puzzle.untold(kind, told), tellers: told.count, extent: finding.extent,
          byTable: TableReading(figures, people: people.count).extent(
            told: told.map(puzzle.answer)),
          certainty: finding.certainty, cause: [], takesJoint: false)
      }
    }
  }

  /// The same finding with the figures that it takes.
  package func because(_ exposure: ItemExposure, telling tellers: [Colluder]?) -> ItemExposure {
    var left = figures
    for source in figures.means.map({ $0.source }) {
      let fewer = left.without(source)
      if isThere(exposure, in: fewer, tellers) { left = fewer }
    }
    let takesJoint = left.joint != nil && !isThere(exposure, in: left.withoutSpread, tellers)
    return ItemExposure(
      scale: exposure.scale, item: exposure.item, memberships: exposure.memberships,
      people: exposure.people, tellers: exposure.tellers, extent: exposure.extent,
      byTable: exposure.byTable, certainty: exposure.certainty,
      cause: left.means.map({ $0.source }),
      takesJoint: takesJoint)
  }

  private func isThere(
    _ exposure: ItemExposure, in figures: ItemFigures, _ tellers: [Colluder]?
  ) -> Bool {
    let reader = ItemReader(figures, people: people, roster: roster)
    let found = tellers.map { reader.exposures(telling: $0) } ?? reader.worstExposures()
    return found.contains { other in
      other.memberships.contains(exposure.memberships[0]) && other.tellers <= exposure.tellers
        && (other.extent == exposure.extent || other.extent == .exact)
    }
  }
}

extension ItemPuzzle {
  /// Nobody at any place.
  var nobody: [Int] { Array(repeating: 0, count: kinds.count * answers) }

  /// How many of a kind do not tell.
  func untold(_ kind: Int, _ told: [Int]) -> Int {
    kinds[kind].people - told.count { $0 / answers == kind }
  }

  /// Those who tell, and one more at a place.
  func told(_ told: [Int], and place: Int? = nil) -> [Int] {
    (told + (place.map { [$0] } ?? [])).reduce(into: nobody) { $0[$1] += 1 }
  }
}
