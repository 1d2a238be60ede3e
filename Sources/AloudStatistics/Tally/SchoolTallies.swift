/// One scale's triple for each school, in whole units of its score: exact sums that statistics
/// between schools are made of.
package struct SchoolTallies<School: Hashable & Comparable & Sendable>: Hashable, Sendable {
  package private(set) var triples: [School: SchoolTriple]

  package init(_ triples: [School: SchoolTriple] = [:]) { self.triples = triples }

  /// Adds people to a school.
  package mutating func add(_ triple: SchoolTriple, of school: School) {
    triples[school] = triples[school].map { $0.merged(with: triple) } ?? triple
  }

  package func merged(with other: SchoolTallies) -> SchoolTallies {
    SchoolTallies(triples.merging(other.triples) { $0.merged(with: $1) })
  }

  /// In the order of the schools, so that sums of real numbers do not depend on who came first.
  package var spreads: [SchoolSpread] { triples.keys.sorted().compactMap { triples[$0]?.spread } }
}

extension ScaleTally {
  /// The people scored, with scores in steps of which `stepsOfFullScore` make the whole range: the
  /// same unit for everybody, however many items they answered.
  package var triple: SchoolTriple {
    let histogram = scoreHistogram
    return SchoolTriple(histogram)
  }

  /// How many people have which score, in those steps.
  package var scoreHistogram: Histogram {
    var people: [Int: Int] = [:]
    for (score, count) in scores { people[scoreInSteps(score), default: 0] += count }
    let values = people.keys.sorted()
    return Histogram(values: values, counts: values.map { people[$0] ?? 0 })
  }

  /// Steps from the lowest score to the highest.
  package var stepsOfFullScore: Int { commonAnswers * (options.count - 1) }

  private func scoreInSteps(_ score: ScaleScore) -> Int {
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
