import AloudStatistics
import AloudTally

/// Two groups of one school that do not differ, judged from what a release says of them.
enum Gaps {
  /// Of the scores of a scale: four items of five options.
  private static let steps = 16

  /// Whether any of five scales, answered by the same people, is said to have a clear gap.
  static func draw(_ first: Int, _ second: Int, times: Double, _ dice: inout Dice) -> Bool {
    let family = GapFamily(groupPairs: Setting.scales)
    var isClear = false
    for _ in 0..<Setting.scales {
      let one = scores(first, spread: 18 * times, &dice)
      let other = scores(second, spread: 18, &dice)
      let school = Histogram(of: one + other)
      let verdict = GapVerdict(
        between: outcome(one), and: outcome(other),
        school: .level(
          ReleasedLevel(mean: points(one + other), sd: spread(school), n: first + second)),
        level: family.groupLevel)
      if case .clearGap = verdict { isClear = true }
    }
    return isClear
  }

  private static func scores(_ count: Int, spread: Double, _ dice: inout Dice) -> [Int] {
    (0..<count).map { _ in
      let score = 52 + spread * dice.normal()
      return min(max(Int((score * Double(steps) / 100).rounded()), 0), steps)
    }
  }

  private static func points(_ scores: [Int]) -> Int {
    Ratio(100 * scores.reduce(0, +), steps * scores.count).roundedHalfUp()
  }

  private static func spread(_ histogram: Histogram) -> Int {
    let perStep = Ratio(100, steps)
    return histogram.variance.value.map {
      $0.times(perStep).times(perStep).squareRootRoundedHalfUp()
    } ?? 0
  }

  private static func outcome(_ scores: [Int]) -> GroupOutcome {
    .level(
      GroupScore(
        mean: points(scores), band: GroupSizeBand(people: scores.count), minimumGroup: 10))
  }
}
