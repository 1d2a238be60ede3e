import AloudDefinition
import AloudDiagnostics
package import AloudModel

/// How many people the next wave invites, in all and in its groups: as to the last wave, but for
/// what somebody typed.
package struct NextHeadCounts {
  package let survey: Survey
  package let last: Wave
  /// Nothing, where nobody typed a number.
  package let typedInvited: Int?
  package let typed: [String: [String: Int]]

  /// - Parameter counts: as typed, such as `role.teaching=31,role.support=11`.
  package init(
    after last: Wave, in survey: Survey, invited: Int?, counts: String?
  ) throws(Refusal) {
    self.survey = survey
    self.last = last
    typedInvited = invited
    guard let counts else {
      typed = [:]
      return
    }
    guard let read = WaveEntry.counts(typed: counts) else {
      throw .definition(.notHeadCounts(counts, example: Self.example(survey)))
    }
    typed = read
  }

  /// As typed; else what the groups add up to, where every breakdown says the same; else as many as
  /// before.
  package var invited: Int {
    if let typedInvited { return typedInvited }
    let sums = typed.isEmpty ? [] : Set(survey.breakdowns.map(sum))
    return sums.count == 1 ? sums.first ?? last.invited : last.invited
  }

  /// What differs from the breakdowns' own counts; nothing, where that is nothing.
  package var counts: [String: [String: Int]]? {
    let isAsMany = typedInvited == nil || typedInvited == last.invited
    guard isAsMany || !typed.isEmpty else { return nil }
    var counts: [String: [String: Int]] = [:]
    for (breakdown, groups) in last.counts ?? [:] {
      for (group, count) in groups { counts[breakdown.text, default: [:]][group.text] = count }
    }
    counts.merge(typed) { before, now in before.merging(now) { $1 } }
    for breakdown in survey.breakdowns {
      for group in breakdown.groups where counts[breakdown.id.text]?[group.id.text] == group.count {
        counts[breakdown.id.text]?[group.id.text] = nil
      }
    }
    counts = counts.filter { !$1.isEmpty }
    return counts.isEmpty ? nil : counts
  }

  private func sum(_ breakdown: Breakdown) -> Int {
    let own = counts?[breakdown.id.text] ?? [:]
    return breakdown.groups.reduce(0) { $0 + (own[$1.id.text] ?? $1.count) }
  }

  private static func example(_ survey: Survey) -> String {
    let groups = survey.breakdowns.first.map { breakdown in
      breakdown.groups.map { "\(breakdown.id).\($0.id)=\($0.count)" }.joined(separator: ",")
    }
    return groups ?? "role.teaching=31,role.support=11"
  }
}
