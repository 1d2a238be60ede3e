/// How many people gave each integer value: all that item and rank statistics need.
///
/// Every sum over it is an integer, so a statistic does not depend on the order of the people.
package struct Histogram: Hashable, Sendable {
  /// Rising.
  package let values: [Int]
  /// People for each value; some may be none.
  package let counts: [Int]

  /// - Precondition: one count for each value, values rise, no count is negative.
  package init(values: [Int], counts: [Int]) {
    precondition(values.count == counts.count, "one count for each value")
    precondition(zip(values, values.dropFirst()).allSatisfy(<), "values rise")
    precondition(counts.allSatisfy { $0 >= 0 }, "nobody is counted a negative number of times")
    self.values = values
    self.counts = counts
  }

  /// Consecutive values from `lowest` on.
  package init(lowest: Int = 1, counts: [Int]) {
    self.init(values: counts.indices.map { lowest + $0 }, counts: counts)
  }

  /// The histogram of single values.
  package init(of observations: some Sequence<Int>) {
    var people: [Int: Int] = [:]
    for observation in observations { people[observation, default: 0] += 1 }
    let values = people.keys.sorted()
    self.init(values: values, counts: values.map { people[$0] ?? 0 })
  }

  package var n: Int { counts.reduce(0, +) }
  package var sum: Int128 { power { $0 } }
  package var sumOfSquares: Int128 { power { $0 * $0 } }

  private func power(_ term: (Int128) -> Int128) -> Int128 {
    zip(values, counts).reduce(0) { $0 + Int128($1.1) * term(Int128($1.0)) }
  }

  package func merged(with other: Histogram) -> Histogram {
    var people = Dictionary(uniqueKeysWithValues: zip(values, counts))
    for (value, count) in zip(other.values, other.counts) { people[value, default: 0] += count }
    let all = people.keys.sorted()
    return Histogram(values: all, counts: all.map { people[$0] ?? 0 })
  }

  /// The same people on the values of a reversed item.
  ///
  /// - Precondition: there is a value.
  package var reversed: Histogram {
    precondition(!values.isEmpty, "an item offers options")
    let ends = values[0] + values[values.count - 1]
    return Histogram(values: values.reversed().map { ends - $0 }, counts: counts.reversed())
  }
}

extension Histogram {
  package var mean: Computed<Ratio> {
    n == 0 ? .notComputable(.noAnswers) : .value(Ratio(sum, Int128(n)))
  }

  /// With n - 1.
  package var variance: Computed<Ratio> {
    let people = Int128(n)
    if people == 0 { return .notComputable(.noAnswers) }
    if people == 1 { return .notComputable(.fewerThanTwoAnswers) }
    return .value(Ratio(people * sumOfSquares - sum * sum, people * (people - 1)))
  }

  /// Percent of the maximum possible: 100 (mean - lowest) / (highest - lowest).
  ///
  /// - Precondition: the values are the options offered, two or more.
  package var meanPOMP: Computed<Ratio> {
    precondition(values.count >= 2, "an item offers two options or more")
    let (lowest, range) = (Int128(values[0]), Int128(values[values.count - 1] - values[0]))
    return mean.map { _ in Ratio(100 * (sum - Int128(n) * lowest), Int128(n) * range) }
  }
}
