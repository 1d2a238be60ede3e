import AloudMarkup
import AloudModel
import AloudStatistics

/// `data/district_scales.csv`: each scale across the district.
enum DistrictScalesFile {
  static func file(_ scales: [DistrictScale], in language: Language) -> DataFile {
    DataFile(
      name: "district_scales.csv", columns: scale(language) + counts + scores + ending(),
      rows: scales)
  }

  private static func scale(_ language: Language) -> [DataColumn<DistrictScale>] {
    [
      DataColumn("scale_id", .text, "The scale", example: "reward") { .text($0.scale.id.text) },
      DataColumn("scale_label", .text, "Its title", example: "Risk is worth it") {
        .text($0.scale.title.text(in: language))
      },
      DataColumn(
        "level", .text, allowed: Level.allCases.map(\.rawValue).joined(separator: " "),
        "Where the scale stands in the theory", example: "safety"
      ) { .text($0.scale.level.rawValue) },
      DataColumn(
        "acts", .text, allowed: Actors.allCases.map(\.rawValue).joined(separator: " "),
        "Who is well placed to act", example: "principal"
      ) { .text($0.scale.acts.rawValue) },
    ]
  }

  private static var counts: [DataColumn<DistrictScale>] {
    [
      DataColumn("schools", .integer, unit: "schools", "Schools counted in", example: "10") {
        .integer($0.schools)
      }
    ]
      + DistrictScale.LeftOut.allCases.map { reason in
        DataColumn(
          "left_out_\(reason.rawValue)", .integer, unit: "schools", reason.meaning, example: "1"
        ) { .integer($0.leftOut[reason] ?? 0) }
      }
      + [
        DataColumn(
          "answers", .integer, unit: "people", empty: fewSchools,
          "Answers that make up the scores of the schools counted in, to the nearest ten",
          example: "390"
        ) { .integer($0.spread == nil ? nil : $0.answers) }
      ]
  }

  private static var scores: [DataColumn<DistrictScale>] {
    [
      score("pomp_all", "The mean of all who answered, each with the same weight", "56") {
        $0.spread == nil ? nil : $0.total
      },
      score("pomp_typical", "The mean of the distribution of schools", "55") {
        $0.spread?.typical
      },
      score("typical_low", "Lower end of the 95 % interval for it", "51") {
        $0.spread?.typicalInterval.low
      },
      score("typical_high", "Upper end of the same interval", "59") {
        $0.spread?.typicalInterval.high
      },
      DataColumn(
        "usual_low", .integer, unit: "points out of 100", empty: noSpread,
        "Lower end of where about two schools in three lie", example: "49"
      ) { .integer($0.spread?.usual?.low) },
      DataColumn(
        "usual_high", .integer, unit: "points out of 100", empty: noSpread,
        "Upper end of the same range", example: "61"
      ) { .integer($0.spread?.usual?.high) },
      DataColumn(
        "between_pct", .integer, unit: "per cent", empty: fewSchools,
        "The share of the variance between people that lies between schools", example: "9"
      ) { .integer($0.spread?.betweenPercent) },
    ]
  }

  private static func score(
    _ name: String, _ description: String, _ example: String,
    _ value: @escaping (DistrictScale) -> Int?
  ) -> DataColumn<DistrictScale> {
    DataColumn(
      name, .integer, unit: "points out of 100", empty: fewSchools, description, example: example
    ) { .integer(value($0)) }
  }

  private static func ending() -> [DataColumn<DistrictScale>] {
    [
      DataColumn(
        "method", .text, allowed: "reml_random_intercept", empty: fewSchools,
        "How the schools' distribution was estimated, from released figures",
        example: "reml_random_intercept"
      ) { .text($0.spread == nil ? nil : "reml_random_intercept") },
      DataColumn(
        "status", .text, allowed: "shown too_few_schools not_computable",
        "Why figures are there or not", example: "shown"
      ) { .text($0.status) },
    ]
  }

  private static let fewSchools = "fewer than three schools, or not computable"
  private static let noSpread = "no spread beyond chance is seen, or nothing is shown"
}

extension DistrictScale {
  var status: String {
    if spread != nil { return "shown" }
    return schools < District.fewestSchools ? "too_few_schools" : "not_computable"
  }
}

extension DistrictScale.LeftOut {
  fileprivate var meaning: String {
    switch self {
    case .tooFewAnswers: "Schools left out because too few answered"
    case .nearlyAlike: "Schools left out because nearly everybody answered alike"
    case .otherQuestions: "Schools left out because they asked other questions"
    case .notAsked: "Schools that did not ask the scale"
    case .withoutScore: "Schools where the scale has one or two questions and so no score"
    }
  }
}
