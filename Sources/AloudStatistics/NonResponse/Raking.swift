package import AloudTally

/// Answers weighted so that two of their margins are those of the roster.
///
/// Iterative proportional fitting. Source: Deming and Stephan 1940, Annals of Mathematical Statistics
/// 11, p. 427; effective size by Kish 1965, Survey Sampling, section 11.7.
package struct Raking: Hashable, Sendable {
  /// People who answered, row by row.
  package let counts: [[Int]]
  /// What each cell is fitted to.
  package let fitted: [[Double]]

  /// Every margin is met to this share.
  private static let tolerance = 1e-13
  private static let mostRounds = 10_000

  /// - Parameters:
  ///   - rows: people on the roster for each row, such as a role.
  ///   - columns: for each column, such as a grade band.
  /// - Precondition: a rectangle of counts with as many rows and columns as margins; nothing is
  ///   negative.
  package static func fit(
    _ counts: [[Int]], rows: [Int], columns: [Int]
  ) -> Computed<Raking> {
    precondition(counts.count == rows.count, "one margin for each row")
    precondition(counts.allSatisfy { $0.count == columns.count }, "one margin for each column")
    precondition((counts.flatMap { $0 } + rows + columns).allSatisfy { $0 >= 0 }, "people")
    guard counts.contains(where: { $0.contains { $0 > 0 } }) else {
      return .notComputable(.noAnswers)
    }
    guard !hasEmptyMargin(counts, rows, columns) else { return .notComputable(.emptyCell) }
    guard rows.reduce(0, +) == columns.reduce(0, +) else {
      return .notComputable(.marginsDisagree)
    }
    var cells = counts.map { $0.map(Double.init) }
    for _ in 0..<mostRounds {
      scaleRows(&cells, to: rows)
      scaleColumns(&cells, to: columns)
      if isFitted(cells, rows) { return .value(Raking(counts: counts, fitted: cells)) }
    }
    return .notComputable(.notConverged)
  }

  private static func hasEmptyMargin(_ counts: [[Int]], _ rows: [Int], _ columns: [Int]) -> Bool {
    let emptyRow = zip(counts, rows).contains { $1 > 0 && $0.reduce(0, +) == 0 }
    let emptyColumn = columns.indices.contains { place in
      columns[place] > 0 && counts.reduce(0) { $0 + $1[place] } == 0
    }
    return emptyRow || emptyColumn
  }

  private static func scaleRows(_ cells: inout [[Double]], to rows: [Int]) {
    for row in cells.indices {
      let sum = cells[row].reduce(0, +)
      guard sum > 0 else { continue }
      for column in cells[row].indices { cells[row][column] *= Double(rows[row]) / sum }
    }
  }

  private static func scaleColumns(_ cells: inout [[Double]], to columns: [Int]) {
    for column in columns.indices {
      let sum = cells.reduce(0) { $0 + $1[column] }
      guard sum > 0 else { continue }
      for row in cells.indices { cells[row][column] *= Double(columns[column]) / sum }
    }
  }

  /// Columns were scaled last, so only rows can be off.
  private static func isFitted(_ cells: [[Double]], _ rows: [Int]) -> Bool {
    zip(cells, rows).allSatisfy { abs($0.reduce(0, +) - Double($1)) <= tolerance * Double($1) }
  }
}
