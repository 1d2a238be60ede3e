import AloudTally

@testable import AloudStatistics

extension Evaluation {
  /// "x=0 n=5 level=0.95"
  static func share(_ reference: ReferenceCase) -> [String: Figure] {
    let (x, n) = (Int(reference.numbers[0]), Int(reference.numbers[1]))
    let level = level(reference.numbers[2])
    return ["wilson": Figure(ShareEstimate.wilson(x, of: n, at: level)) { Figure($0.interval) }]
  }

  /// "x=0 n=5 N=8 level=0.95"
  static func shareOnRoster(_ reference: ReferenceCase) -> [String: Figure] {
    let whole = reference.numbers.prefix(3).map { Int($0) }
    let (x, n, invited) = (whole[0], whole[1], whole[2])
    let level = level(reference.numbers[3])
    let people = PeopleInterval.onRoster(side: x, of: n, invited: invited, at: level)
    return [
      "wilson": Figure(ShareEstimate.wilson(x, of: n, at: level)) { Figure($0.interval) },
      "hyper_K": Figure(people) { Figure([Double($0.low), Double($0.high)]) },
      "hyper_share": Figure(people) {
        Figure([Double($0.low), Double($0.high)].map { $0 / Double(invited) })
      },
    ]
  }

  /// "histogram over ordered categories: 13,7,1,0"
  static func dispersion(_ reference: ReferenceCase) -> [String: Figure] {
    let histogram = Histogram(counts: reference.numbers.map { Int($0) })
    return ["agreement_A": Figure(OrdinalAgreement.of(histogram)) { Figure($0.agreement) }]
  }
}
