import AloudModel
import AloudTally

/// R3: what may be said of one scale in the groups of one breakdown that are shown.
///
/// Only the mean in whole points, with the same rule at the ends as for the whole school; never a
/// spread, a distribution or a share.
struct GroupRule {
  let minimum: Int
  /// People with a score in the whole school.
  let scoredInAll: Int

  /// The level of each group, in their order.
  ///
  /// A group in which too few have a score takes the scale away from all groups of the breakdown, and
  /// so does a remainder of too few: else it would follow by subtraction.
  func levels(_ groups: [ScaleTally]) -> [Disclosed<GroupLevel>] {
    guard groups.allSatisfy({ $0.items >= ReleasedScale.fewestItems }) else {
      return groups.map { _ in .withheld(.fewItems) }
    }
    let rest = scoredInAll - groups.reduce(0) { $0 + $1.scored }
    guard groups.allSatisfy({ $0.scored >= minimum }), rest == 0 || rest >= minimum else {
      return groups.map { _ in .withheld(.tooFewAnswers) }
    }
    return groups.map(level)
  }

  private func level(_ tally: ScaleTally) -> Disclosed<GroupLevel> {
    guard let exact = tally.meanPOMP.value, let mean = tally.meanInWholePOMP.value else {
      return .withheld(.notComputable)
    }
    if let end = EndRule.end(near: exact, people: tally.scored) { return .shown(.nearEnd(end)) }
    return .shown(.mean(mean))
  }
}
