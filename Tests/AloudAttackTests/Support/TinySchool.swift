import AloudModel

@testable import AloudAttack

/// Three to six people of two groups, of whom something is published.
struct TinySchool {
  let quiz: ItemQuiz

  init(seed: UInt64) {
    var dice = SplitMix(seed: seed &* 31 &+ 5)
    let steps = 1 + dice.below(2)
    let count = 3 + dice.below(4)
    var quiz = ItemQuiz(
      people: (0..<count).map { place in
        let own = (0..<3).map { item -> Int? in
          item == 2 && dice.below(8) == 0 ? nil : dice.below(steps + 1)
        }
        return (place * 2 < count ? "office" : "teaching", own)
      })
    // Somebody answered in each group.
    for place in [0, count - 1] where quiz.people[place].steps[2] == nil {
      quiz.people[place].steps[2] = 0
    }
    quiz.steps = steps
    quiz.said =
      [[nil], [nil, "office"], ["teaching"], [nil, "office", "teaching"]][dice.below(4)]
    quiz.isJoint = dice.below(3) == 0
    quiz.isBound = dice.below(3) == 0 && quiz.people.allSatisfy { $0.steps[2] != nil }
    self.quiz = quiz
  }
}

/// Every way in which everybody may have answered the item asked after, by figures that are made anew.
struct EveryItemWorld {
  private let quiz: ItemQuiz

  init(_ quiz: ItemQuiz) { self.quiz = quiz }

  /// "memberships people extent" of what all worlds have in common.
  var exposures: Set<String> {
    let worlds = worlds
    return Set(
      kinds.values.compactMap { people in
        let answers = Set(worlds.flatMap { world in people.map { world[$0] } })
        let sides = Set(answers.map(quiz.figures.side))
        guard sides.count == 1 else { return nil }
        let extent = answers.count == 1 ? Exposure.Extent.exact : .side
        let memberships = Set(people.map { Quiz.membership([quiz.people[$0].group]) }).sorted()
        return "\(memberships) \(people.count) \(extent)"
      })
  }

  /// People whom nothing published tells apart.
  private var kinds: [String: [Int]] {
    Dictionary(grouping: quiz.people.indices) { place in
      let person = quiz.people[place]
      let sets = quiz.said.map { $0 == nil || $0 == person.group }
      let others = [0, 1].compactMap { person.steps[$0] }
      return quiz.isJoint
        ? "\(sets) \(others.count) \(others.reduce(0, +))" : "\(sets)"
    }
  }

  private var worlds: [[Int?]] {
    let answers = (quiz.isBound ? [] : [nil]) + (0...quiz.steps).map(Int?.some)
    var worlds: [[Int?]] = [[]]
    for _ in quiz.people { worlds = worlds.flatMap { world in answers.map { world + [$0] } } }
    let published = quiz.figures
    return worlds.filter { world in
      var other = quiz
      for place in world.indices { other.people[place].steps[2] = world[place] }
      guard
        quiz.said.allSatisfy({ group in
          other.people.contains { (group == nil || $0.group == group) && $0.steps[2] != nil }
        }) || quiz.isJoint
      else { return false }
      return other.figures == published
    }
  }
}
