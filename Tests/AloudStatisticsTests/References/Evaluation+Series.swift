import AloudTally

@testable import AloudStatistics

extension Evaluation {
  /// "n=21,24,20; means 3.10,3.25,3.42; sd .62,.70,.58; t=0,1,2"
  static func contrast(_ reference: ReferenceCase) -> [String: Figure] {
    let lists = reference.select.replacing("=.", with: "=0.").replacing(" .", with: " 0.")
      .replacing(",.", with: ",0.").split(separator: ";").map {
        ReferenceCase.numbers(in: String($0))
      }
    let waves = lists[0].indices.map {
      SampleMoments(mean: lists[1][$0], sd: lists[2][$0], n: Int(lists[0][$0]))
    }
    let names = ["slope", "se", "df", "lack_of_fit_F", "lack_of_fit_df", "lack_of_fit_p"]
    return LinearContrast.fit(times: lists[3], waves: waves).figures(names) { line in
      let fit = line.lackOfFit
      return [
        "slope": Figure(line.slope), "se": Figure(line.standardError),
        "df": Figure(line.degreesOfFreedom),
        "lack_of_fit_F": Figure(fit) { Figure($0.f) },
        "lack_of_fit_df": Figure(fit) { Figure([Double($0.numerator), Double($0.denominator)]) },
        "lack_of_fit_p": Figure(fit) { Figure($0.p) },
      ]
    }
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
}
