import AloudModel
import AloudTally

/// How some people answered one item: how many of them, and the sum of their keyed steps.
///
/// With as many answers known to the other items, a scale's mean tells these two numbers and no more.
struct AnsweredItem: Hashable {
  let people: Int
  /// Those who gave an answer.
  let answered: Int
  let sum: Int
  /// The highest step.
  let steps: Int

  init(people: Int, answered: Int, sum: Int, steps: Int) {
    self.people = people
    self.answered = answered
    self.sum = sum
    self.steps = steps
  }

  init(_ tally: ItemTally, keying: Keying) {
    let keyed = keying == .positive ? tally.counts : tally.counts.reversed()
    people = tally.answered + tally.unanswered
    answered = tally.answered
    sum = keyed.enumerated().reduce(0) { $0 + $1.offset * $1.element }
    steps = keyed.count - 1
  }

  /// Whether enough answered it for a mean that holds it: so many of the minimum of a group that two at
  /// most left it out, never fewer than the smallest minimum there is, and half of the people.
  func isAnswered(minimumGroup: Int) -> Bool {
    answered >= max(Promise.floorOfGroup, minimumGroup - 2) && 2 * answered >= people
  }

  /// The same people with another sum of so many more answers.
  func moved(by steps: Int, answering more: Int) -> AnsweredItem {
    AnsweredItem(
      people: people, answered: answered + more, sum: sum + steps, steps: self.steps)
  }

  /// Those of one set who are not in another.
  func without(_ other: AnsweredItem) -> AnsweredItem {
    AnsweredItem(
      people: people - other.people, answered: answered - other.answered, sum: sum - other.sum,
      steps: steps)
  }
}

extension Sequence<AnsweredItem> {
  /// The mean of the items' own means, in whole points out of 100, halves up.
  ///
  /// Each item's mean is over those who answered it, so that nobody's weight depends on what else they
  /// answered: a mean of people's own means would need all answers of each of them.
  ///
  /// - Precondition: there is an item, and somebody answered each.
  ///
  /// Exact, unless many large numbers without a common divisor leave 128 bits: then in floating point, whose
  /// error is far below a point.
  var meanInWholePOMP: Int {
    let means = map { Ratio(100 * $0.sum, $0.answered * $0.steps) }
    if let sum = Ratio.sum(means), sum.denominator <= Int128.max / 100_000 {
      return sum.divided(by: means.count).roundedHalfUp()
    }
    let sum = means.reduce(0) { $0 + $1.approximation }
    return Int((sum / Double(means.count) + 0.5).rounded(.down))
  }
}
