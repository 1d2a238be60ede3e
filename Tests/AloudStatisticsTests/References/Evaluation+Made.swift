import AloudTally

@testable import AloudStatistics

/// The kinds of cases in `made.json`.
extension Evaluation {
  static func moments(of reference: ReferenceCase) -> CrossMoments {
    let rows = reference.rows("rows").map { $0.map { Int($0) } }
    var moments = CrossMoments(items: rows[0].count)
    for row in rows { moments.add(row) }
    return moments
  }

  static func alpha(_ reference: ReferenceCase) -> [String: Figure] {
    let moments = moments(of: reference)
    func each(_ figure: (Int) -> Computed<Double>) -> Figure {
      Figure((0..<moments.items).compactMap { figure($0).value })
    }
    return [
      "alpha": Figure(moments.alpha) { Figure($0) },
      "ci95": Figure(moments.reliability()) { Figure($0.interval) },
      "item_rest": each { moments.itemRest($0) },
      "alpha_if_dropped": each { moments.alphaWithout($0).map(\.approximation) },
      "r_first_two": Figure(moments.correlation(0, 1)) { Figure($0) },
    ]
  }

  static func omega(_ reference: ReferenceCase) -> [String: Figure] {
    let fit = moments(of: reference).covariances.flatMap { OneFactorModel.fit($0) }
    return fit.figures(["omega", "loadings", "unique"]) { model in
      [
        "omega": Figure(model.omega), "loadings": Figure(model.loadings),
        "unique": Figure(model.uniqueVariances),
      ]
    }
  }

  private static func schools(_ reference: ReferenceCase) -> [SchoolSpread] {
    let (n, sums, squares) = (
      reference.counts("n"), reference.counts("sum"), reference.counts("squares")
    )
    return n.indices.compactMap {
      SchoolTriple(n: n[$0], sum: sums[$0], sumOfSquares: squares[$0]).spread
    }
  }

  static func icc(_ reference: ReferenceCase) -> [String: Figure] {
    OneWayAnalysis.of(schools(reference)).figures(["msb", "msw", "icc1", "k0"]) { analysis in
      [
        "msb": Figure(analysis.meanSquareBetween), "msw": Figure(analysis.meanSquareWithin),
        "icc1": Figure(analysis.icc1), "k0": Figure(analysis.k0),
      ]
    }
  }

  static func reml(_ reference: ReferenceCase) -> [String: Figure] {
    let schools = schools(reference)
    return RandomInterceptModel.fit(schools).figures(["mean", "se", "tau2", "sigma2", "eb"]) {
      model in
      [
        "mean": Figure(model.mean), "se": Figure(model.standardErrorOfMean),
        "tau2": Figure(model.betweenVariance), "sigma2": Figure(model.withinVariance),
        "eb": Figure(schools.map { model.shrunkenMean(of: $0).mean }),
      ]
    }
  }

  static func agreement(_ reference: ReferenceCase) -> [String: Figure] {
    let rows = reference.rows("rows").map { $0.map { Int($0) } }
    let items = rows[0].indices.map { item in
      Histogram(counts: (1...5).map { value in rows.filter { $0[item] == value }.count })
    }
    let names = ["rwg_j", "lindell", "ad_mean", "awg"]
    return ScaleAgreement.of(items).figures(names) { scale in
      [
        "rwg_j": Figure(scale.rwgJ),
        "lindell": Figure(scale.lindell), "ad_mean": Figure(scale.averageDeviation),
        "awg": Figure(scale.awg) { Figure($0) },
      ]
    }
  }
}
