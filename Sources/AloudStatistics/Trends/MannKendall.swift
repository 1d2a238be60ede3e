package import AloudTally

/// Whether later values of a series tend to be higher.
///
/// For district and national series of six waves or more (`MeanSeries.reported`). Sources: Mann
/// 1945, Econometrica 13, p. 245; Kendall 1970, Rank Correlation Methods.
package struct MannKendall: Hashable, Sendable {
  package let waves: Int
  /// Rising pairs minus falling ones.
  package let s: Int
  /// Corrected for ties.
  package let variance: Double
  /// With a continuity correction.
  package let z: Double
  /// Two-sided, from the normal distribution.
  package let p: Double
  package let tauB: Double
  /// Two-sided, over all orders of the values; only up to eight waves.
  package let exactP: Computed<Double>

  package static func test(_ series: MeanSeries) -> Computed<MannKendall> {
    let values = series.values
    guard values.count >= 3 else { return .notComputable(.fewerThanThreeWaves) }
    let ties = sizesOfTies(values)
    let variance = Jonckheere.varianceOfS(values.count, ties, values.map { _ in 1 })
    guard variance > 0 else { return .notComputable(.noVariation) }
    let s = score(values)
    let z = Double(s - s.signum()) / variance.squareRoot()
    let pairs = Double(values.count * (values.count - 1) / 2)
    let tied = Double(ties.reduce(0) { $0 + $1 * ($1 - 1) / 2 })
    return .value(
      MannKendall(
        waves: values.count, s: s, variance: variance, z: z,
        p: min(1, 2 * StandardNormal.cumulative(-abs(z))),
        tauB: Double(s) / (pairs * (pairs - tied)).squareRoot(), exactP: exactP(values, s)))
  }

  private static func score(_ values: [Double]) -> Int {
    values.indices.reduce(0) { sum, later in
      values[..<later].reduce(sum) {
        $0 + (values[later] > $1 ? 1 : 0) - (values[later] < $1 ? 1 : 0)
      }
    }
  }

  private static func sizesOfTies(_ values: [Double]) -> [Int] {
    var sizes: [Int] = []
    let sorted = values.sorted()
    for place in sorted.indices {
      if place > 0, sorted[place] == sorted[place - 1] {
        sizes[sizes.count - 1] += 1
      } else {
        sizes.append(1)
      }
    }
    return sizes
  }

  private static func exactP(_ values: [Double], _ s: Int) -> Computed<Double> {
    guard values.count <= 8 else { return .notComputable(.tooManyAnswersForExact) }
    var (extreme, all) = (0, 0)
    forEachOrder(of: values) { order in
      all += 1
      if abs(score(order)) >= abs(s) { extreme += 1 }
    }
    return .value(Double(extreme) / Double(all))
  }

  /// Every order, equal values told apart. Source: Heap 1963, The Computer Journal 6, p. 293.
  private static func forEachOrder(of values: [Double], _ body: ([Double]) -> Void) {
    var (order, counters, place) = (values, values.map { _ in 0 }, 1)
    body(order)
    while place < order.count {
      if counters[place] < place {
        order.swapAt(place % 2 == 0 ? 0 : counters[place], place)
        body(order)
        counters[place] += 1
        place = 1
      } else {
        counters[place] = 0
        place += 1
      }
    }
  }
}
