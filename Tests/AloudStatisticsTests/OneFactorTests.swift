import AloudTally
import AloudTestSupport
import Testing

@testable import AloudStatistics

@Suite struct OneFactorTests {
  /// Fifty people, eight items of five options that load .85 on one factor: once in twenty such draws the search
  /// did not end, since near the fit its measure no longer told two places apart.
  @Test func `the search ends on four hundred draws of fifty people`() {
    var dice = Dice(seed: 20_261_130)
    var fitted = 0
    for _ in 0..<400 {
      let people = (0..<50).map { _ -> [Double] in
        let common = normal(&dice)
        return (0..<8).map { _ in
          let place = 0.85 * common + (1 - 0.85 * 0.85).squareRoot() * normal(&dice)
          return min(max((2 + place).rounded(), 0), 4)
        }
      }
      switch OneFactorModel.fit(covariances(people)) {
      case .value(let model):
        #expect((0.8..<1).contains(model.omega))
        fitted += 1
      case .notComputable(let reason): #expect(reason == .heywood, "\(reason)")
      }
    }
    #expect(fitted >= 395)
  }

  /// Twelve uniform numbers, less six.
  private func normal(_ dice: inout Dice) -> Double {
    (0..<12).reduce(-6.0) { sum, _ in
      sum + Double(Int.random(in: 0..<1_000_000, using: &dice)) / 1_000_000
    }
  }

  private func covariances(_ people: [[Double]]) -> SymmetricMatrix {
    let n = Double(people.count)
    let means = (0..<8).map { item in people.reduce(0) { $0 + $1[item] } / n }
    return SymmetricMatrix(size: 8) { row, column in
      people.reduce(0) { $0 + ($1[row] - means[row]) * ($1[column] - means[column]) } / (n - 1)
    }
  }
}
