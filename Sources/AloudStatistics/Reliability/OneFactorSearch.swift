import RealModule

/// The search for the one-factor model that fits correlations best.
struct OneFactorSearch {
  private let observed: SymmetricMatrix
  private(set) var loadings: [Double]
  private(set) var unique: [Double]
  /// How often in a row a unique variance was held at the floor.
  private var held = 0

  /// Unique variances do not go below this while searching.
  private static let floor = 1e-7

  enum Step { case moved, settled, ranOut, stuck }

  init(_ correlations: SymmetricMatrix) {
    observed = correlations
    let eigen = EigenDecomposition(correlations)
    let top = eigen.values.indices.max { eigen.values[$0] < eigen.values[$1] } ?? 0
    let scale = (0.8 * eigen.values[top]).squareRoot()
    let start = (0..<correlations.size).map { eigen.vectors[$0][top] * scale }
    loadings = start.map { min(max($0, -0.95), 0.95) }
    unique = loadings.map { 1 - $0 * $0 }
  }

  /// log |Σ| + tr(S Σ⁻¹), which is smallest at the fit.
  private func misfit(_ loadings: [Double], _ unique: [Double]) -> Double {
    let weights = zip(loadings, unique).map { $0 / $1 }
    let spread = 1 + zip(loadings, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let own = zip(observed.diagonal, unique).reduce(0) { $0 + $1.0 / $1.1 }
    let common = zip(weights, observed.times(weights)).reduce(0) { $0 + $1.0 * $1.1 } / spread
    return unique.reduce(Double.log(spread)) { $0 + Double.log($1) } + own - common
  }

  mutating func step() -> Step {
    let (gradient, information) = derivatives
    guard let root = Cholesky(information) else { return held > 0 ? .ranOut : .stuck }
    let move = root.solve(gradient)
    let size = loadings.count
    let before = misfit(loadings, unique)
    if let step = stepByGradient(gradient, move, misfit: before) { return step }
    var share = 1.0
    while share > 1e-12 {
      let next = (0..<size).map { loadings[$0] - share * move[$0] }
      let wanted = (0..<size).map { unique[$0] - share * move[size + $0] }
      let kept = wanted.map { max($0, Self.floor) }
      if misfit(next, kept) <= before + 1e-14 * abs(before) {
        return accept(next, kept, isHeld: kept != wanted, move: move.map { abs($0) }.max() ?? 0)
      }
      share /= 2
    }
    if unique.contains(where: { $0 <= 2 * Self.floor }) { return .ranOut }
    return Self.largest(gradient) < Self.flat ? .settled : .stuck
  }

  /// Near the fit the misfit no longer tells two places apart, and halving steps by it goes astray: there a
  /// whole step is taken as long as the gradient becomes smaller.
  private mutating func stepByGradient(
    _ gradient: [Double], _ move: [Double], misfit before: Double
  ) -> Step? {
    let size = loadings.count
    let rest = Self.largest(gradient)
    let next = (0..<size).map { loadings[$0] - move[$0] }
    let kept = (0..<size).map { unique[$0] - move[size + $0] }
    guard kept.allSatisfy({ $0 > Self.floor }),
      abs(misfit(next, kept) - before) <= 1e-12 * abs(before)
    else { return nil }
    var moved = self
    (moved.loadings, moved.unique, moved.held) = (next, kept, 0)
    if Self.largest(moved.derivatives.gradient) < rest {
      self = moved
      return Self.largest(move) < 1e-13 ? .settled : .moved
    }
    return rest < Self.flat ? .settled : nil
  }

  /// Whether the fit cannot be told from where the search stands.
  var isAtFit: Bool { Self.largest(derivatives.gradient) < Self.flat }

  /// A gradient below this is flat.
  private static let flat = 1e-9

  private static func largest(_ values: [Double]) -> Double { values.map { abs($0) }.max() ?? 0 }

  private mutating func accept(
    _ next: [Double], _ kept: [Double], isHeld: Bool, move: Double
  ) -> Step {
    loadings = next
    unique = kept
    held = isHeld ? held + 1 : 0
    if held > 30 { return .ranOut }
    return !isHeld && move < 1e-13 ? .settled : .moved
  }

  /// The gradient of the misfit by (λ, θ), and what it is expected to change by.
  ///
  /// With W = Σ⁻¹ and G = W - W S W: ∂/∂λ = 2Gλ, ∂/∂θᵢ = Gᵢᵢ; expected curvature
  /// 2 (λ'Wλ) W + 2 (Wλ)(Wλ)' by λ, (Wᵢⱼ)² by θ, 2 Wᵢⱼ (Wλ)ⱼ between them.
  private var derivatives: (gradient: [Double], information: SymmetricMatrix) {
    let size = loadings.count
    let weights = zip(loadings, unique).map { $0 / $1 }
    let spread = 1 + zip(loadings, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let inverse = SymmetricMatrix(size: size) { row, column in
      (row == column ? 1 / unique[row] : 0) - weights[row] * weights[column] / spread
    }
    let columns = (0..<size).map { place in
      inverse.times(observed.times((0..<size).map { inverse[$0, place] }))
    }
    let residual = SymmetricMatrix(size: size) { inverse[$0, $1] - columns[$1][$0] }
    let gradient = residual.times(loadings).map { 2 * $0 } + residual.diagonal
    return (gradient, Self.information(loadings, unique))
  }

  /// What the gradient is expected to change by, at a place: half of it, times the people, is Fisher's
  /// information.
  static func information(_ loadings: [Double], _ unique: [Double]) -> SymmetricMatrix {
    let size = loadings.count
    let weights = zip(loadings, unique).map { $0 / $1 }
    let spread = 1 + zip(loadings, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let inverse = SymmetricMatrix(size: size) { row, column in
      (row == column ? 1 / unique[row] : 0) - weights[row] * weights[column] / spread
    }
    let common = weights.map { $0 / spread }
    let pull = zip(loadings, common).reduce(0) { $0 + $1.0 * $1.1 }
    return SymmetricMatrix(size: 2 * size) { row, column in
      switch (row < size, column < size) {
      case (true, true):
        2 * pull * inverse[row, column] + 2 * common[row] * common[column]
      case (false, false): inverse[row - size, column - size] * inverse[row - size, column - size]
      case (false, true): 2 * inverse[row - size, column] * common[row - size]
      case (true, false): 2 * inverse[row, column - size] * common[column - size]
      }
    }
  }
}
