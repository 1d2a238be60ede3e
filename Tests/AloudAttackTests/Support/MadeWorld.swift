import AloudModel

@testable import AloudAttack

/// True answers by dice, of which a test publishes tables and means.
struct MadeWorld {
  /// For each person the group and the step on each item.
  private(set) var people: [(group: String, steps: [Int])] = []
  private let items: Int

  init(seed: UInt64, sizes: [Int]? = nil, items: Int = 3) {
    var dice = SplitMix(seed: seed &+ 77)
    self.items = items
    let sizes = sizes ?? (0..<3).map { _ in 1 + dice.below(9) }
    for (place, size) in sizes.enumerated() {
      let level = dice.below(5)
      for _ in 0..<size {
        people.append(
          (
            "g\(place)",
            (0..<items).map { _ in min(max(level + dice.below(3) - 1, 0), 4) }
          ))
      }
    }
  }

  /// The table of each item, the mean of all and of every group but the last.
  mutating func quiz() -> Quiz {
    let groups = Set(people.map(\.group)).sorted()
    var quiz = Quiz()
    for group in groups { quiz.classes[[group]] = people.count { $0.group == group } }
    quiz.tables = (0..<items).map { item in
      (0...4).map { step in people.count { $0.steps[item] == step } }
    }
    quiz.means = [PublishedMean(source: .wholeSchool, level: level(of: people))]
    for group in groups.dropLast() {
      quiz.means.append(
        PublishedMean(
          source: Quiz.group(group), level: level(of: people.filter { $0.group == group })))
    }
    return quiz
  }

  private func level(of people: [(group: String, steps: [Int])]) -> PublishedMean.Level {
    let sum = people.reduce(0) { $0 + $1.steps.reduce(0, +) }
    let most = people.count * items * 4
    return .points((200 * sum + most) / (2 * most))
  }

  /// Whether the people it names really answered alike, as far as it goes.
  func isTrue(_ exposure: Exposure) -> Bool {
    guard let item = (0..<items).first(where: { Quiz.item($0) == exposure.item }) else {
      return false
    }
    let named = people.filter { exposure.memberships.contains(Quiz.membership([$0.group])) }
    switch exposure.extent {
    case .exact: return Set(named.map { $0.steps[item] }).count == 1
    case .side: return Set(named.map { Quiz.sides[$0.steps[item]] }).count == 1
    }
  }
}

/// Every world that fits a quiz, one after the other: only for a handful of people.
struct AllWorlds {
  private let puzzle: Puzzle
  private var found: [[[Int]]] = []

  init(_ quiz: Quiz) {
    puzzle = Puzzle(quiz.scale, quiz.roster, colluders: [])
    let tables = quiz.tables.map { Self.dealings(of: $0) }
    var worlds: [[[Int]]] = [[]]
    for table in tables { worlds = worlds.flatMap { world in table.map { world + [$0] } } }
    found = worlds.filter(fits)
  }

  private func fits(_ world: [[Int]]) -> Bool {
    zip(puzzle.peopleOfSet, puzzle.bounds).allSatisfy { people, bounds in
      bounds.contains(
        people.reduce(0) { sum, person in world.reduce(sum) { $0 + $1[person] } })
    }
  }

  /// Every order of the answers of one item.
  private static func dealings(of counts: [Int]) -> [[Int]] {
    guard counts.contains(where: { $0 > 0 }) else { return [[]] }
    return counts.indices.filter { counts[$0] > 0 }.flatMap { step in
      var rest = counts
      rest[step] -= 1
      return dealings(of: rest).map { [step] + $0 }
    }
  }

  func exposures() -> [Exposure] {
    puzzle.honest.indices.flatMap { place in
      (0..<puzzle.items).compactMap { item -> Exposure? in
        let steps = Set(found.flatMap { world in puzzle.honest[place].map { world[item][$0] } })
        let sides = Set(steps.map { Quiz.sides[$0] })
        guard sides.count == 1 else { return nil }
        return Exposure(
          scale: puzzle.scale.id, item: puzzle.scale.items[item].id,
          memberships: puzzle.memberships[place].sorted(), people: puzzle.honest[place].count,
          extent: steps.count == 1 ? .exact : .side, certainty: .proved, cause: [])
      }
    }
  }
}
