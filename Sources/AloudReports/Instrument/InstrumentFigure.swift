/// A figure of an instrument report: its name in the CSV file, how it is made, and by whom.
enum InstrumentFigure: String, Hashable, Sendable, CaseIterable {
  case alpha
  case omega
  case meanCorrelation = "mean_correlation"
  case eigenvalue1 = "eigenvalue_1"
  case eigenvalue2 = "eigenvalue_2"
  case srmr
  case rmsea
  case cfi
  case chiSquare = "chi_square"
  case degreesOfFreedom = "degrees_of_freedom"
  case mean
  case sd
  case missing
  case floor
  case ceiling
  case itemRest = "item_rest"
  case alphaWithout = "alpha_without"
  case loading
  case agreement = "agreement_a"
  case split
  case icc1
  case icc2
  case alphaWithin = "alpha_within"
  case omegaWithin = "omega_within"
  case rwgJ = "rwg_j"
  case agreeing = "rwg_j_agreeing"
  case lindell = "rwg_star"
  case averageDeviation = "ad_mean"
  case awg = "a_wg"
  case finished
  case halfRun = "run_half"
  case oneOption = "run_one_option"
  case flaggedRun = "run_reversed"
  case medianRun = "run_median"
  case longRun = "run_p95"
}

extension InstrumentFigure {
  /// How value and interval are made, in a few words that programs can tell apart.
  var method: String {
    switch self {
    case .alpha: "cronbach, feldt interval"
    case .omega, .loading: "one factor, maximum likelihood, delta interval"
    case .meanCorrelation: "mean of pearson correlations"
    case .eigenvalue1, .eigenvalue2: "eigenvalues of the correlations, jacobi"
    case .srmr, .rmsea, .cfi, .chiSquare, .degreesOfFreedom: "one factor, maximum likelihood"
    case .mean: "mean of keyed answers; of a scale, percent of the maximum"
    case .sd: "n - 1"
    case .missing, .floor, .ceiling, .finished, .halfRun, .oneOption, .flaggedRun:
      "share, wilson interval"
    case .itemRest: "pearson with the sum of the others, fisher interval"
    case .alphaWithout: "cronbach of the others"
    case .agreement: "van der eijk"
    case .split: "1 where A is below 0 or 30 % sit at each end"
    case .icc1, .icc2: "one-way, k0, F interval"
    case .alphaWithin: "cronbach of pooled covariances within schools"
    case .omegaWithin: "one factor, maximum likelihood, of the same"
    case .rwgJ, .lindell, .averageDeviation, .awg: "median of schools, low and high their range"
    case .agreeing: "share of schools at 0.70 or above"
    case .medianRun, .longRun: "percentile of the longest run of one answer"
    }
  }

  /// The usual limit; nothing where there is none.
  var limit: String? {
    switch self {
    case .alpha, .omega, .alphaWithin, .omegaWithin, .icc2, .rwgJ, .awg: ">= 0.70"
    case .meanCorrelation: "0.15 to 0.50"
    case .eigenvalue2: "< 1"
    case .srmr: "<= 0.08"
    case .rmsea: "<= 0.06"
    case .cfi: ">= 0.95"
    case .missing: "<= 5 %"
    case .floor, .ceiling: "<= 15 %"
    case .itemRest: ">= 0.30"
    case .loading: ">= 0.40"
    case .agreement: ">= 0"
    case .icc1: ">= 0.05"
    case .averageDeviation: "<= options / 6"
    case .halfRun, .oneOption, .flaggedRun: "<= 10 %"
    case .eigenvalue1, .chiSquare, .degreesOfFreedom, .mean, .sd, .alphaWithout, .split,
      .agreeing, .lindell, .finished, .medianRun, .longRun:
      nil
    }
  }

  /// Whether the limit is one for scores, and none for single items.
  var isLimitOfScales: Bool { self == .floor || self == .ceiling }

  /// Author, year, where; nothing for plain counts and moments.
  var source: String? {
    switch self {
    case .alpha, .alphaWithout, .alphaWithin:
      "Cronbach 1951, Psychometrika 16, p. 297; Feldt 1965, Psychometrika 30, p. 357; limit: Nunnally 1978, "
        + "Psychometric Theory"
    case .omega, .omegaWithin:
      "McDonald 1999, Test Theory; Raykov 2002, Structural Equation Modeling 9, p. 195; limit: as alpha"
    case .loading:
      "Jöreskog 1967, Psychometrika 32, p. 443; limit: Stevens 2002, Applied Multivariate Statistics"
    case .meanCorrelation: "Clark and Watson 1995, Psychological Assessment 7, p. 309"
    case .eigenvalue1, .eigenvalue2:
      "Kaiser 1960, Educational and Psychological Measurement 20, p. 141"
    case .srmr, .chiSquare, .degreesOfFreedom:
      "Hu and Bentler 1999, Structural Equation Modeling 6, p. 1"
    case .rmsea:
      "Browne and Cudeck 1992, Sociological Methods and Research 21, p. 230; limit: Hu and Bentler 1999"
    case .cfi: "Bentler 1990, Psychological Bulletin 107, p. 238; limit: Hu and Bentler 1999"
    case .missing: "Wilson 1927, JASA 22, p. 209; limit: Schafer 1999, SMMR 8, p. 3"
    case .floor, .ceiling:
      "Wilson 1927, JASA 22, p. 209; limit, for scales: McHorney and Tarlov 1995, Quality of Life Research 4, "
        + "p. 293"
    case .itemRest:
      "Fisher 1921, Metron 1, p. 3; limit: Nunnally and Bernstein 1994, Psychometric Theory"
    case .agreement, .split: "van der Eijk 2001, Quality and Quantity 35, p. 325"
    case .icc1:
      "Shrout and Fleiss 1979, Psychological Bulletin 86, p. 420; limit: LeBreton and Senter 2008, ORM 11, p. 815"
    case .icc2:
      "Bliese 2000, in Klein and Kozlowski, p. 349; limit: LeBreton and Senter 2008, ORM 11, p. 815"
    case .rwgJ, .agreeing:
      "James, Demaree and Wolf 1984, JAP 69, p. 85; limit: LeBreton and Senter 2008"
    case .lindell: "Lindell, Brandt and Whitney 1999, APM 23, p. 127"
    case .averageDeviation: "Burke and Dunlap 2002, ORM 5, p. 159"
    case .awg: "Brown and Hauenstein 2005, ORM 8, p. 165"
    case .halfRun:
      "Curran 2016, JESP 66, p. 4; limit: Meade and Craig 2012, Psychological Methods 17, p. 437"
    case .oneOption, .flaggedRun, .medianRun, .longRun:
      "Johnson 2005, JRP 39, p. 103; limit: Meade and Craig 2012, Psychological Methods 17, p. 437"
    case .mean, .sd, .finished: nil
    }
  }
}
