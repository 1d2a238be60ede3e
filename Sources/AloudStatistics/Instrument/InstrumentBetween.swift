package import AloudTally

/// How much the people of a school have in common on one scale, over schools of at least ten people.
package struct InstrumentBetween: Hashable, Sendable {
  /// Schools that are large enough.
  package let schools: Int
  /// Their people who have a score.
  package let people: Int
  package let correlations: Computed<IntraclassCorrelations>
  /// Of covariances within schools, so that differences between schools do not pass for agreement of items.
  package let alphaWithin: Computed<Double>
  package let omegaWithin: Computed<Double>
  /// Schools in which enough people answered all of its items, of which these two are made.
  package let completeSchools: Int
  /// By school; nothing where fewer than three can be said.
  package let agreement: SchoolAgreement?

  /// From so many people on a figure is a school's, and from so many schools on any is printed.
  package static let fewestPeople = 10
  package static let fewestSchools = 3

  static func of(
    _ places: Range<Int>, number: Int, of all: [InstrumentSchool]
  ) -> InstrumentBetween? {
    let scored = all.map { $0.scales[number] }.filter { $0.scored >= fewestPeople }
    guard scored.count >= fewestSchools else { return nil }
    let complete = scored.map(\.moments).filter { $0.complete >= fewestPeople }
    let pooled =
      complete.count < fewestSchools
      ? .notComputable(.fewerThanTenSchools) : PooledMoments.pooling(complete)
    let analysis = OneWayAnalysis.of(scored.compactMap { SchoolTriple($0.scoreHistogram).spread })
    return InstrumentBetween(
      schools: scored.count, people: scored.reduce(0) { $0 + $1.scored },
      correlations: analysis.flatMap { $0.correlations() },
      alphaWithin: pooled.flatMap(\.alpha), omegaWithin: pooled.flatMap(\.omega),
      completeSchools: complete.count,
      agreement: SchoolAgreement.of(
        all.map { school in places.map { school.complete[$0].histogram } }.filter {
          $0[0].n >= fewestPeople
        }))
  }
}

/// How much the people of each school agree, over schools.
package struct SchoolAgreement: Hashable, Sendable {
  package let schools: Int
  package let rwgJ: SpreadOfSchools
  /// Schools at the usual limit of r_wg(J) or above.
  package let agreeing: Int
  package let lindell: SpreadOfSchools
  package let averageDeviation: SpreadOfSchools
  /// The usual limit of the average deviation: a sixth of the options.
  package let deviationLimit: Ratio
  /// Of the schools in which it is defined; nothing where those are too few.
  package let awg: SpreadOfSchools?

  package static let usualLimit = 0.7

  /// - Parameter schools: the items of each, answered by the same people.
  static func of(_ schools: [[Histogram]]) -> SchoolAgreement? {
    let readings = schools.compactMap { ScaleAgreement.of($0).value }
    guard readings.count >= InstrumentBetween.fewestSchools else { return nil }
    return SchoolAgreement(
      schools: readings.count, rwgJ: SpreadOfSchools(readings.map(\.rwgJ)),
      agreeing: readings.count { $0.rwgJ >= usualLimit },
      lindell: SpreadOfSchools(readings.map(\.lindell)),
      averageDeviation: SpreadOfSchools(readings.map(\.averageDeviation)),
      deviationLimit: readings[0].items[0].deviationLimit,
      awg: spread(readings.compactMap { $0.awg.value }))
  }

  private static func spread(_ values: [Double]) -> SpreadOfSchools? {
    values.count >= InstrumentBetween.fewestSchools ? SpreadOfSchools(values) : nil
  }
}

/// The middle one of a figure's values in schools, and how far they reach.
package struct SpreadOfSchools: Hashable, Sendable {
  package let median: Double
  package let range: RealInterval

  /// - Precondition: there is a school.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    let middle = sorted.count / 2
    median =
      sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    range = RealInterval(low: sorted[0], high: sorted[sorted.count - 1])
  }
}

extension Computed {
  func flatMap<Other>(_ transform: (Value) -> Computed<Other>) -> Computed<Other> {
    switch self {
    case .value(let value): transform(value)
    case .notComputable(let reason): .notComputable(reason)
    }
  }
}

extension ItemTally {
  var histogram: Histogram { Histogram(lowest: lowest, counts: counts) }
}
