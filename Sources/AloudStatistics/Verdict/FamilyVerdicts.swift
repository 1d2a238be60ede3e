package import AloudModel
package import AloudTally

/// The verdicts of one wave on everything it compares, each at the level that its family leaves it.
package struct FamilyVerdicts: Sendable {
  package let family: VerdictFamily
  package let verdicts: [FamilyMember: Verdict]
  /// The trend over all comparable waves, at its level.
  package let trends: [FamilyMember: Computed<LinearTrend>]

  /// - Parameters:
  ///   - series: of everything on page 1 that the wave asked, in its order; those that cannot be compared
  ///     have a verdict that says why, and no share.
  ///   - focus: as it was declared before the wave opened.
  package init(_ series: [(member: FamilyMember, series: LevelSeries)], focus: Identifier<Scale>?) {
    let compared = series.filter { $0.series.baseline != nil }
    family = VerdictFamily(compared.map(\.member), focus: focus)
    let levels = Self.levels(of: compared.map(\.series), in: family)
    var verdicts: [FamilyMember: Verdict] = [:]
    var trends: [FamilyMember: Computed<LinearTrend>] = [:]
    for (member, series) in series {
      let own = family.members.firstIndex(of: member).map { levels[$0] }
      let change = own?.change ?? .fivePercent
      verdicts[member] = series.verdict(change: change, trend: own?.trend ?? change)
      trends[member] = series.trend(at: own?.trend ?? change)
    }
    self.verdicts = verdicts
    self.trends = trends
  }

  /// Of each member: the level of its change, and that of its trend.
  private struct Levels {
    var change: SignificanceLevel
    var trend: SignificanceLevel
  }

  /// Tests of changes come first, then those of trends, each in the order of the members.
  private static func levels(of series: [LevelSeries], in family: VerdictFamily) -> [Levels] {
    let isTrend = [false, true]
    let tests = isTrend.flatMap { trend in series.indices.map { (member: $0, isTrend: trend) } }
    let portions = tests.map { test in
      portion(ofTrend: test.isTrend, in: series[test.member])
    }
    let (ownShares, ownPassing) = (family.shares, family.passing)
    let shares = zip(tests, portions).map { ownShares[$0.member] * $1 }
    let passing = tests.map { from in
      zip(tests, portions).map { ownPassing[from.member][$0.member] * $1 }
    }
    var tested = PassingOn(shares: shares, passing: passing)
    tested.run { test, share in
      guard let level = SignificanceLevel(millionths: Int(share)) else { return false }
      let series = series[tests[test].member]
      return tests[test].isTrend
        ? series.trend(at: level).value?.excludesZero == true
        : series.change(at: level)?.excludesZero == true
    }
    let reached = tested.levels.map { SignificanceLevel(millionths: Int($0)) }
    return series.indices.map { place in
      let change = reached[place] ?? .smallest
      return Levels(change: change, trend: reached[series.count + place] ?? change)
    }
  }

  /// Two thirds of a share are the change's and one third the trend's, once there is one.
  private static func portion(ofTrend isTrend: Bool, in series: LevelSeries) -> Double {
    guard series.hasTrend else { return isTrend ? 0 : 1 }
    return isTrend ? 1.0 / 3 : 2.0 / 3
  }
}
