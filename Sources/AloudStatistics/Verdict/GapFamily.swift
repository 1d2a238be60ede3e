import AloudTally

/// The second family of a report: five per cent of false alarms for gaps between groups, shared equally.
package struct GapFamily: Hashable, Sendable {
  /// Pairs of shown groups times scales.
  package let groupPairs: Int

  /// - Precondition: the number is not negative.
  package init(groupPairs: Int) {
    precondition(groupPairs >= 0, "comparisons are counted")
    self.groupPairs = groupPairs
  }

  /// The level of one gap between two groups.
  package var groupLevel: SignificanceLevel {
    SignificanceLevel(
      alpha: SignificanceLevel.fivePercent.alpha.divided(by: max(1, groupPairs)))
  }
}
