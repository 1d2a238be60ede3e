package import AloudTally

/// How many of those invited were counted: a rate, and how far it may be leaned on.
package struct Coverage: Hashable, Sendable {
  package let counted: Int
  package let invited: Int

  /// - Precondition: nobody is counted a negative number of times; at least one person is invited.
  package init(counted: Int, invited: Int) {
    precondition(counted >= 0 && invited >= 1, "people are counted of people invited")
    self.counted = counted
    self.invited = invited
  }

  /// Counted by invited, 1 for everyone; above 1 where the roster is stale.
  package var rate: Ratio { Ratio(counted, invited) }

  /// Whole percent, halves up.
  package var percent: Int { Ratio(100 * counted, invited).roundedHalfUp() }

  /// Decided on the exact rate, not on the rounded percent.
  package var band: CoverageBand {
    if counted > invited { return .moreThanInvited }
    switch 100 * counted / invited {
    case ..<40: return .tooLow
    case ..<50: return .caution
    case ..<75: return .many
    default: return .most
    }
  }

  /// Whether fewer than six in ten of those invited answered, so that what the others would have said weighs
  /// nearly as much.
  package var isThin: Bool { 10 * counted < 6 * invited }

  /// Whether two waves may describe different people: rates more than 15 points apart.
  package func differsMarkedly(from other: Coverage) -> Bool {
    let apart = abs(counted * other.invited - other.counted * invited)
    return 100 * apart > 15 * invited * other.invited
  }
}

/// What a response rate lets a report say (rule R9).
package enum CoverageBand: String, Hashable, Sendable, CaseIterable {
  /// Under 40 %: only who was invited and who was counted.
  case tooLow
  /// 40 % to under 50 %.
  case caution
  /// 50 % to under 75 %.
  case many
  /// 75 % to all.
  case most
  /// At least 100 %: the roster is to be checked, and nothing that rests on it is computed.
  case moreThanInvited
}
