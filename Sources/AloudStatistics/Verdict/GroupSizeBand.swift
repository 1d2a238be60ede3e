import AloudModel

/// How many people of a group answered, as a release says it (rule R3).
package enum GroupSizeBand: String, Hashable, Sendable, JSONCoded, CaseIterable {
  case eightTo14 = "8-14"
  case fifteenTo24 = "15-24"
  case twentyFiveUp = "25+"

  /// - Precondition: eight people or more; smaller groups are never shown.
  package init(people: Int) {
    precondition(people >= 8, "a smaller group is not shown")
    self = people < 15 ? .eightTo14 : people < 25 ? .fifteenTo24 : .twentyFiveUp
  }

  /// The numbers of people it stands for.
  package var range: ClosedRange<Int> {
    switch self {
    case .eightTo14: 8...14
    case .fifteenTo24: 15...24
    case .twentyFiveUp: 25...Int.max
    }
  }

  /// The smallest number in the band.
  package var fewest: Int { range.lowerBound }
}
