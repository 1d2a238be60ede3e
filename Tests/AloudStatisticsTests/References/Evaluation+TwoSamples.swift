import AloudTally

@testable import AloudStatistics

extension Evaluation {
  private static func moments(
    _ reference: ReferenceCase
  ) -> (SampleMoments, SampleMoments)? {
    let (x, y) = samples(reference)
    guard let from = x.moments.value, let to = y.moments.value else { return nil }
    return (from, to)
  }

  static func welch(_ reference: ReferenceCase) -> [String: Figure] {
    guard let (from, to) = moments(reference) else { return [:] }
    let names = ["diff", "se", "t", "df", "p", "ci95", "ci90"]
    var figures = Welch.compare(from: from, to: to).figures(names) { welch in
      [
        "diff": Figure(welch.difference), "se": Figure(welch.standardError), "t": Figure(welch.t),
        "df": Figure(welch.degreesOfFreedom), "p": Figure(welch.p),
        "ci95": Figure(welch.interval()), "ci90": Figure(welch.interval(at: .tenPercent)),
      ]
    }
    figures["n_x"] = Figure(from.n)
    figures["n_y"] = Figure(to.n)
    figures["mean_x"] = Figure(from.mean)
    figures["mean_y"] = Figure(to.mean)
    figures["var_x"] = Figure(from.variance)
    figures["var_y"] = Figure(to.variance)
    return figures
  }

  static func equivalence(_ reference: ReferenceCase) -> [String: Figure] {
    guard let (from, to) = moments(reference), let bound = reference.numbers.first else {
      return [:]
    }
    return Welch.compare(from: from, to: to).figures(["p_lower", "p_upper", "p_tost"]) { welch in
      let test = welch.equivalence(within: abs(bound))
      return [
        "p_lower": Figure(test.pLower), "p_upper": Figure(test.pUpper), "p_tost": Figure(test.p),
      ]
    }
  }

  static func hedges(_ reference: ReferenceCase) -> [String: Figure] {
    guard let (from, to) = moments(reference) else { return [:] }
    let freedom = Double(from.n + to.n - 2)
    let names = ["d", "g_exact", "g_approx", "effectsize_g", "var_g", "normal_ci95"]
    var figures = HedgesG.between(from, to).figures(names) { hedges in
      [
        "d": Figure(hedges.d), "g_exact": Figure(hedges.g), "effectsize_g": Figure(hedges.g),
        "g_approx": Figure(HedgesG.approximateCorrection(freedom) * hedges.d),
        "var_g": Figure(hedges.variance), "normal_ci95": Figure([hedges.low, hedges.high]),
      ]
    }
    figures["J_exact"] = Figure(HedgesG.smallSampleCorrection(freedom))
    figures["J_approx"] = Figure(HedgesG.approximateCorrection(freedom))
    return figures
  }

  static func mannWhitney(_ reference: ReferenceCase) -> [String: Figure] {
    let (x, y) = samples(reference)
    var figures = [
      "cx": Figure(x.counts.map(Double.init)), "cy": Figure(y.counts.map(Double.init)),
    ]
    let test = MannWhitney.test(from: x, to: y)
    func exact(_ figure: @escaping (ExactMannWhitney) -> Double) -> Figure {
      Figure(test) { Figure($0.exact) { Figure(figure($0)) } }
    }
    figures["U_y"] = Figure(test) { Figure($0.u) }
    figures["U_x"] = Figure(test) { Figure($0.uOfEarlier) }
    figures["p_cc"] = Figure(test) { Figure($0.pWithContinuity) }
    figures["p_nocc"] = Figure(test) { Figure($0.p) { Figure($0) } }
    figures["exact_two_sided"] = exact(\.twoSided)
    figures["p_exact_coin"] = exact(\.twoSided)
    figures["p_exact_exactRankTests"] = exact(\.twoSided)
    figures["exact_greater"] = exact(\.greater)
    figures["exact_less"] = exact(\.less)
    return figures
  }

  static func brunnerMunzel(_ reference: ReferenceCase) -> [String: Figure] {
    let (x, y) = samples(reference)
    return Superiority.of(from: x, to: y).figures(["phat"]) { superiority in
      func test(_ figure: @escaping (BrunnerMunzel) -> Figure) -> Figure {
        Figure(superiority.test, figure)
      }
      return [
        "phat": Figure(superiority.phat), "cliff_delta": Figure(superiority.delta),
        "se": test { Figure($0.standardError) }, "statistic": test { Figure($0.statistic) },
        "df": test { Figure($0.degreesOfFreedom) }, "p": test { Figure($0.p) },
        "ci95": test { Figure($0.interval()) },
        "cliff_ci95_bm": test { Figure($0.deltaInterval()) },
        "ci95_logit": test { Figure($0.logitInterval()) { Figure($0) } },
      ]
    }
  }

  static func cliff(_ reference: ReferenceCase) -> [String: Figure] {
    let (x, y) = samples(reference)
    let names = ["delta", "var_unbiased", "var_consistent", "ci95_unbiased", "ci95_consistent"]
    return CliffDelta.of(from: x, to: y).figures(names) { cliff in
      [
        "delta": Figure(cliff.delta), "var_unbiased": Figure(cliff.unbiasedVariance),
        "var_consistent": Figure(cliff.consistentVariance),
        "ci95_unbiased": Figure(cliff.unbiasedInterval()),
        "ci95_consistent": Figure(cliff.consistentInterval()),
      ]
    }
  }

  /// "n1,N1,s1,n2,N2,s2,m1,m2 = (21, 25, 0.62, 24, 27, 0.7, 3.1, 3.32)"
  static func change(_ reference: ReferenceCase) -> [String: Figure] {
    let n = Array(reference.numbers.suffix(8))
    let from = SampleMoments(mean: n[6], sd: n[2], n: Int(n[0]))
    let to = SampleMoments(mean: n[7], sd: n[5], n: Int(n[3]))
    let plain = Welch.compare(from: from, to: to)
    let full = Welch.compare(
      from: from, to: to, stability: 1, coverage: (n[0] / n[1], n[3] / n[4]))
    return [
      "diff": Figure(plain) { Figure($0.difference) }, "p": Figure(plain) { Figure($0.p) },
      "se": Figure(plain) { Figure($0.standardError) },
      "df": Figure(plain) { Figure($0.degreesOfFreedom) },
      "ci95": Figure(plain) { Figure($0.interval()) },
      "lsd": Figure(plain) { Figure($0.leastSignificantDifference()) },
      "mdc80": Figure(plain) { Figure($0.minimalDetectableChange()) },
      "se_fpc": Figure(full) { Figure($0.standardError) },
      "ci95_fpc": Figure(full) { Figure($0.interval()) },
      "mdc80_fpc": Figure(full) { Figure($0.minimalDetectableChange()) },
    ]
  }
}
