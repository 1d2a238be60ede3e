package import AloudTally

extension CrossMoments {
  /// The moments of the items at the given places alone.
  ///
  /// - Precondition: the places are items.
  package func part(_ places: [Int]) -> CrossMoments {
    CrossMoments(
      complete: complete, sums: places.map { sums[$0] },
      products: places.flatMap { row in places.map { product(row, $0) } })
  }

  /// Covariances with n - 1, exact but for the last division; needs two people.
  package var covariances: Computed<SymmetricMatrix> {
    guard complete >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    let scale = Double(Int128(complete) * Int128(complete - 1))
    return .value(
      SymmetricMatrix(size: items) { Double(scaledCovariance($0, $1)) / scale })
  }

  /// Pearson's correlation of two items.
  package func correlation(_ first: Int, _ second: Int) -> Computed<Double> {
    guard complete >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    return correlation(
      scaledCovariance(first, second), scaledCovariance(first, first),
      scaledCovariance(second, second))
  }

  /// Pearson's correlation of an item with the sum of the others.
  package func itemRest(_ item: Int) -> Computed<Double> {
    guard items >= 2 else { return .notComputable(.fewerThanTwoItems) }
    guard complete >= 2 else { return .notComputable(.fewerThanTwoAnswers) }
    let others = (0..<items).filter { $0 != item }
    let own = scaledCovariance(item, item)
    let together = others.reduce(Int128(0)) { $0 + scaledCovariance(item, $1) }
    let rest = others.reduce(Int128(0)) { sum, row in
      others.reduce(sum) { $0 + scaledCovariance(row, $1) }
    }
    return correlation(together, own, rest)
  }

  /// Alpha of the other items.
  package func alphaWithout(_ item: Int) -> Computed<Ratio> {
    guard items >= 3 else { return .notComputable(.fewerThanThreeItems) }
    return part((0..<items).filter { $0 != item }).alpha
  }

  /// Alpha with Feldt's interval.
  package func reliability(
    at level: SignificanceLevel = .fivePercent
  ) -> Computed<AlphaReliability> {
    switch alpha {
    case .value(let alpha):
      AlphaReliability.of(alpha.approximation, items: items, people: complete, at: level)
    case .notComputable(let reason): .notComputable(reason)
    }
  }

  /// n(n - 1) times a covariance.
  func scaledCovariance(_ row: Int, _ column: Int) -> Int128 {
    Int128(complete) * Int128(product(row, column)) - Int128(sums[row]) * Int128(sums[column])
  }

  private func correlation(
    _ together: Int128, _ first: Int128, _ second: Int128
  ) -> Computed<Double> {
    guard first > 0, second > 0 else { return .notComputable(.noVariation) }
    let r = Double(together) / (Double(first).squareRoot() * Double(second).squareRoot())
    return .value(min(max(r, -1), 1))
  }
}
