package import AloudTally

/// How much of what goes together with an outcome each of several scales accounts for, shared
/// between scales that go together themselves.
///
/// For districts only, on correlations within schools. It says "goes together with", never "drives".
/// Source: Johnson 2000, Multivariate Behavioral Research 35, p. 1.
package struct RelativeWeights: Hashable, Sendable {
  /// One for each predictor; they add up to R².
  package let weights: [Double]
  package let standardisedBetas: [Double]
  package let rSquared: Double

  /// Schools and people a published analysis needs.
  package static let fewestSchools = 10
  package static let fewestPeople = 200

  /// - Parameter outcome: the place of the criterion among the correlated scales.
  /// - Precondition: the outcome is one of them, and there is another.
  package static func of(
    _ correlations: SymmetricMatrix, outcome: Int
  ) -> Computed<RelativeWeights> {
    precondition((0..<correlations.size).contains(outcome), "the outcome is one of the scales")
    precondition(correlations.size >= 2, "something goes together with the outcome")
    let places = (0..<correlations.size).filter { $0 != outcome }
    let predictors = correlations.part(places)
    let together = places.map { correlations[$0, outcome] }
    guard let root = Cholesky(predictors) else { return .notComputable(.itemsNotIndependent) }
    let eigen = EigenDecomposition(predictors)
    let loadings = eigen.matrix { max($0, 0).squareRoot() }
    let betas = eigen.matrix { 1 / max($0, 1e-300).squareRoot() }.times(together)
    let weights = places.indices.map { row in
      places.indices.reduce(0.0) {
        $0 + loadings[row, $1] * loadings[row, $1] * betas[$1] * betas[$1]
      }
    }
    return .value(
      RelativeWeights(
        weights: weights, standardisedBetas: root.solve(together),
        rSquared: weights.reduce(0, +)))
  }

  /// The same from scales pooled within schools, from ten schools and two hundred people on.
  package static func of(_ pooled: PooledMoments, outcome: Int) -> Computed<RelativeWeights> {
    guard pooled.schools >= fewestSchools else { return .notComputable(.fewerThanTenSchools) }
    guard pooled.people >= fewestPeople else {
      return .notComputable(.fewerThanTwoHundredAnswers)
    }
    guard let correlations = pooled.withinProducts.correlations else {
      return .notComputable(.noVariation)
    }
    return of(correlations, outcome: outcome)
  }
}
