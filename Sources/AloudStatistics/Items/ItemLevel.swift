package import AloudModel
package import AloudTally

/// Where people stand on one item: on which side, and how far apart the sides are.
package struct ItemLevel: Hashable, Sendable {
  package let favourable: Int
  package let unfavourable: Int
  package let n: Int
  package let unanswered: Int

  /// As the response scale declares its sides, before any reversal.
  package init(_ tally: ItemTally, responses: ResponseScale) {
    favourable = tally.count(of: responses.favourable)
    unfavourable = tally.count(of: responses.unfavourable)
    n = tally.answered
    unanswered = tally.unanswered
  }

  package init(favourable: Int, unfavourable: Int, n: Int, unanswered: Int = 0) {
    precondition(favourable >= 0 && unfavourable >= 0, "sides are counted")
    precondition(favourable + unfavourable <= n && unanswered >= 0, "sides are among the answers")
    self.favourable = favourable
    self.unfavourable = unfavourable
    self.n = n
    self.unanswered = unanswered
  }

  package var favourableShare: Computed<Ratio> { share(favourable) }
  package var unfavourableShare: Computed<Ratio> { share(unfavourable) }

  /// Favourable minus unfavourable, of those who answered: from -1 to 1.
  package var net: Computed<Ratio> { share(favourable - unfavourable) }

  private func share(_ people: Int) -> Computed<Ratio> {
    n == 0 ? .notComputable(.noAnswers) : .value(Ratio(people, n))
  }
}

extension ItemTally {
  package var histogram: Histogram { Histogram(lowest: lowest, counts: counts) }
}
