extension ScaleTally {
  /// How many people have which score, in those steps.
  package var scoreHistogram: Histogram {
    var people: [Int: Int] = [:]
    for (score, count) in scores { people[scoreInSteps(score), default: 0] += count }
    let values = people.keys.sorted()
    return Histogram(values: values, counts: values.map { people[$0] ?? 0 })
  }

  /// Steps from the lowest score to the highest.
  package var stepsOfFullScore: Int { commonAnswers * (options.count - 1) }

  func scoreInSteps(_ score: ScaleScore) -> Int {
    steps(of: score) * (commonAnswers / score.answered)
  }

  /// The POMP mean of item means, each over its own answers; it differs from `meanPOMP` where
  /// answers are missing.
  ///
  /// - Parameter items: keyed, the lowest value being the least safe.
  package static func meanOfItemMeans(_ items: [Histogram]) -> Computed<Ratio> {
    var means: [Ratio] = []
    for item in items {
      switch item.meanPOMP {
      case .value(let mean): means.append(mean)
      case .notComputable(let reason): return .notComputable(reason)
      }
    }
    guard !means.isEmpty else { return .notComputable(.noAnswers) }
    guard let sum = Ratio.sum(means), sum.denominator <= Int128.max / 100_000 else {
      return .notComputable(.tooManyAnswersForExact)
    }
    return .value(sum.divided(by: means.count))
  }
}
