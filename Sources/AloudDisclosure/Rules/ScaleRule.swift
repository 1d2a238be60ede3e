import AloudModel
import AloudTally

/// R2s: what may be said of one scale for the whole school.
struct ScaleRule {
  let id: Identifier<Scale>
  let tally: ScaleTally
  let counted: Int
  let minimumResponses: Int
  let minimumGroup: Int

  /// Complete answers needed before alpha says anything.
  static let smallestForAlpha = 30

  func released() -> ReleasedScale {
    guard tally.scored >= minimumResponses else {
      return ReleasedScale(
        id: id, countedAsScored: .withheld(.tooFewAnswers), level: .withheld(.tooFewAnswers),
        alphaTenths: .withheld(.tooFewAnswers), people: .shown(people))
    }
    return ReleasedScale(
      id: id, countedAsScored: .shown(countedAsScored), level: level, alphaTenths: alpha,
      people: .shown(people))
  }

  /// The number scored is said only where it differs from those counted by enough to hide each one.
  private var countedAsScored: Int {
    counted - tally.scored >= minimumGroup ? tally.scored : counted
  }

  private var people: PeopleCounts {
    let parts = tally.parts
    return PeopleParts(
      safer: parts.safer, lessSafe: parts.lessSafe, neither: parts.neither, noAnswer: nil
    ).threeOrCoarser
  }

  private var level: Disclosed<ScaleLevel> {
    guard let exact = tally.meanPOMP.value, let mean = tally.meanInWholePOMP.value,
      let sd = tally.sdInWholePOMP.value
    else { return .withheld(.notComputable) }
    if let end = EndRule.end(near: exact, people: tally.scored) { return .shown(.nearEnd(end)) }
    return isNearlyUnanimous ? .withheld(.tailCoded) : .shown(.score(mean: mean, sd: sd))
  }

  /// Fewer than three people differ from the most common score: mean and SD would tell everybody's.
  private var isNearlyUnanimous: Bool {
    var people: [Ratio: Int] = [:]
    for (score, count) in tally.scores {
      let steps = score.sum - score.answered * tally.options.lowerBound
      people[Ratio(steps, score.answered), default: 0] += count
    }
    return tally.scored - (people.values.max() ?? 0) < ItemRule.smallestPart
  }

  /// Kept back wherever the standard deviation is: whether alpha exists tells whether all agree.
  private var alpha: Disclosed<Int> {
    guard tally.moments.complete >= Self.smallestForAlpha else {
      return .withheld(.tooFewAnswers)
    }
    guard case .shown(.score) = level else { return .withheld(.tailCoded) }
    return tally.alphaInTenths.value.map { .shown($0) } ?? .withheld(.notComputable)
  }
}
