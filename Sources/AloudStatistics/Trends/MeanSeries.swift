package import AloudTally

/// A long series of one figure each, such as a district's mean at every wave.
package struct MeanSeries: Hashable, Sendable {
  package let times: [Double]
  package let values: [Double]

  /// - Precondition: one finite value for each finite time, and times rise.
  package init(times: [Double], values: [Double]) {
    precondition(times.count == values.count, "one value for each time")
    precondition((times + values).allSatisfy(\.isFinite), "figures are finite")
    precondition(zip(times, times.dropFirst()).allSatisfy(<), "times rise")
    self.times = times
    self.values = values
  }

  /// At equal distances, in the order of time.
  package init(_ values: [Double]) {
    self.init(times: values.indices.map(Double.init), values: values)
  }

  /// Fewer waves cannot give a small p: 3, 4 and 5 waves end at 0.333, 0.083 and 0.017.
  package static let fewestWaves = 6

  /// Mann-Kendall and Theil-Sen as a district report may show them: from six waves on.
  package var reported: Computed<MonotoneTrend> {
    guard values.count >= Self.fewestWaves else { return .notComputable(.fewerThanSixWaves) }
    guard case .value(let kendall) = MannKendall.test(self) else {
      return .notComputable(.noVariation)
    }
    guard case .value(let sen) = TheilSen.fit(self) else { return .notComputable(.noVariation) }
    return .value(MonotoneTrend(kendall: kendall, sen: sen))
  }
}

/// Whether a series rises or falls, and by how much at each step.
package struct MonotoneTrend: Hashable, Sendable {
  package let kendall: MannKendall
  package let sen: TheilSen
}
