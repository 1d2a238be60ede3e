import RealModule

/// How many of `trials` independent answers are on one side, each with the same chance.
package struct Binomial: Hashable, Sendable {
  package let trials: Int
  package let chance: Double

  /// - Precondition: the trials are not negative and the chance lies between 0 and 1.
  package init(trials: Int, chance: Double) {
    precondition(trials >= 0 && (0...1).contains(chance), "a chance lies between 0 and 1")
    self.trials = trials
    self.chance = chance
  }

  /// P(X ≤ x).
  package func cumulative(_ x: Int) -> Double {
    if x < 0 { return 0 }
    if x >= trials { return 1 }
    return IncompleteBeta.regularised(
      1 - chance, complement: chance, a: Double(trials - x), b: Double(x + 1))
  }

  /// P(X ≥ x).
  package func upperTail(_ x: Int) -> Double {
    if x <= 0 { return 1 }
    if x > trials { return 0 }
    return IncompleteBeta.regularised(
      chance, complement: 1 - chance, a: Double(x), b: Double(trials - x + 1))
  }

  /// P(X = x).
  package func probability(_ x: Int) -> Double {
    guard (0...trials).contains(x) else { return 0 }
    if x == 0 { return Double.exp(Double(trials) * Double.log(onePlus: -chance)) }
    if x == trials { return Double.pow(chance, Double(trials)) }
    // x^a y^b / B(a, b) with a = x + 1, b = n - x + 1, over (n + 1) x y.
    let term = IncompleteBeta.powerTerm(
      chance, 1 - chance, Double(x + 1), Double(trials - x + 1))
    return chance == 0 || chance == 1 ? 0 : term / (Double(trials + 1) * chance * (1 - chance))
  }
}
