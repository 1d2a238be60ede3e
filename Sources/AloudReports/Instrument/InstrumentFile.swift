import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

/// `data/instrument.csv`: one figure a row, with its interval, its limit and its source.
enum InstrumentFile {
  static func file(_ figures: InstrumentFigures) -> DataFile {
    DataFile(
      name: "instrument.csv", columns: subject + numbers + method,
      rows: InstrumentRow.all(of: figures))
  }

  private static var subject: [DataColumn<InstrumentRow>] {
    [
      DataColumn(
        "scope", .text, allowed: "all scale item", "What the figure is about", example: "item"
      ) { .text($0.item != nil ? "item" : $0.scale != nil ? "scale" : "all") },
      DataColumn(
        "scale_id", .text, empty: "it is about all questions", "The scale", example: "reward"
      ) {
        .text($0.scale?.text)
      },
      DataColumn(
        "item_id", .text, empty: "it is about more than one item", "The item", example: "honest-try"
      ) {
        .text($0.item?.text)
      },
      DataColumn(
        "figure", .text,
        allowed: InstrumentFigure.allCases.map(\.rawValue).joined(separator: " "),
        "Which figure it is", example: "alpha"
      ) { .text($0.figure.rawValue) },
    ]
  }

  private static var numbers: [DataColumn<InstrumentRow>] {
    [
      decimal("value", "The figure; shares from 0 to 1", "0.812", \.written.value),
      decimal(
        "low", "Lower end of the 95 % interval; of `rwg_j` and what follows it, the lowest school",
        "0.790"
      ) {
        $0.written.interval?.low
      },
      decimal("high", "Upper end of the same", "0.832") { $0.written.interval?.high },
      DataColumn(
        "people", .integer, unit: "people",
        empty: "fewer than 50, or the figure has a reason of its own",
        "People the figure is made of, to the nearest five; exact for all together", example: "1200"
      ) { .integer($0.people) },
      DataColumn(
        "schools", .integer, unit: "schools", empty: "schools have no part in it",
        "Schools it is made of, each of ten people or more", example: "24"
      ) { .integer($0.schools) },
      DataColumn(
        "status", .text, allowed: "shown under_three withheld not_computable",
        "Why a value is there or not", example: "shown"
      ) { .text($0.status) },
      DataColumn(
        "reason", .text, empty: "the value is there, or one or two people would follow from it",
        "Why there is none", example: "fewerThanTenSchools"
      ) { .text($0.reason) },
    ]
  }

  private static var method: [DataColumn<InstrumentRow>] {
    [
      DataColumn(
        "usual_limit", .text, empty: "there is none", "What is usually asked of it",
        example: ">= 0.70"
      ) { $0.item != nil && $0.figure.isLimitOfScales ? .empty : .text($0.figure.limit) },
      DataColumn(
        "method", .text, "How value and interval are made", example: "cronbach, feldt interval"
      ) {
        .text($0.figure.method)
      },
      DataColumn(
        "source", .text, empty: "it is a plain count or moment", "Author, year, where",
        example: "Cronbach 1951, Psychometrika 16, p. 297"
      ) { .text($0.figure.source) },
      DataColumn(
        "notice", .text, "What has to be known of every row",
        example: "not anonymous: whoever ran this holds the answers"
      ) { _ in .text("not anonymous: whoever ran this holds the answers") },
    ]
  }

  private static func decimal(
    _ name: String, _ description: String, _ example: String,
    _ value: @escaping (InstrumentRow) -> Double?
  ) -> DataColumn<InstrumentRow> {
    DataColumn(
      name, .decimal, empty: "there is none: see status", description, example: example
    ) { row in
      value(row).map { .decimal(scaled: Decimals.scaled($0, by: 3), decimals: 3) } ?? .empty
    }
  }
}

/// Real numbers as they are written.
enum Decimals {
  /// The number times ten to the power of `places`, halves away from zero.
  static func scaled(_ number: Double, by places: Int) -> Int {
    let power = (0..<places).reduce(1.0) { power, _ in power * 10 }
    return Int((number * power).rounded(.toNearestOrAwayFromZero))
  }
}
