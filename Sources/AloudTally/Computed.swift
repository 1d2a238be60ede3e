/// A figure, or the reason why there is none; never zero or NaN in its place.
package enum Computed<Value: Hashable & Sendable>: Hashable, Sendable {
  case value(Value)
  case notComputable(NotComputable)
}

extension Computed {
  /// The figure, for callers to whom the reason does not matter.
  package var value: Value? {
    switch self {
    case .value(let value): value
    case .notComputable: nil
    }
  }

  /// The same reason, or another figure made of this one.
  package func map<Other>(_ transform: (Value) -> Other) -> Computed<Other> {
    switch self {
    case .value(let value): .value(transform(value))
    case .notComputable(let reason): .notComputable(reason)
    }
  }
}

/// Why a figure is not defined for the data at hand.
package enum NotComputable: String, Hashable, Sendable, CaseIterable {
  case noAnswers
  case fewerThanTwoAnswers
  case fewerThanThreeAnswers
  /// An interval for a mean is not printed below ten answers.
  case fewerThanTenAnswers
  case fewerThanTwoItems
  case fewerThanThreeItems
  case fewerThanThreeOptions
  /// A factor model is fitted to fifty people or more.
  case fewerThanFiftyAnswers
  case fewerThanTwoHundredAnswers
  /// All answers are equal.
  case noVariation
  /// The roster is stale: nothing that rests on it is computed.
  case moreAnswersThanInvited
  case fewerThanTwoGroups
  case fewerThanTenSchools
  case fewerThanThreeWaves
  /// Mann-Kendall cannot reach a small p before six waves.
  case fewerThanSixWaves
  case noTimeBetweenWaves
  /// A wave's level is withheld because nearly everyone answered alike.
  case nearEndOfScale
  /// Every answer of one sample lies above every answer of the other: there is no test, only that
  /// all are higher.
  case completeSeparation
  /// No change of this scale would be found as often as asked.
  case notDetectable
  /// A unique variance of the factor model falls to zero or below.
  case heywood
  /// The equations were not solved to the accuracy promised.
  case notConverged
  /// Some items are a sum of others, so their parts cannot be told apart.
  case itemsNotIndependent
  /// More pooled answers than an exact distribution is computed for.
  case tooManyAnswersForExact
  case everyoneAnswered
  /// A cell of a weighting has fewer than five people.
  case cellBelowFive
  /// The largest weight is more than three times the smallest.
  case weightsTooUnequal
  /// People on the roster are in a cell that nobody answered in.
  case emptyCell
  /// The margins of a roster do not add up to the same number.
  case marginsDisagree
  /// A school whose answers are all equal would get infinite weight.
  case schoolWithoutVariation
}
