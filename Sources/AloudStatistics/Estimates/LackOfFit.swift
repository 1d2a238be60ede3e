import AloudTally

/// Whether wave means leave the straight line by more than chance.
package struct LackOfFit: Hashable, Sendable {
  package let f: Double
  package let numerator: Int
  package let denominator: Int
  package let p: Double

  static func test(
    departure: Double, within: Double, waves: Int, freedom: Double
  ) -> Computed<LackOfFit> {
    guard within > 0 else { return .notComputable(.noVariation) }
    let f = departure / Double(waves - 2) / within
    let distribution = FDistribution(numerator: Double(waves - 2), denominator: freedom)
    return .value(
      LackOfFit(
        f: f, numerator: waves - 2, denominator: Int(freedom), p: distribution.upperTail(f)))
  }
}
