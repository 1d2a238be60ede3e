import AloudMarkup
import AloudModel
import AloudStatistics

/// `data/dots.csv`: the dots of the funnels, by size and then score, without a name.
enum DotsFile {
  struct Row {
    let scale: Identifier<Scale>
    let dot: DistrictSpread.Dot
  }

  static func file(_ scales: [DistrictScale]) -> DataFile {
    DataFile(
      name: "dots.csv", columns: columns,
      rows: scales.flatMap { scale in
        (scale.spread?.dots ?? []).map { Row(scale: scale.scale.id, dot: $0) }
      })
  }

  private static var columns: [DataColumn<Row>] {
    [
      DataColumn("scale_id", .text, "The scale", example: "reward") { .text($0.scale.text) },
      DataColumn(
        "answers_about", .integer, unit: "people",
        "Mean answers of at least three schools of about this size, to the nearest ten",
        example: "30"
      ) { .integer($0.dot.answers) },
      points("pomp", "The score of an unnamed school", "52") { $0.score },
      points("pomp_drawn_in", "The same, drawn towards the typical school", "53") { $0.drawnIn },
      points("drawn_in_low", "Lower end of the 95 % interval for it", "46") { $0.interval.low },
      points("drawn_in_high", "Upper end of the same interval", "60") { $0.interval.high },
      DataColumn(
        "outside_funnel", .text, allowed: "yes no",
        "Whether the score lies outside what is expected of 19 schools in 20 of this size",
        example: "no"
      ) { .text($0.dot.isOutside ? "yes" : "no") },
      DataColumn(
        "method", .text, allowed: "empirical_bayes", "How the score was drawn in",
        example: "empirical_bayes"
      ) { _ in .text("empirical_bayes") },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Always shown: others have no row",
        example: "shown"
      ) { _ in .text(Status.shown.rawValue) },
    ]
  }

  private static func points(
    _ name: String, _ description: String, _ example: String,
    _ value: @escaping (DistrictSpread.Dot) -> Int
  ) -> DataColumn<Row> {
    DataColumn(name, .integer, unit: "points out of 100", description, example: example) {
      .integer(value($0.dot))
    }
  }
}
