/// Integer sums and sums of products of keyed values, over people who answered every item.
///
/// They hold everything a covariance matrix needs and merge exactly. They also tell more about
/// people than a histogram does, so nothing outside memory holds them.
package struct CrossMoments: Hashable, Sendable {
  package let items: Int
  /// People who answered every item.
  package private(set) var complete: Int
  /// S: the sum of each item's values.
  package private(set) var sums: [Int]
  /// Q, row by row: the sum of products of each pair of items; `items` times `items` numbers.
  package private(set) var products: [Int]

  package init(items: Int) {
    precondition(items >= 1, "moments of one item or more")
    self.items = items
    complete = 0
    sums = Array(repeating: 0, count: items)
    products = Array(repeating: 0, count: items * items)
  }

  /// Sums that were counted elsewhere.
  ///
  /// - Precondition: one sum for each item, one product for each pair of items.
  package init(complete: Int, sums: [Int], products: [Int]) {
    precondition(!sums.isEmpty && products.count == sums.count * sums.count, "one for each pair")
    precondition(complete >= 0, "people are counted")
    items = sums.count
    self.complete = complete
    self.sums = sums
    self.products = products
  }

  package func product(_ row: Int, _ column: Int) -> Int { products[row * items + column] }

  /// Counts one person who answered every item.
  ///
  /// - Precondition: one value for each item.
  package mutating func add(_ values: [Int]) {
    precondition(values.count == items, "a complete case answers every item")
    complete += 1
    for row in 0..<items {
      sums[row] += values[row]
      for column in 0..<items { products[row * items + column] += values[row] * values[column] }
    }
  }

  /// - Precondition: both are of as many items.
  package func merged(with other: CrossMoments) -> CrossMoments {
    precondition(items == other.items, "moments of the same items")
    var merged = self
    merged.complete += other.complete
    for place in sums.indices { merged.sums[place] += other.sums[place] }
    for place in products.indices { merged.products[place] += other.products[place] }
    return merged
  }
}

extension CrossMoments {
  /// Cronbach's alpha, k/(k-1) · (1 - Σ item variances / variance of the sum), on complete cases.
  ///
  /// The divisor n - 1 cancels, so the fraction is exact. It can be negative.
  /// Source: Cronbach 1951, Psychometrika 16, p. 299.
  package var alpha: Computed<Ratio> {
    guard items >= 2 else { return .notComputable(.fewerThanTwoItems) }
    guard complete >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    let total = scaledVariance(sum: sums.reduce(0, +), squares: products.reduce(0, +))
    guard total > 0 else { return .notComputable(.noVariation) }
    let own = (0..<items).reduce(Int128(0)) {
      $0 + scaledVariance(sum: sums[$1], squares: product($1, $1))
    }
    return .value(Ratio(Int128(items) * (total - own), Int128(items - 1) * total))
  }

  /// n(n - 1) times a variance.
  func scaledVariance(sum: Int, squares: Int) -> Int128 {
    Int128(complete) * Int128(squares) - Int128(sum) * Int128(sum)
  }
}
