import AloudModel
import AloudStatistics
import AloudTally

/// What the same family would call if everything were known of those who answered: means and spreads of the
/// people scored, with nothing withheld and nothing rounded.
struct ExactJudgement {
  /// Overall first, then the scales.
  private let isCalled: [Bool]

  func calls(_ place: Int) -> Bool { isCalled[place] }

  init(_ waves: [Answers]) {
    let figures = waves.map(\.exact)
    var starts = Array(repeating: 0, count: 1 + Setting.scales)
    var newest = starts.map { _ in false }
    for last in figures.indices.dropFirst() {
      let called = Self.called(Array(figures[...last]), starts)
      for place in called.indices where called[place].change { starts[place] = last }
      newest = called.map { $0.change || $0.trend }
    }
    isCalled = newest
  }

  private typealias Figure = (mean: Double, error: Double, n: Int)

  private static func called(
    _ waves: [[Figure]], _ starts: [Int]
  ) -> [(change: Bool, trend: Bool)] {
    let family = VerdictFamily(
      [.overall] + AskedSurvey.scales.map { .scale($0) }, focus: AskedSurvey.focus)
    let count = family.members.count
    let portions = waves.count > 2 ? [2.0 / 3, 1.0 / 3] : [1, 0]
    let tests = [0, 1].flatMap { kind in (0..<count).map { (member: $0, kind: kind) } }
    var tested = PassingOn(
      shares: tests.map { family.shares[$0.member] * portions[$0.kind] },
      passing: tests.map { from in
        tests.map { family.passing[from.member][$0.member] * portions[$0.kind] }
      })
    tested.run { test, share in
      let level = SignificanceLevel(alpha: Ratio(max(1, Int(share)), 1_000_000))
      let own = waves.map { $0[tests[test].member] }
      return tests[test].kind == 0
        ? hasChanged(own, since: starts[tests[test].member], at: level)
        : hasTrend(own, at: level)
    }
    return (0..<count).map { (tested.called[$0] != nil, tested.called[count + $0] != nil) }
  }

  private static func hasChanged(
    _ waves: [Figure], since start: Int, at level: SignificanceLevel
  ) -> Bool {
    let base = waves.dropLast()[start...].suffix(Baseline.mostWaves)
    let count = Double(base.count)
    let parts =
      base.map { ($0.error * $0.error / (count * count), Double($0.n - 1)) }
      + waves.suffix(1).map { ($0.error * $0.error, Double($0.n - 1)) }
    let variance = parts.reduce(0) { $0 + $1.0 }
    // Nobody has a score on all scales.
    guard variance > 0 else { return false }
    let freedom = variance * variance / parts.reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
    let change = waves[waves.count - 1].mean - base.reduce(0) { $0 + $1.mean } / count
    return abs(change) > level.criticalT(degreesOfFreedom: freedom) * variance.squareRoot()
  }

  private static func hasTrend(_ waves: [Figure], at level: SignificanceLevel) -> Bool {
    let years = AskedSurvey.days.prefix(waves.count).map { Double($0.daysSinceEpoch) / 365.25 }
    let moments = waves.map { wave in
      SampleMoments(
        mean: wave.mean, sd: wave.error * Double(wave.n).squareRoot(), n: wave.n)
    }
    guard let line = LinearContrast.fit(times: years, waves: moments).value else { return false }
    return abs(line.slope) > line.halfWidth(at: level)
  }
}
