package import AloudTally
import RealModule

/// One common factor behind a scale's items, by maximum likelihood on their covariances.
///
/// Covariance = λλ' + diagonal θ. Scoring steps on (λ, θ) with halving until the gradient vanishes;
/// the covariances may be made with n or with n - 1, omega is the same.
/// Source: Jöreskog 1967, Psychometrika 32, p. 443.
package struct OneFactorModel: Hashable, Sendable {
  package let loadings: [Double]
  /// θ, what each item varies on its own.
  package let uniqueVariances: [Double]

  /// Omega total: (Σλ)² / ((Σλ)² + Σθ).
  ///
  /// Source: McDonald 1999, Test Theory, chapter 6.
  package var omega: Double {
    let common = loadings.reduce(0, +)
    return common * common / (common * common + uniqueVariances.reduce(0, +))
  }

  /// Fewer people give a model that may not exist on other days.
  package static let fewestPeople = 50

  /// A unique variance below this share of the smallest item variance is a Heywood case.
  private static let smallestUniqueShare = 0.001
  private static let mostSteps = 5000

  package static func fit(_ covariances: SymmetricMatrix) -> Computed<OneFactorModel> {
    guard covariances.size >= 3 else { return .notComputable(.fewerThanThreeItems) }
    let variances = covariances.diagonal
    guard let least = variances.min(), least > 0, variances.allSatisfy(\.isFinite) else {
      return .notComputable(.noVariation)
    }
    // On correlations, so that units do not matter to the steps.
    guard let correlations = covariances.correlations, Cholesky(correlations) != nil else {
      return .notComputable(.itemsNotIndependent)
    }
    var search = OneFactorSearch(correlations)
    for _ in 0..<mostSteps {
      switch search.step() {
      case .moved: continue
      case .settled: return model(search, variances)
      case .ranOut: return .notComputable(.heywood)
      case .stuck: return .notComputable(.notConverged)
      }
    }
    return search.isAtFit ? model(search, variances) : .notComputable(.notConverged)
  }

  /// In the unit of the answers; none where an item varies hardly at all on its own.
  private static func model(
    _ search: OneFactorSearch, _ variances: [Double]
  ) -> Computed<OneFactorModel> {
    let unique = zip(search.unique, variances).map(*)
    let least = variances.min() ?? 0
    guard unique.allSatisfy({ $0 >= smallestUniqueShare * least }) else {
      return .notComputable(.heywood)
    }
    // A factor has no sign of its own: most items go up with it.
    let sign: Double = search.loadings.reduce(0, +) < 0 ? -1 : 1
    return .value(
      OneFactorModel(
        loadings: zip(search.loadings, variances).map { sign * $0 * $1.squareRoot() },
        uniqueVariances: unique))
  }
}
