package import AloudModel

/// A question as one published wave asked it, with what makes it the same question elsewhere.
package struct AskedQuestion: Hashable, Sendable {
  package let item: Identifier<Item>
  /// In every language, without case, spaces and punctuation.
  package let words: Set<String>
  /// The place of its scale, and its place there.
  package let place: [Int]
  package let isReversed: Bool
  package let table: PublishedItem
  package let counted: Int

  package init(
    item: Identifier<Item>, text: LocalizedText, place: [Int], isReversed: Bool,
    table: PublishedItem, counted: Int
  ) {
    self.item = item
    words = Set(
      text.texts.values.map { $0.lowercased().filter { $0.isLetter || $0.isNumber } }
        .filter { !$0.isEmpty })
    self.place = place
    self.isReversed = isReversed
    self.table = table
    self.counted = counted
  }
}

/// Two published waves, of one survey or of two, read together by somebody who assumes that nobody changed
/// their mind, where that explains most of what differs.
///
/// Questions are the same by their words, else by their id, else by their place.
package struct WavePair {
  /// The questions that both asked.
  package let questions: [AcrossWaves.Question]
  package let nearness: AcrossWaves.Nearness

  package init(_ before: [AskedQuestion], _ after: [AskedQuestion]) {
    questions = Self.shared(before, after)
    nearness = AcrossWaves(questions).nearness
  }

  /// How many of them have tables that compare.
  package var compared: Int { questions.count { $0.changes != nil } }

  /// How many of these differ by the numbers counted alone.
  package var explained: Int {
    questions.count { question in
      question.changes.map { $0.reduce(0) { $0 + abs($1.by) } == abs(question.more) } ?? false
    }
  }

  /// Of how many answers of those who came or left the very option follows, and of how many the side alone,
  /// where two of them at most tell theirs; nobody's, where the waves are not near.
  package var told: (exact: Int, sides: Int) {
    guard nearness == .aFewPeople else { return (0, 0) }
    return questions.reduce(into: (0, 0)) { told, question in
      let changes = question.changes ?? []
      for group in [changes.filter { $0.by > 0 }, changes.filter { $0.by < 0 }] {
        guard let (steps, people) = Self.certain(group) else { continue }
        if steps.count == 1 {
          told.exact += people
        } else if Set(steps.map { question.before.sides[$0] }).count == 1 {
          told.sides += people
        }
      }
    }
  }

  /// The part in which everybody is who came, or who left, when the two who spoil most tell their answers.
  private static func certain(
    _ changes: [(steps: Set<Int>, by: Int)]
  ) -> (steps: Set<Int>, people: Int)? {
    guard let most = changes.max(by: { abs($0.by) < abs($1.by) }) else { return nil }
    let others = changes.reduce(0) { $0 + abs($1.by) } - abs(most.by)
    return others <= ItemReader.mostTellers ? (most.steps, abs(most.by)) : nil
  }

  private static func shared(
    _ before: [AskedQuestion], _ after: [AskedQuestion]
  ) -> [AcrossWaves.Question] {
    var (left, open) = (before, after)
    var questions: [AcrossWaves.Question] = []
    let rules: [(AskedQuestion, AskedQuestion) -> Bool] = [
      { !$0.words.isDisjoint(with: $1.words) }, { $0.item == $1.item }, { $0.place == $1.place },
    ]
    for isSame in rules {
      open.removeAll { question in
        let options = question.table.sides.count
        guard
          let place = left.firstIndex(where: {
            $0.table.sides.count == options && isSame($0, question)
          })
        else { return false }
        let other = left.remove(at: place)
        questions.append(
          AcrossWaves.Question(
            before: other.table, after: question.table, people: (other.counted, question.counted),
            turned: other.isReversed != question.isReversed))
        return true
      }
    }
    return questions
  }
}

extension AcrossWaves.Question {
  /// By how many more were counted later.
  var more: Int { people.after - people.before }
}
