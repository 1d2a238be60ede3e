import AloudTally

@testable import AloudStatistics

/// The kinds of cases in `instrument.json`: answers of five options, and each person's school.
extension Evaluation {
  static func factor(_ reference: ReferenceCase) -> [String: Figure] {
    moments(of: reference).factor.figures([]) { factor in
      let loadings = factor.loadings
      var figures = [
        "omega": Figure(estimate: factor.omega), "loadings": Figure(loadings.map(\.value)),
        "loadings_low": Figure(loadings.map(\.interval.low)),
        "loadings_high": Figure(loadings.map(\.interval.high)),
      ]
      if let fit = factor.fit {
        figures["chi_square"] = Figure(fit.chiSquare)
        figures["df"] = Figure(fit.degreesOfFreedom)
        figures["srmr"] = Figure(fit.srmr)
        figures["rmsea"] = Figure(fit.rmsea)
        figures["cfi"] = Figure(fit.cfi)
      }
      return figures
    }
  }

  static func items(_ reference: ReferenceCase) -> [String: Figure] {
    let moments = moments(of: reference)
    let rests = (0..<moments.items).compactMap { moments.itemRestEstimate($0).value }
    return [
      "alpha": Figure(moments.reliability()) {
        Figure([$0.alpha, $0.interval.low, $0.interval.high])
      },
      "item_rest": Figure(rests.map(\.value)),
      "item_rest_low": Figure(rests.map(\.interval.low)),
      "item_rest_high": Figure(rests.map(\.interval.high)),
      "alpha_without": Figure(
        (0..<moments.items).compactMap { moments.alphaWithout($0).value?.approximation }),
      "mean_correlation": Figure(moments.meanCorrelation) { Figure($0) },
      "eigenvalues": Figure(moments.eigenvalues),
    ]
  }

  /// The rows of each school.
  private static func schools(_ reference: ReferenceCase) -> [[[Int]]] {
    let rows = reference.rows("rows").map { $0.map { Int($0) } }
    let schools = reference.counts("school")
    return Set(schools).sorted().map { school in
      zip(rows, schools).filter { $0.1 == school }.map(\.0)
    }
  }

  static func correlations(_ reference: ReferenceCase) -> [String: Figure] {
    let items = reference.rows("rows")[0].count
    // The reference has means of items; sums of items only have another unit.
    let triples = schools(reference).map { rows in
      SchoolTriple(Histogram(of: rows.map { $0.reduce(0, +) }))
    }
    precondition(items > 1, "a scale has items")
    let analysis = OneWayAnalysis.of(triples.compactMap(\.spread))
    return analysis.flatMap { $0.correlations() }.figures(["icc1", "icc2"]) {
      ["icc1": Figure(estimate: $0.icc1), "icc2": Figure(estimate: $0.icc2)]
    }
  }

  static func schoolAgreement(_ reference: ReferenceCase) -> [String: Figure] {
    let schools = schools(reference).map { rows in
      rows[0].indices.map { item in
        (1...5).map { value in rows.count { $0[item] == value } }
      }
    }
    guard let agreement = SchoolAgreement.of(schools.map { $0.map { Histogram(counts: $0) } })
    else { return [:] }
    return [
      "rwg_j": Figure(spread: agreement.rwgJ), "lindell": Figure(spread: agreement.lindell),
      "ad": Figure(spread: agreement.averageDeviation),
      "awg": agreement.awg.map { Figure(spread: $0) } ?? .none(.noAnswers),
      "agreeing": Figure(agreement.agreeing),
    ]
  }

  static func within(_ reference: ReferenceCase) -> [String: Figure] {
    let moments = schools(reference).map { rows in
      rows.reduce(into: CrossMoments(items: rows[0].count)) { $0.add($1) }
    }
    let pooled = PooledMoments.pooling(moments)
    return [
      "alpha_within": Figure(pooled.flatMap(\.alpha)) { Figure($0) },
      "omega_within": Figure(pooled.flatMap(\.omega)) { Figure($0) },
    ]
  }
}

extension Figure {
  fileprivate init(estimate: Estimate) {
    self.init([estimate.value, estimate.interval.low, estimate.interval.high])
  }

  fileprivate init(spread: SpreadOfSchools) {
    self.init([spread.median, spread.range.low, spread.range.high])
  }
}
