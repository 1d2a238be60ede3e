import AloudModel

/// A figure that may be said, or the reason why it may not.
package enum Disclosed<Value: Sendable & Hashable>: Sendable, Hashable {
  case shown(Value)
  case withheld(WithholdingReason)

  /// The figure, where it may be said.
  package var value: Value? {
    switch self {
    case .shown(let value): value
    case .withheld: nil
    }
  }

  package var reason: WithholdingReason? {
    switch self {
    case .shown: nil
    case .withheld(let reason): reason
    }
  }
}

/// Why a figure is not said; the raw value is the `status` of files.
package enum WithholdingReason: String, Sendable, Hashable, JSONCoded, CaseIterable {
  /// Below the number of ballots or scored answers at which anything is said (R1, R2s).
  case tooFewAnswers = "too_few_answers"
  /// Fewer than 40 % of those invited answered (R9).
  case lowCoverage = "low_coverage"
  /// Nearly everybody gave the same answer, so that a number would tell each one's (R2, R2s).
  case tailCoded = "tail_coded"
  /// A scale of one or two items: mean and spread together would tell single answers (R2s).
  case fewItems = "few_items"
  /// A statistic that does not exist for these answers, such as alpha without variation.
  case notComputable = "not_computable"
  /// A group with fewer answers than the minimum (R3).
  case smallGroup = "small_group"
  /// A group that is large enough, and hidden because another could be computed with it (R4, R5).
  case complementary = "complementary"
  /// Counted with the group it names (R4).
  case merged = "merged"
  /// The attacker recovered something with it (R6).
  case attack = "attack"
  /// More ballots name a group of the breakdown than people are in it: some were invented.
  case overHeadCount = "over_head_count"
}
