package import AloudTally
import RealModule

extension CrossMoments {
  /// The moments of the items at the given places alone.
  ///
  /// - Precondition: the places are items.
  func part(_ places: [Int]) -> CrossMoments {
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

  /// The mean of Pearson's correlations of all pairs.
  package var meanCorrelation: Computed<Double> {
    guard items >= 2 else { return .notComputable(.fewerThanTwoItems) }
    var sum = 0.0
    for first in 0..<items {
      for second in 0..<first {
        switch correlation(first, second) {
        case .value(let r): sum += r
        case .notComputable(let reason): return .notComputable(reason)
        }
      }
    }
    return .value(sum / Double(items * (items - 1) / 2))
  }

  /// The eigenvalues of the correlations, the largest first; none where an item does not vary.
  package var eigenvalues: [Double] {
    guard let correlations = covariances.value?.correlations else { return [] }
    return EigenDecomposition(correlations).values.sorted(by: >)
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

  /// The same with Fisher's interval, tanh(artanh r ± z / √(n - 3)).
  ///
  /// Source: Fisher 1921, Metron 1, p. 3.
  package func itemRestEstimate(
    _ item: Int, at level: SignificanceLevel = .fivePercent
  ) -> Computed<Estimate> {
    switch itemRest(item) {
    case .notComputable(let reason): return .notComputable(reason)
    case .value(let r):
      guard complete > 3 else { return .notComputable(.fewerThanTenAnswers) }
      let reach = level.criticalZ / Double(complete - 3).squareRoot()
      // At ±1 the transformed value is infinite, and so are its ends.
      let middle = Double.atanh(r)
      return .value(
        Estimate(
          value: r,
          interval: RealInterval(
            low: Double.tanh(middle - reach), high: Double.tanh(middle + reach))))
    }
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

  /// One factor, from fifty complete answers on; a Heywood case or a search that does not end has a reason.
  package var factor: Computed<FactorReading> {
    guard complete >= OneFactorModel.fewestPeople else {
      return .notComputable(.fewerThanFiftyAnswers)
    }
    return covariances.flatMap { covariances in
      OneFactorModel.fit(covariances).flatMap {
        FactorReading.of($0, of: covariances, people: complete)
      }
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
