/// The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.
///
/// Source: Golub and Van Loan 1996, Matrix Computations, section 8.4.
struct EigenDecomposition {
  /// In no particular order.
  let values: [Double]
  /// `vectors[row][place]` belongs to `values[place]`.
  let vectors: [[Double]]

  init(_ matrix: SymmetricMatrix) {
    let size = matrix.size
    var a = (0..<size).map { row in (0..<size).map { matrix[row, $0] } }
    var v = (0..<size).map { row in (0..<size).map { row == $0 ? 1.0 : 0 } }
    for _ in 0..<100 where Self.rest(of: a) > 0 {
      for row in 0..<size {
        for column in 0..<row { Self.rotate(&a, &v, row, column) }
      }
    }
    values = (0..<size).map { a[$0][$0] }
    vectors = v
  }

  private static func rest(of a: [[Double]]) -> Double {
    a.indices.reduce(0.0) { sum, row in
      (0..<row).reduce(sum) { $0 + abs(a[row][$1]) }
    }
  }

  /// Makes one entry zero.
  private static func rotate(
    _ a: inout [[Double]], _ v: inout [[Double]], _ p: Int, _ q: Int
  ) {
    guard abs(a[p][q]) > 1e-300 else {
      a[p][q] = 0
      a[q][p] = 0
      return
    }
    let angle = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let tangent = (angle < 0 ? -1 : 1) / (abs(angle) + (angle * angle + 1).squareRoot())
    let cosine = 1 / (tangent * tangent + 1).squareRoot()
    let sine = tangent * cosine
    for k in a.indices {
      (a[k][p], a[k][q]) = (cosine * a[k][p] - sine * a[k][q], sine * a[k][p] + cosine * a[k][q])
    }
    for k in a.indices {
      (a[p][k], a[q][k]) = (cosine * a[p][k] - sine * a[q][k], sine * a[p][k] + cosine * a[q][k])
      (v[k][p], v[k][q]) = (cosine * v[k][p] - sine * v[k][q], sine * v[k][p] + cosine * v[k][q])
    }
    a[p][q] = 0
    a[q][p] = 0
  }
}
