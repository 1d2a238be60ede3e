package import AloudModel

/// Judges the waves of a history one after the other, each as its own report did, so that a change once
/// called begins a new baseline.
package struct FamilyReplay: Sendable {
  /// The newest wave at which each was called a change.
  private var called: [FamilyMember: Identifier<Wave>] = [:]

  package init() {}

  /// The verdicts of the next wave.
  ///
  /// - Parameters:
  ///   - series: as `FamilyVerdicts` takes them; what was called before is put in here.
  package mutating func judge(
    _ wave: Identifier<Wave>, _ series: [(member: FamilyMember, series: LevelSeries)],
    focus: Identifier<Scale>?
  ) -> FamilyVerdicts {
    let since = series.map { member, series in
      (
        member,
        LevelSeries(waves: series.waves, before: series.before, called: called[member])
      )
    }
    let judged = FamilyVerdicts(since, focus: focus)
    for (member, verdict) in judged.verdicts where verdict.beginsBaseline { called[member] = wave }
    return judged
  }
}
