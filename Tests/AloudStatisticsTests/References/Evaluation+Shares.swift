import AloudTally

@testable import AloudStatistics

extension Evaluation {
  /// "x=0 n=5 level=0.95"
  static func share(_ reference: ReferenceCase) -> [String: Figure] {
    let (x, n) = (Int(reference.numbers[0]), Int(reference.numbers[1]))
    let level = level(reference.numbers[2])
    func figure(_ estimate: Computed<ShareEstimate>) -> Figure {
      Figure(estimate) { Figure($0.interval) }
    }
    return [
      "wilson": figure(ShareEstimate.wilson(x, of: n, at: level)),
      "clopper_pearson": figure(ShareEstimate.clopperPearson(x, of: n, at: level)),
      "agresti_coull": figure(ShareEstimate.agrestiCoull(x, of: n, at: level)),
      "jeffreys": figure(ShareEstimate.jeffreys(x, of: n, at: level)),
    ]
  }

  /// "x=0 n=5 N=8 level=0.95"
  static func shareOnRoster(_ reference: ReferenceCase) -> [String: Figure] {
    let whole = reference.numbers.prefix(3).map { Int($0) }
    let (x, n, invited) = (whole[0], whole[1], whole[2])
    let level = level(reference.numbers[3])
    let people = PeopleInterval.onRoster(side: x, of: n, invited: invited, at: level)
    let worst = WorstCase.share(x, of: n, invited: invited)
    return [
      "wilson": Figure(ShareEstimate.wilson(x, of: n, at: level)) { Figure($0.interval) },
      // The reference is the bare formula; what we publish is cut to what is possible.
      "wilson_fpc": Figure(
        ShareEstimate.formulaOnRoster(x, of: n, invited: invited, at: level)),
      "hyper_K": Figure(people) { Figure([Double($0.low), Double($0.high)]) },
      "hyper_share": Figure(people) {
        Figure([Double($0.low), Double($0.high)].map { $0 / Double(invited) })
      },
      "manski_share": Figure(worst) { Figure([$0.low.approximation, $0.high.approximation]) },
      "effective_n": Figure(ShareEstimate.effectiveAnswers(n, invited: invited)) { Figure($0) },
    ]
  }

  /// "wave1 13/21, wave2 30/34; difference = wave2-wave1, 95%"
  static func shareDifference(_ reference: ReferenceCase) -> [String: Figure] {
    let counts = reference.select.matches(of: /(\d+)\/(\d+)/).map {
      (people: Int($0.output.1) ?? 0, n: Int($0.output.2) ?? 0)
    }
    let difference = ShareDifference.newcombe(from: counts[0], to: counts[1])
    return [
      "newcomb": Figure(difference) { Figure($0.interval) },
      "newcombe_formula": Figure(difference) { Figure($0.interval) },
      "diff": Figure(difference) { Figure($0.difference) },
      "fisher_p": Figure(FisherExact.test(counts[0], counts[1])) { Figure($0.p) },
    ]
  }

  /// "histogram over ordered categories: 13,7,1,0"
  static func dispersion(_ reference: ReferenceCase) -> [String: Figure] {
    let histogram = Histogram(counts: reference.numbers.map { Int($0) })
    let agreement = OrdinalAgreement.of(histogram)
    return [
      "agreement_A": Figure(agreement) { Figure($0.agreement) },
      "polarization": Figure(agreement) { Figure($0.polarisation) },
      "consensus": Figure(Consensus.of(histogram)) { Figure($0.value) },
    ]
  }

  /// "two independent groups n=10 each, sd=1, alpha=.05 two-sided, power .80"
  static func detectableMean(_ reference: ReferenceCase) -> [String: Figure] {
    let n = Int(reference.numbers[0])
    return ["delta": Figure(DetectableDifference.means(n, n))]
  }

  /// "two independent groups n=10, p1=.65, power .80, alpha .05"
  static func detectableShare(_ reference: ReferenceCase) -> [String: Figure] {
    let numbers = reference.select.matches(of: /=(\.?\d+)/).compactMap {
      Double($0.output.1.hasPrefix(".") ? "0" + $0.output.1 : String($0.output.1))
    }
    let found = DetectableDifference.share(from: numbers[1], n: Int(numbers[0]))
    return [
      "p2": Figure(found) { Figure($0) }, "diff": Figure(found) { Figure($0 - numbers[1]) },
    ]
  }
}
