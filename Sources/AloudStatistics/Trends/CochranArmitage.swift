package import AloudTally

/// Whether a share rises or falls in a straight line over waves.
///
/// Source: Cochran 1954, Biometrics 10, p. 417; Armitage 1955, Biometrics 11, p. 375.
package struct CochranArmitage: Hashable, Sendable {
  /// With one degree of freedom.
  package let chiSquare: Double
  package let p: Double
  package let n: Int

  /// - Parameters:
  ///   - people: those on the side asked for, in each wave.
  ///   - sizes: all who answered, in each wave.
  ///   - scores: the time of each wave; 1, 2, 3, … where none are given.
  /// - Precondition: as many sizes and scores as waves; a side is part of all.
  package static func test(
    people: [Int], of sizes: [Int], scores: [Double]? = nil
  ) -> Computed<CochranArmitage> {
    let scores = scores ?? people.indices.map { Double($0 + 1) }
    precondition(people.count == sizes.count && scores.count == sizes.count, "equal lengths")
    precondition(zip(people, sizes).allSatisfy { (0...$1).contains($0) }, "a side is part of all")
    let (n, side) = (sizes.reduce(0, +), people.reduce(0, +))
    guard n > 0 else { return .notComputable(.noAnswers) }
    guard side > 0, side < n else { return .notComputable(.noVariation) }
    let share = Double(side) / Double(n)
    let axis = zip(sizes, scores)
    let middle = axis.reduce(0) { $0 + Double($1.0) * $1.1 } / Double(n)
    let spread = axis.reduce(0) { $0 + Double($1.0) * ($1.1 - middle) * ($1.1 - middle) }
    guard spread > 0 else { return .notComputable(.noTimeBetweenWaves) }
    let trend = people.indices.reduce(0.0) {
      $0 + (scores[$1] - middle) * (Double(people[$1]) - Double(sizes[$1]) * share)
    }
    let chiSquare = trend * trend / (share * (1 - share) * spread)
    return .value(
      CochranArmitage(
        chiSquare: chiSquare, p: ChiSquare(degreesOfFreedom: 1).upperTail(chiSquare), n: n))
  }
}
