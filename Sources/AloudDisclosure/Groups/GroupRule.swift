import AloudModel

/// R3: what may be said of one scale in the groups of one breakdown that are shown.
///
/// Only the mean in whole points; never a spread, a distribution or a share. What one group keeps back is
/// kept back in all groups of the breakdown, since else it would follow by subtraction, and for one reason:
/// which of two it was would tell whether somebody left a question out.
struct GroupRule {
  let minimum: Int
  /// Everybody's answers to each item.
  let school: [AnsweredItem]
  /// Whether the attack found something in the means of this scale and breakdown.
  let isSilenced: Bool

  /// The level of each group, in their order.
  func levels(_ groups: [[AnsweredItem]]) -> [Disclosed<ScaleLevel>] {
    guard school.count >= Scale.fewestItemsForMean else {
      return groups.map { _ in .withheld(.fewItems) }
    }
    let rest = groups.reduce(school) { zip($0, $1).map { $0.without($1) } }
    let sets = rest.contains { $0.people > 0 } ? groups + [rest] : groups
    guard !isSilenced, sets.allSatisfy({ $0.allSatisfy { $0.isAnswered(minimumGroup: minimum) } })
    else { return groups.map { _ in .withheld(.tailCoded) } }
    return groups.map { .shown(.mean($0.meanInWholePOMP)) }
  }
}
