import AloudTally

@testable import AloudStatistics

/// Our figures for a reference case, by the names of its members.
enum Evaluation {
  /// Nothing for a case that no function is matched with.
  static func figures(for reference: ReferenceCase) -> [String: Figure]? {
    let kinds: [(prefix: String, suffix: String, (ReferenceCase) -> [String: Figure])] = [
      ("two.", ".welch", welch), ("two.", ".tost", equivalence), ("two.", ".hedges", hedges),
      ("two.", ".mwu", mannWhitney), ("two.", ".brunnermunzel", brunnerMunzel),
      ("two.", ".cliff", cliff), ("hist.", ".mwu", mannWhitney), ("hist.", ".bm", brunnerMunzel),
      ("change.", "", change), ("diffprop.", "", shareDifference), ("prop.", "", share),
      ("propfpc.", "", shareOnRoster), ("trend.ca.", "", cochranArmitage),
      ("trend.contrast.", "", contrast), ("mk.", "", kendall), ("mult.", "", adjusted),
      ("disp.", "", dispersion), ("mdc.t.", "", detectableMean), ("mdc.prop.", "", detectableShare),
      ("rake.", ".mean", rakedMean), ("rake.", "", raking), ("poststrat.", "", poststratified),
      ("feldt.", "", feldt), ("bench.percentile", "", percentile), ("sf.", "", special),
      ("made.alpha.", "", alpha), ("made.omega.", "", omega), ("made.kruskal.", "", kruskal),
      ("made.jonckheere.", "", jonckheere), ("made.linear.", "", linear),
      ("made.propodds.", "", odds), ("made.icc.", "", icc), ("made.reml.", "", reml),
      ("made.meta.", "", effects), ("made.agreement.", "", agreement),
      ("made.weights", "", weights), ("made.median.", "", medians),
    ]
    return kinds.first { reference.id.hasPrefix($0.prefix) && reference.id.hasSuffix($0.suffix) }
      .map { $0.2(reference) }
  }

  /// Two samples as histograms over the same values.
  static func samples(_ reference: ReferenceCase) -> (Histogram, Histogram) {
    guard !reference.input.isEmpty else {
      // "category values [1, 2]; wave1 [3, 4]; wave2 [5, 6]"
      let lists = reference.select.split(separator: ";").map {
        ReferenceCase.numbers(in: String($0.drop { $0 != "[" })).map { Int($0) }
      }
      return (
        Histogram(values: lists[0], counts: lists[1]), Histogram(values: lists[0], counts: lists[2])
      )
    }
    let values = reference.counts("values")
    return (
      Histogram(values: values, counts: reference.counts("x")),
      Histogram(values: values, counts: reference.counts("y"))
    )
  }

  /// The level of "level=0.95", from a whole percentage.
  static func level(_ share: Double) -> SignificanceLevel {
    SignificanceLevel(alpha: Ratio(1000 - Int((1000 * share).rounded()), 1000))
  }
}
