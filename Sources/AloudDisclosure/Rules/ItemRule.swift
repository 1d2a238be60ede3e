import AloudModel
import AloudTally

/// R2: the finest parts in which one item's answers may be said.
///
/// Parts are merged, never blanked one by one: the total minus the rest would give a single blank away.
struct ItemRule {
  let tally: ItemTally
  let responses: ResponseScale
  let keying: Keying
  /// Answers needed for anything to be said.
  let minimumResponses: Int
  /// People without an answer stand apart only from this many on.
  let minimumGroup: Int

  /// Every published part holds at least so many people who gave an answer: who was meant to answer, and
  /// so who left it out, may be known.
  static let smallestPart = 3
  /// People needed before every option is said.
  static let smallestForEveryOption = 20

  /// Nothing where so few really gave an answer that it is theirs alone: fewer than the minimum, or fewer
  /// than half of those counted. A question meant for a few is one of which nothing is said.
  func released() -> Disclosed<PeopleCounts> {
    let counted = tally.answered + tally.unanswered
    guard tally.answered >= minimumResponses, 2 * tally.answered >= counted else {
      return .withheld(.tooFewAnswers)
    }
    return .shown(people)
  }

  /// The finest parts, however few answered.
  var people: PeopleCounts { everyOption ?? parts.threeOrCoarser }

  /// The three parts of the item: safer, less safe, and the rest.
  private var parts: PeopleParts {
    let safer = tally.count(of: side(.positive))
    let lessSafe = tally.count(of: side(.reversed))
    return PeopleParts(
      safer: safer, lessSafe: lessSafe, neither: tally.answered - safer - lessSafe,
      unanswered: standsApart == nil ? tally.unanswered : 0, noAnswer: standsApart)
  }

  private func side(_ side: Keying) -> Set<Int> {
    keying == side ? responses.favourable : responses.unfavourable
  }

  private var standsApart: Int? {
    tally.unanswered >= minimumGroup ? tally.unanswered : nil
  }

  private var everyOption: PeopleCounts? {
    guard tally.answered + tally.unanswered >= Self.smallestForEveryOption,
      let options = optionsWithNoAnswer, tally.counts.allSatisfy({ $0 >= Self.smallestPart })
    else { return nil }
    return .five(options: options, noAnswer: standsApart)
  }

  /// Counts of all options, people without an answer with the middle one; nothing, when there are
  /// such people and no option is in the middle.
  private var optionsWithNoAnswer: [Int]? {
    if tally.unanswered == 0 || standsApart != nil { return tally.counts }
    let sides = responses.favourable.union(responses.unfavourable)
    let middle = (responses.lowest...responses.highest).filter { !sides.contains($0) }
    guard !middle.isEmpty else { return nil }
    var counts = tally.counts
    counts[middle[middle.count / 2] - responses.lowest] += tally.unanswered
    return counts
  }
}
