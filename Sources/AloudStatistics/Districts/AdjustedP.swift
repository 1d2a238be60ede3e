/// P values of one page, adjusted for how many there are.
///
/// Sources: Holm 1979, Scandinavian Journal of Statistics 6, p. 65; Benjamini and Hochberg 1995,
/// Journal of the Royal Statistical Society B 57, p. 289.
package enum AdjustedP {
  /// Times their number.
  ///
  /// - Precondition: p values lie between 0 and 1.
  package static func bonferroni(_ p: [Double]) -> [Double] {
    check(p)
    return p.map { min(1, $0 * Double(p.count)) }
  }

  /// Step by step from the smallest: the chance of any false alarm is kept.
  ///
  /// - Precondition: p values lie between 0 and 1.
  package static func holm(_ p: [Double]) -> [Double] {
    check(p)
    var adjusted = p
    var largest = 0.0
    for (rank, place) in order(p).enumerated() {
      largest = max(largest, min(1, p[place] * Double(p.count - rank)))
      adjusted[place] = largest
    }
    return adjusted
  }

  /// Step by step from the largest: the share of false alarms among those called is kept.
  ///
  /// - Precondition: p values lie between 0 and 1.
  package static func benjaminiHochberg(_ p: [Double]) -> [Double] {
    check(p)
    var adjusted = p
    var smallest = 1.0
    for (rank, place) in order(p).enumerated().reversed() {
      smallest = min(smallest, p[place] * Double(p.count) / Double(rank + 1))
      adjusted[place] = smallest
    }
    return adjusted
  }

  private static func order(_ p: [Double]) -> [Int] {
    p.indices.sorted { (p[$0], $0) < (p[$1], $1) }
  }

  private static func check(_ p: [Double]) {
    precondition(p.allSatisfy((0...1).contains), "p values lie between 0 and 1")
  }
}
