import AloudTally

@testable import AloudStatistics

/// The kinds of cases in `made.json`.
extension Evaluation {
  private static func moments(of reference: ReferenceCase) -> CrossMoments {
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
    moments(of: reference).omega.figures(["omega", "loadings", "unique"]) { omega in
      let sign = omega.model.loadings.reduce(0, +) < 0 ? -1.0 : 1
      return [
        "omega": Figure(omega.omega), "loadings": Figure(omega.model.loadings.map { sign * $0 }),
        "unique": Figure(omega.model.uniqueVariances),
      ]
    }
  }

  private static func waves(_ reference: ReferenceCase) -> OrderedWaves {
    OrderedWaves(reference.rows("counts").map { Histogram(counts: $0.map { Int($0) }) })
  }

  static func kruskal(_ reference: ReferenceCase) -> [String: Figure] {
    KruskalWallis.test(waves(reference).waves).figures(["H", "df", "p"]) {
      ["H": Figure($0.statistic), "df": Figure($0.degreesOfFreedom), "p": Figure($0.p)]
    }
  }

  static func jonckheere(_ reference: ReferenceCase) -> [String: Figure] {
    Jonckheere.test(waves(reference)).figures(["z", "p"]) {
      ["z": Figure($0.z), "p": Figure($0.p)]
    }
  }

  static func linear(_ reference: ReferenceCase) -> [String: Figure] {
    LinearByLinear.test(waves(reference)).figures(["r", "chisq", "p"]) {
      ["r": Figure($0.r), "chisq": Figure($0.chiSquare), "p": Figure($0.p)]
    }
  }

  static func odds(_ reference: ReferenceCase) -> [String: Figure] {
    let waves = OrderedWaves(times: reference.list("t"), waves: waves(reference).waves)
    return ProportionalOdds.fit(waves).figures(["slope", "thresholds", "se", "loglik"]) {
      [
        "slope": Figure($0.slope), "thresholds": Figure($0.thresholds),
        "se": Figure($0.standardError), "loglik": Figure($0.logLikelihood),
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
    let names = ["msb", "msw", "f", "p", "icc1_average", "icc1", "icc2", "k0"]
    return OneWayAnalysis.of(schools(reference)).figures(names) { analysis in
      [
        "msb": Figure(analysis.meanSquareBetween), "msw": Figure(analysis.meanSquareWithin),
        "f": Figure(analysis.f) { Figure($0) }, "p": Figure(analysis.p) { Figure($0) },
        "icc1_average": Figure(analysis.icc1(size: analysis.averageSize)),
        "icc1": Figure(analysis.icc1), "icc2": Figure(analysis.icc2) { Figure($0) },
        "k0": Figure(analysis.k0),
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

  static func effects(_ reference: ReferenceCase) -> [String: Figure] {
    let method: VaryingEffects.Method =
      switch reference.id.split(separator: ".").last {
      case "DL": .derSimonianLaird
      case "PM": .pauleMandel
      default: .restrictedLikelihood
      }
    let fit = VaryingEffects.fit(
      reference.list("y"), variances: reference.list("v"), method: method)
    return fit.figures(["tau2", "mean", "se", "q", "q_p", "ci95"]) {
      [
        "tau2": Figure($0.betweenVariance), "mean": Figure($0.mean),
        "se": Figure($0.standardError), "q": Figure($0.q), "q_p": Figure($0.qP),
        "ci95": Figure($0.interval()),
      ]
    }
  }

  static func agreement(_ reference: ReferenceCase) -> [String: Figure] {
    let rows = reference.rows("rows").map { $0.map { Int($0) } }
    let items = rows[0].indices.map { item in
      Histogram(counts: (1...5).map { value in rows.filter { $0[item] == value }.count })
    }
    let names = ["rwg", "rwg_j", "lindell", "ad_mean", "ad_median", "awg"]
    return ScaleAgreement.of(items).figures(names) { scale in
      [
        "rwg": Figure(scale.items[0].rwg), "rwg_j": Figure(scale.rwgJ),
        "lindell": Figure(scale.lindell), "ad_mean": Figure(scale.averageDeviation),
        "ad_median": Figure(scale.averageDeviationFromMedian),
        "awg": Figure(scale.awg) { Figure($0) },
      ]
    }
  }

  static func weights(_ reference: ReferenceCase) -> [String: Figure] {
    let correlations = SymmetricMatrix(reference.rows("rows"))
    let weights = RelativeWeights.of(correlations, outcome: correlations.size - 1)
    return weights.figures(["weights", "r2", "beta"]) {
      [
        "weights": Figure($0.weights), "r2": Figure($0.rSquared),
        "beta": Figure($0.standardisedBetas),
      ]
    }
  }

  static func medians(_ reference: ReferenceCase) -> [String: Figure] {
    let histogram = Histogram(counts: reference.counts("counts"))
    return [
      "median": Figure(histogram.median) { Figure($0) },
      "grouped": Figure(histogram.groupedMedian) { Figure($0) },
      "mean": Figure(histogram.mean) { Figure($0) },
      "variance": Figure(histogram.variance) { Figure($0) },
    ]
  }
}
