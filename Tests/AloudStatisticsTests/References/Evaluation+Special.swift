import RealModule

@testable import AloudStatistics

extension Evaluation {
  /// "qt(0.975, 10)"
  static func special(_ reference: ReferenceCase) -> [String: Figure] {
    let arguments = ReferenceCase.numbers(in: String(reference.select.drop { $0 != "(" }))
    guard let name = reference.select.split(separator: "(").first,
      let value = value(of: String(name), arguments)
    else { return [:] }
    return ["value": Figure(value)]
  }

  private static func value(of name: String, _ x: [Double]) -> Double? {
    switch name {
    case "pnorm": StandardNormal.cumulative(x[0])
    case "qnorm": StandardNormal.quantile(x[0])
    case "pt": StudentT(degreesOfFreedom: x[1]).cumulative(x[0])
    case "qt": StudentT(degreesOfFreedom: x[1]).quantile(x[0])
    case "pnct": NoncentralT(degreesOfFreedom: x[1], shift: x[2]).cumulative(x[0])
    case "pbeta": Beta(x[1], x[2]).cumulative(x[0])
    case "qbeta": Beta(x[1], x[2]).quantile(x[0])
    case "pchisq": ChiSquare(degreesOfFreedom: x[1]).cumulative(x[0])
    case "pchisq_upper": ChiSquare(degreesOfFreedom: x[1]).upperTail(x[0])
    case "qchisq": ChiSquare(degreesOfFreedom: x[1]).quantile(x[0])
    case "pf": FDistribution(numerator: x[1], denominator: x[2]).cumulative(x[0])
    case "pf_upper": FDistribution(numerator: x[1], denominator: x[2]).upperTail(x[0])
    case "qf": FDistribution(numerator: x[1], denominator: x[2]).quantile(x[0])
    case "lgamma": Double.logGamma(x[0])
    case "pbinom": Binomial(trials: Int(x[1]), chance: x[2]).cumulative(Int(x[0]))
    case "dbinom": Binomial(trials: Int(x[1]), chance: x[2]).probability(Int(x[0]))
    case "phyper_cdf":
      Hypergeometric(population: Int(x[1]), successes: Int(x[2]), draws: Int(x[3]))
        .lowerTail(Int(x[0]))
    case "phyper_upper":
      Hypergeometric(population: Int(x[1]), successes: Int(x[2]), draws: Int(x[3]))
        .upperTail(Int(x[0]))
    default: nil
    }
  }
}
