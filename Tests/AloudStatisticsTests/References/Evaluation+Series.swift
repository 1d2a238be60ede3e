import AloudTally

@testable import AloudStatistics

extension Evaluation {
  /// The lists behind "x=" and "n=" of the data set, with scores 1, 2, 3, …
  static func cochranArmitage(_ reference: ReferenceCase) -> [String: Figure] {
    let test = CochranArmitage.test(
      people: reference.counts("x"), of: reference.counts("n"),
      scores: reference.input["t"]?.numbers)
    return ["chisq": Figure(test) { Figure($0.chiSquare) }, "p": Figure(test) { Figure($0.p) }]
  }

  /// "n=21,24,20; means 3.10,3.25,3.42; sd .62,.70,.58; t=0,1,2"
  static func contrast(_ reference: ReferenceCase) -> [String: Figure] {
    let lists = reference.select.replacing("=.", with: "=0.").replacing(" .", with: " 0.")
      .replacing(",.", with: ",0.").split(separator: ";").map {
        ReferenceCase.numbers(in: String($0))
      }
    let waves = lists[0].indices.map {
      SampleMoments(mean: lists[1][$0], sd: lists[2][$0], n: Int(lists[0][$0]))
    }
    let names = [
      "slope", "se", "t", "df", "p", "ci95", "pooled_sd", "lack_of_fit_F", "lack_of_fit_df",
      "lack_of_fit_p",
    ]
    return LinearContrast.fit(times: lists[3], waves: waves).figures(names) { line in
      let fit = line.lackOfFit
      return [
        "slope": Figure(line.slope), "se": Figure(line.standardError), "t": Figure(line.t),
        "df": Figure(line.degreesOfFreedom), "p": Figure(line.p),
        "ci95": Figure(line.interval()), "pooled_sd": Figure(line.pooledSD),
        "lack_of_fit_F": Figure(fit) { Figure($0.f) },
        "lack_of_fit_df": Figure(fit) { Figure([Double($0.numerator), Double($0.denominator)]) },
        "lack_of_fit_p": Figure(fit) { Figure($0.p) },
      ]
    }
  }

  static func kendall(_ reference: ReferenceCase) -> [String: Figure] {
    let series = MeanSeries(reference.list("values"))
    let kendall = MannKendall.test(series)
    let sen = TheilSen.fit(series)
    let line = LeastSquaresLine.fit(series)
    return [
      "S": Figure(kendall) { Figure($0.s) }, "varS": Figure(kendall) { Figure($0.variance) },
      "z": Figure(kendall) { Figure($0.z) }, "p_normal": Figure(kendall) { Figure($0.p) },
      "tau_b": Figure(kendall) { Figure($0.tauB) },
      "p_exact_permutation": Figure(kendall) { Figure($0.exactP) { Figure($0) } },
      "sen_slope": Figure(sen) { Figure($0.slope) },
      "theil_ci95": Figure(sen) { Figure($0.interval) },
      "sen_intercept": Figure(sen) { Figure($0.intercept) },
      "ols_slope": Figure(line) { Figure($0.slope) },
      "ols_se": Figure(line) { Figure($0.standardError) }, "ols_p": Figure(line) { Figure($0.p) },
    ]
  }

  /// "p = 8e-04,0.009,…"
  static func adjusted(_ reference: ReferenceCase) -> [String: Figure] {
    let p = reference.numbers
    let adjusted =
      switch reference.id.split(separator: ".").last {
      case "holm": AdjustedP.holm(p)
      case "BH": AdjustedP.benjaminiHochberg(p)
      default: AdjustedP.bonferroni(p)
      }
    return ["adjusted": Figure(adjusted)]
  }

  static func raked(_ reference: ReferenceCase) -> Computed<Raking> {
    Raking.fit(
      reference.rows("counts").map { $0.map { Int($0) } }, rows: reference.counts("rows"),
      columns: reference.counts("columns"))
  }

  static func raking(_ reference: ReferenceCase) -> [String: Figure] {
    let raking = raked(reference)
    return [
      "fitted": Figure(raking) { Figure($0.fitted.flatMap { $0 }) },
      "weights": Figure(raking) { Figure($0.weights.flatMap { $0 }) },
      "n_eff": Figure(raking) { Figure($0.effectiveAnswers) },
      "deff": Figure(raking) { Figure($0.designEffect) },
      "max_weight_ratio": Figure(raking) { Figure($0.weightRatio) },
    ]
  }

  static func rakedMean(_ reference: ReferenceCase) -> [String: Figure] {
    let means = reference.rows("means")
    let raking = raked(reference)
    return [
      "raked": Figure(raking) { Figure($0.mean(means)) },
      "unweighted": Figure(raking) { raking in
        let sum = zip(raking.counts, means).reduce(0.0) {
          zip($1.0, $1.1).reduce($0) { $0 + Double($1.0) * $1.1 }
        }
        return Figure(sum / Double(raking.n))
      },
    ]
  }

  static func poststratified(_ reference: ReferenceCase) -> [String: Figure] {
    let strata = reference.list("N").indices.map { place in
      PostStratification.Stratum(
        invited: reference.counts("N")[place],
        sample: SampleMoments(
          mean: reference.list("means")[place],
          sd: reference.list("variances")[place].squareRoot(), n: reference.counts("n")[place]))
    }
    let whole = PostStratification.of(strata)
    return [
      "mean": Figure(whole) { Figure($0.mean) },
      "se_fpc": Figure(whole) { Figure($0.rosterError) },
      "se_nofpc": Figure(whole) { Figure($0.climateError) },
    ]
  }

  /// "alpha=0.8 k=5 n=20"
  static func feldt(_ reference: ReferenceCase) -> [String: Figure] {
    let (alpha, items, people) = (
      reference.numbers[0], Int(reference.numbers[1]), Int(reference.numbers[2])
    )
    return [
      "ci95": Figure(AlphaReliability.of(alpha, items: items, people: people)) {
        Figure($0.interval)
      }
    ]
  }

  /// "reference schools [3.1, …]; own score 3.4"
  static func percentile(_ reference: ReferenceCase) -> [String: Figure] {
    let numbers = reference.numbers
    let rank = PercentileRank.mid(of: numbers[numbers.count - 1], among: numbers.dropLast())
    return ["pr": Figure(rank) { Figure($0.percent) }]
  }
}
