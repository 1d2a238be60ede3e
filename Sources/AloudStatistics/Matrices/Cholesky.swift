import RealModule

/// The triangular root of a positive definite matrix, for solving equations.
struct Cholesky {
  private let lower: [[Double]]

  /// Nothing where the matrix is not positive definite beyond rounding.
  init?(_ matrix: SymmetricMatrix) {
    var lower = Array(repeating: Array(repeating: 0.0, count: matrix.size), count: matrix.size)
    for row in 0..<matrix.size {
      for column in 0...row {
        let known = (0..<column).reduce(0.0) { $0 + lower[row][$1] * lower[column][$1] }
        let rest = matrix[row, column] - known
        if row == column {
          guard rest > 1e-12 * abs(matrix[row, row]), rest.isFinite else { return nil }
          lower[row][row] = rest.squareRoot()
        } else {
          lower[row][column] = rest / lower[column][column]
        }
      }
    }
    self.lower = lower
  }

  /// x with matrix · x = right.
  func solve(_ right: [Double]) -> [Double] {
    var x = right
    for row in lower.indices {
      for column in 0..<row { x[row] -= lower[row][column] * x[column] }
      x[row] /= lower[row][row]
    }
    for row in lower.indices.reversed() {
      for below in (row + 1)..<max(row + 1, lower.count) { x[row] -= lower[below][row] * x[below] }
      x[row] /= lower[row][row]
    }
    return x
  }

  /// The logarithm of the matrix's determinant.
  var logDeterminant: Double {
    lower.indices.reduce(0) { $0 + 2 * Double.log(lower[$1][$1]) }
  }

  var inverse: SymmetricMatrix {
    let columns = lower.indices.map { column in
      solve(lower.indices.map { $0 == column ? 1 : 0 })
    }
    return SymmetricMatrix(size: lower.count) { columns[$1][$0] }
  }
}
