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
    case "pbeta": IncompleteBeta.regularised(x[0], complement: 1 - x[0], a: x[1], b: x[2])
    case "qbeta": 1 / (1 + Double.exp(-Beta(x[1], x[2]).logOdds(at: x[0])))
    case "pf": 1 - FDistribution(numerator: x[1], denominator: x[2]).upperTail(x[0])
    case "pf_upper": FDistribution(numerator: x[1], denominator: x[2]).upperTail(x[0])
    case "qf": FDistribution(numerator: x[1], denominator: x[2]).quantile(x[0])
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
