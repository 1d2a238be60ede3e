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
  /// An interval for a mean is not printed below ten answers.
  case fewerThanTenAnswers
  case fewerThanTwoItems
  case fewerThanThreeItems
  case fewerThanThreeOptions
  /// A factor model is fitted to fifty people or more.
  case fewerThanFiftyAnswers
  /// All answers are equal.
  case noVariation
  /// The roster is stale: nothing that rests on it is computed.
  case moreAnswersThanInvited
  case fewerThanTwoGroups
  case fewerThanTenSchools
  case fewerThanThreeWaves
  case noTimeBetweenWaves
  /// A wave's level is withheld because nearly everyone answered alike.
  case nearEndOfScale
  /// A unique variance of the factor model falls to zero or below.
  case heywood
  /// The equations were not solved to the accuracy promised.
  case notConverged
  /// Some items are a sum of others, so their parts cannot be told apart.
  case itemsNotIndependent
  /// More pooled answers than an exact distribution is computed for.
  case tooManyAnswersForExact
  case everyoneAnswered
}
