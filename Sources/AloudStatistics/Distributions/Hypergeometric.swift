import RealModule

/// How many of `draws` people are on one side when `successes` of the `population` are.
package struct Hypergeometric: Hashable, Sendable {
  package let population: Int
  package let successes: Int
  package let draws: Int

  /// - Precondition: successes and draws are at most the population.
  package init(population: Int, successes: Int, draws: Int) {
    precondition((0...population).contains(successes), "successes are of the population")
    precondition((0...population).contains(draws), "draws are of the population")
    self.population = population
    self.successes = successes
    self.draws = draws
  }

  /// The smallest and the largest number that can be drawn.
  var least: Int { max(0, draws + successes - population) }
  var most: Int { min(draws, successes) }

  /// P(X ≤ x).
  package func lowerTail(_ x: Int) -> Double {
    if x < least { return 0 }
    if x >= most { return 1 }
    return isAboveMiddle(x) ? 1 - sumUpwards(from: x + 1) : sumDownwards(from: x)
  }

  /// P(X ≥ x).
  package func upperTail(_ x: Int) -> Double {
    if x <= least { return 1 }
    if x > most { return 0 }
    return isAboveMiddle(x) ? sumUpwards(from: x) : 1 - sumDownwards(from: x - 1)
  }

  private func isAboveMiddle(_ x: Int) -> Bool { x * population > draws * successes }

  private func sumDownwards(from x: Int) -> Double {
    var term = probability(x)
    var sum = term
    for value in stride(from: x, to: least, by: -1) where term > 1e-18 * sum {
      term *= Double(value) * Double(population - successes - draws + value)
      term /= Double(successes - value + 1) * Double(draws - value + 1)
      sum += term
    }
    return sum
  }

  private func sumUpwards(from x: Int) -> Double {
    var term = probability(x)
    var sum = term
    for value in stride(from: x, to: most, by: 1) where term > 1e-18 * sum {
      term *= Double(successes - value) * Double(draws - value)
      term /= Double(value + 1) * Double(population - successes - draws + value + 1)
      sum += term
    }
    return sum
  }

  /// P(X = x).
  package func probability(_ x: Int) -> Double {
    guard (least...most).contains(x) else { return 0 }
    return Double.exp(
      logChoices(successes, x) + logChoices(population - successes, draws - x)
        - logChoices(population, draws))
  }

  private func logChoices(_ all: Int, _ chosen: Int) -> Double {
    Double.logGamma(Double(all + 1)) - Double.logGamma(Double(chosen + 1))
      - Double.logGamma(Double(all - chosen + 1))
  }
}
