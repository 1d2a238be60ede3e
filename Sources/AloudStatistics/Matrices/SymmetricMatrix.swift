/// A small symmetric matrix of real numbers, such as the covariances of a scale's items.
package struct SymmetricMatrix: Hashable, Sendable {
  package let size: Int
  /// Row by row; both halves are kept.
  private var entries: [Double]

  /// Entries by place; only the lower half is asked.
  init(size: Int, entry: (_ row: Int, _ column: Int) -> Double) {
    self.size = size
    entries = Array(repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0...row { self[row, column] = entry(row, column) }
    }
  }

  package subscript(row: Int, column: Int) -> Double {
    get { entries[row * size + column] }
    set {
      entries[row * size + column] = newValue
      entries[column * size + row] = newValue
    }
  }

  package var diagonal: [Double] { (0..<size).map { self[$0, $0] } }

  func times(_ vector: [Double]) -> [Double] {
    (0..<size).map { row in
      (0..<size).reduce(0.0) { $0 + self[row, $1] * vector[$1] }
    }
  }

  /// The same matrix, each entry over the square roots of its two diagonal entries; nothing where one of
  /// them is not positive.
  package var correlations: SymmetricMatrix? {
    let spreads = diagonal.map { $0.squareRoot() }
    guard diagonal.allSatisfy({ $0 > 0 }) else { return nil }
    return SymmetricMatrix(size: size) { row, column in
      row == column ? 1 : self[row, column] / (spreads[row] * spreads[column])
    }
  }
}
