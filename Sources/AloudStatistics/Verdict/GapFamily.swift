import AloudTally

/// The second family of a report: five per cent of false alarms for gaps between groups and for the
/// furthest-apart pair of levels, shared equally.
package struct GapFamily: Hashable, Sendable {
  /// Pairs of shown groups times scales.
  package let groupPairs: Int
  /// Scales of beliefs, practices and policies that stand beside each other; none or one makes no
  /// pair.
  package let levels: Int

  /// - Precondition: neither number is negative.
  package init(groupPairs: Int, levels: Int) {
    precondition(groupPairs >= 0 && levels >= 0, "comparisons are counted")
    self.groupPairs = groupPairs
    self.levels = levels
  }

  /// How many parts the five per cent have.
  private var members: Int { max(1, groupPairs + (levels >= 2 ? 1 : 0)) }

  /// The level of one gap between two groups.
  package var groupLevel: SignificanceLevel {
    SignificanceLevel(alpha: VerdictFamily.errorRate.divided(by: members))
  }

  /// The level of each pair of scales: picking the furthest of three pairs looks at three, so they
  /// share the part of the one sentence that is printed.
  package var pairLevel: SignificanceLevel {
    let pairs = max(1, levels * (levels - 1) / 2)
    return SignificanceLevel(alpha: VerdictFamily.errorRate.divided(by: members * pairs))
  }
}
