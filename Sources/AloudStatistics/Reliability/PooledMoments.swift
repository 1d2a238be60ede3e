package import AloudTally

/// Sums of squares and products within schools, over many schools, so that differences between
/// schools do not pass for agreement between items.
package struct PooledMoments: Hashable, Sendable {
  package let schools: Int
  /// People who answered every item, in all of them.
  package let people: Int
  /// Centred at each school's own means.
  package let withinProducts: SymmetricMatrix

  /// - Precondition: all are moments of as many items.
  package static func pooling(_ schools: [CrossMoments]) -> Computed<PooledMoments> {
    let answered = schools.filter { $0.complete > 0 }
    guard let first = answered.first else { return .notComputable(.noAnswers) }
    precondition(answered.allSatisfy { $0.items == first.items }, "moments of the same items")
    let people = answered.reduce(0) { $0 + $1.complete }
    guard people > answered.count else { return .notComputable(.fewerThanTwoAnswers) }
    let products = SymmetricMatrix(size: first.items) { row, column in
      answered.reduce(0.0) {
        $0 + Double($1.scaledCovariance(row, column)) / Double($1.complete)
      }
    }
    return .value(
      PooledMoments(schools: answered.count, people: people, withinProducts: products))
  }

  /// With people - schools degrees of freedom.
  package var covariances: SymmetricMatrix {
    let freedom = Double(people - schools)
    return SymmetricMatrix(size: withinProducts.size) { withinProducts[$0, $1] / freedom }
  }

  /// Cronbach's alpha of the covariances within schools.
  package var alpha: Computed<Double> {
    let items = withinProducts.size
    guard items >= 2 else { return .notComputable(.fewerThanTwoItems) }
    let own = withinProducts.diagonal.reduce(0, +)
    let total = (0..<items).reduce(0.0) { sum, row in
      (0..<items).reduce(sum) { $0 + withinProducts[row, $1] }
    }
    guard total > 0 else { return .notComputable(.noVariation) }
    return .value(Double(items) / Double(items - 1) * (1 - own / total))
  }

  /// Omega total of the covariances within schools, from fifty people on.
  package var omega: Computed<Double> {
    guard people >= OneFactorModel.fewestPeople else {
      return .notComputable(.fewerThanFiftyAnswers)
    }
    return OneFactorModel.fit(covariances).map(\.omega)
  }
}
