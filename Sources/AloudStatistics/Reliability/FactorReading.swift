import AloudTally
import RealModule

/// What a one-factor model says of a scale: omega and standardised loadings with intervals, and how well one
/// factor fits.
///
/// Standard errors by the delta method from the information that is expected of normal answers.
/// Sources: Jöreskog 1967, Psychometrika 32, p. 443; Raykov 2002, Structural Equation Modeling 9, p. 195.
package struct FactorReading: Hashable, Sendable {
  package let omega: Estimate
  /// In the order of the items.
  package let loadings: [Estimate]
  /// Nothing for three items, which one factor always fits.
  package let fit: FactorFit?

  static func of(
    _ model: OneFactorModel, of observed: SymmetricMatrix, people: Int,
    at level: SignificanceLevel = .fivePercent
  ) -> Computed<FactorReading> {
    guard
      let root = Cholesky(
        OneFactorSearch.information(model.loadings, model.uniqueVariances))
    else { return .notComputable(.notConverged) }
    let errors = FactorErrors(model: model, covariances: root.inverse, people: people)
    return .value(
      FactorReading(
        omega: Estimate(
          value: model.omega, standardError: errors.ofOmega, at: level, within: .shares),
        loadings: model.standardised.indices.map { item in
          Estimate(
            value: model.standardised[item], standardError: errors.ofStandardised(item), at: level,
            within: RealInterval(low: -1, high: 1))
        }, fit: FactorFit.of(model, observed, people: people)))
  }
}

extension OneFactorModel {
  /// Each item's correlation with the factor.
  var standardised: [Double] {
    zip(loadings, uniqueVariances).map { $0 / ($0 * $0 + $1).squareRoot() }
  }
}

/// Standard errors of what follows from loadings and unique variances.
private struct FactorErrors {
  let model: OneFactorModel
  /// The inverse of the expected change of the gradient.
  let covariances: SymmetricMatrix
  let people: Int

  var ofOmega: Double {
    let common = model.loadings.reduce(0, +)
    let unique = model.uniqueVariances.reduce(0, +)
    let total = common * common + unique
    return error(
      model.loadings.map { _ in 2 * common * unique / (total * total) },
      model.uniqueVariances.map { _ in -common * common / (total * total) })
  }

  func ofStandardised(_ item: Int) -> Double {
    let (loading, unique) = (model.loadings[item], model.uniqueVariances[item])
    let variance = loading * loading + unique
    let cube = variance * variance.squareRoot()
    return error(
      model.loadings.indices.map { $0 == item ? unique / cube : 0 },
      model.loadings.indices.map { $0 == item ? -loading / (2 * cube) : 0 })
  }

  /// √(2/n g'H⁻¹g), g being how the figure changes with loadings and unique variances.
  private func error(_ byLoadings: [Double], _ byUnique: [Double]) -> Double {
    let gradient = byLoadings + byUnique
    let square = zip(gradient, covariances.times(gradient)).reduce(0) { $0 + $1.0 * $1.1 }
    return (2 * max(square, 0) / Double(people)).squareRoot()
  }
}

/// How far the correlations of items lie from what one factor makes of them.
///
/// Sources: Bentler 1990, Psychological Bulletin 107, p. 238 (CFI); Browne and Cudeck 1992, Sociological Methods
/// and Research 21, p. 230 (RMSEA); Hu and Bentler 1999, Structural Equation Modeling 6, p. 1 (SRMR).
package struct FactorFit: Hashable, Sendable {
  package let chiSquare: Double
  package let degreesOfFreedom: Int
  package let srmr: Double
  package let rmsea: Double
  package let cfi: Double

  static func of(
    _ model: OneFactorModel, _ observed: SymmetricMatrix, people: Int
  ) -> FactorFit? {
    let size = observed.size
    let freedom = size * (size - 3) / 2
    guard freedom > 0, let correlations = observed.correlations,
      let root = Cholesky(correlations)
    else { return nil }
    let loadings = model.standardised
    let unique = loadings.map { 1 - $0 * $0 }
    let spread = 1 + zip(loadings, unique).reduce(0) { $0 + $1.0 * $1.0 / $1.1 }
    let implied = unique.reduce(Double.log(spread)) { $0 + Double.log($1) }
    // The fit makes tr(SΣ⁻¹) the number of items.
    let chiSquare = max(0, Double(people) * (implied - root.logDeterminant))
    let alone = -Double(people) * root.logDeterminant
    let excess = max(0, chiSquare - Double(freedom))
    let excessAlone = max(excess, alone - Double(size * (size - 1) / 2))
    return FactorFit(
      chiSquare: chiSquare, degreesOfFreedom: freedom,
      srmr: residual(correlations, loadings),
      rmsea: (excess / (Double(freedom) * Double(people))).squareRoot(),
      cfi: excessAlone > 0 ? 1 - excess / excessAlone : 1)
  }

  /// The root mean square of residual correlations, the fitted variances among them.
  private static func residual(_ correlations: SymmetricMatrix, _ loadings: [Double]) -> Double {
    let size = loadings.count
    let sum = (0..<size).reduce(0.0) { sum, row in
      (0..<row).reduce(sum) { sum, column in
        let rest = correlations[row, column] - loadings[row] * loadings[column]
        return sum + rest * rest
      }
    }
    return (sum / Double(size * (size + 1) / 2)).squareRoot()
  }
}
