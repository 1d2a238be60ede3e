package import AloudTally

/// Fisher's exact test of two shares, with both margins fixed.
package struct FisherExact: Hashable, Sendable {
  /// All who answered, in both samples.
  package let n: Int
  /// The probability of all tables that are no more likely than the one seen.
  package let p: Double

  /// Tables whose probabilities differ by less than one in ten million are equally likely, as in R.
  private static let tie = 1 + 1e-7

  /// - Precondition: nobody is counted a negative number of times, nor twice.
  package static func test(
    _ first: (people: Int, n: Int), _ second: (people: Int, n: Int)
  ) -> Computed<FisherExact> {
    precondition(first.n >= 0 && (0...first.n).contains(first.people), "a side is part of all")
    precondition(second.n >= 0 && (0...second.n).contains(second.people), "a side is part of all")
    guard first.n > 0, second.n > 0 else { return .notComputable(.noAnswers) }
    let tables = Hypergeometric(
      population: first.n + second.n, successes: first.people + second.people, draws: first.n)
    let limit = tables.probability(first.people) * tie
    let p = (tables.least...tables.most).reduce(0.0) { sum, people in
      let probability = tables.probability(people)
      return probability <= limit ? sum + probability : sum
    }
    return .value(FisherExact(n: first.n + second.n, p: min(1, p)))
  }
}
