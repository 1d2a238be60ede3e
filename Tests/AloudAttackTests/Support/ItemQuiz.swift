import AloudModel

@testable import AloudAttack

/// A scale of three items that some people answered, published as a test says, and read item by item.
struct ItemQuiz {
  static let items = (0..<3).map(Quiz.item)

  /// The group of each person, and their steps; nothing for an item that was left out.
  var people: [(group: String, steps: [Int?])]
  /// Sets whose mean is said: the whole school, or groups.
  var said: [String?] = [nil]
  /// The item that is asked after.
  var asked = 2
  var steps = 4
  /// Every option of the item, as the item's table says it; else the cells that a test gives.
  var cells: [ItemFigures.Cell]?
  /// Version 2: means and the spread are of people's own means.
  var isJoint = false
  var saysSpread = true
  /// Whether it is known that everybody answered the item asked after.
  var isBound = false

  private var sides: [PublishedItem.Side] {
    switch steps {
    case 1: [.lessSafe, .safer]
    case 2: [.lessSafe, .neither, .safer]
    default: Quiz.sides
    }
  }

  var figures: ItemFigures {
    ItemFigures(
      scale: Identifier("candour")!, item: Self.items[asked],
      others: (0..<3).filter { $0 != asked }.map { Self.items[$0] }, sides: sides,
      table: cells ?? everyOption,
      means: said.map { group in
        PublishedMean(
          source: group.map { Quiz.group($0) } ?? .wholeSchool,
          level: .points(mean(people.filter { group == nil || $0.group == group })))
      }, joint: isJoint ? joint : nil)
  }

  /// Everything is known but the item asked after, which is known where `answers` says so.
  func known(answers: Bool) -> [KnownPerson] {
    people.map { person in
      let known = (0..<3).filter { answers || $0 != asked }
      return KnownPerson(
        membership: Quiz.membership([person.group]),
        answers: Dictionary(
          uniqueKeysWithValues: known.map { (Self.items[$0], person.steps[$0]) }),
        answered: isBound ? [Self.items[asked]] : [])
    }
  }

  var roster: Roster {
    var classes: [Membership: Int] = [:]
    for person in people { classes[Quiz.membership([person.group]), default: 0] += 1 }
    let groups = said.compactMap { $0 }
    return Roster(
      classes,
      members: Dictionary(
        uniqueKeysWithValues: groups.map { (Quiz.group($0), [Identifier<Group>($0)!]) }))
  }

  func reader(answers: Bool = false) -> ItemReader {
    ItemReader(figures, people: known(answers: answers), roster: roster)
  }

  func teller(_ place: Int) -> Colluder {
    Colluder(
      membership: Quiz.membership([people[place].group]),
      steps: Dictionary(
        uniqueKeysWithValues: zip(Self.items, people[place].steps).compactMap { item, step in
          step.map { (item, $0) }
        }))
  }

  private var everyOption: [ItemFigures.Cell] {
    let middle = sides.indices.filter { sides[$0] == .neither }
    let alone = sides.indices.filter { !middle.contains($0) }.map { step in
      cell([step])
    }
    return alone + [cell(Set([nil] + middle.map(Int?.some)))]
  }

  private func cell(_ answers: Set<Int?>) -> ItemFigures.Cell {
    let count = people.count { answers.contains($0.steps[asked]) }
    return ItemFigures.Cell(answers: answers, people: count...count)
  }

  // In whole points, halves up; from fractions of 12 answers at most, exactly.

  private func mean(_ people: [(group: String, steps: [Int?])]) -> Int {
    let parts: [Double] =
      isJoint
      ? people.compactMap(Self.own)
      : (0..<3).map { item in
        let steps = people.compactMap { $0.steps[item] }
        return Double(steps.reduce(0, +)) / Double(steps.count)
      }
    let mean = 100 * parts.reduce(0, +) / Double(parts.count * steps)
    return Int((mean + 0.5 + 1e-9).rounded(.down))
  }

  private static func own(_ person: (group: String, steps: [Int?])) -> Double? {
    let steps = person.steps.compactMap { $0 }
    return steps.count < 2 ? nil : Double(steps.reduce(0, +)) / Double(steps.count)
  }

  private var joint: ItemFigures.Joint {
    let own = people.compactMap(Self.own).map { 100 * $0 / Double(steps) }
    let mean = own.reduce(0, +) / Double(own.count)
    let squares = own.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let sd = Int(((squares / Double(own.count - 1)).squareRoot() + 0.5 + 1e-9).rounded(.down))
    return ItemFigures.Joint(
      sd: saysSpread ? sd : nil, scored: saysSpread ? own.count...own.count : nil, people: [:])
  }
}
