import AloudTally

@testable import AloudStatistics

/// Our figures for a reference case, by the names of its members.
enum Evaluation {
  /// Nothing for a case that no function is matched with.
  static func figures(for reference: ReferenceCase) -> [String: Figure]? {
    let kinds: [(prefix: String, suffix: String, (ReferenceCase) -> [String: Figure])] = [
      ("prop.", "", share), ("propfpc.", "", shareOnRoster), ("trend.contrast.", "", contrast),
      ("disp.", "", dispersion), ("feldt.", "", feldt), ("sf.", "", special),
      ("made.alpha.", "", alpha), ("made.omega.", "", omega), ("made.icc.", "", icc),
      ("made.reml.", "", reml), ("made.agreement.", "", agreement),
      ("instrument.factor.", "", factor), ("instrument.items.", "", items),
      ("instrument.icc.", "", correlations), ("instrument.agreement.", "", schoolAgreement),
      ("instrument.within.", "", within),
    ]
    return kinds.first { reference.id.hasPrefix($0.prefix) && reference.id.hasSuffix($0.suffix) }
      .map { $0.2(reference) }
  }

  /// The level of "level=0.95", from a whole percentage.
  static func level(_ share: Double) -> SignificanceLevel {
    SignificanceLevel(alpha: Ratio(1000 - Int((1000 * share).rounded()), 1000))
  }
}
