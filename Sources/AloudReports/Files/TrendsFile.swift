import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

/// `data/trends.csv`: the straight line over the overall score and each scale of page 1 that three surveys
/// or more can be compared on.
enum TrendsFile {
  struct Row {
    let wave: WaveReading
    /// Nothing for the overall score.
    let scale: Scale?
    let levels: [WaveLevel]
    let first: WaveReading
    let trend: Computed<LinearTrend>
    let sentence: String
  }

  static func file(_ rows: [Row], wording: any Wording) -> DataFile {
    DataFile(
      name: "trends.csv",
      columns: WaveKeys.columns(\.wave, named: wording) + subject + line + ending, rows: rows)
  }

  private static var subject: [DataColumn<Row>] {
    SubjectColumns.columns(\.scale) + [
      DataColumn(
        "waves", .integer, unit: "surveys", "How many surveys can be compared", example: "4"
      ) { .integer($0.levels.count) },
      DataColumn("first_wave", .text, "The first of them", example: "2025-autumn") {
        .text($0.first.wave.id.text)
      },
      DataColumn("last_wave", .text, "The last of them", example: "2027-spring") {
        .text($0.levels.last?.wave.text)
      },
    ]
  }

  private static var line: [DataColumn<Row>] {
    [
      DataColumn(
        "slope_per_year", .decimal, unit: "points a year", empty: notComputed,
        "The slope of the straight line over real dates", example: "11.2"
      ) {
        $0.trend.value.map {
          .decimal(scaled: $0.slopePerYear.roundedHalfUpToTenths(), decimals: 1)
        } ?? .empty
      },
      DataColumn(
        "level_pct", .decimal, unit: "per cent", empty: notComputed,
        "The level of ci_low, ci_high and the verdict", example: "99.5000"
      ) {
        $0.trend.value.map {
          .decimal(scaled: $0.level.percentInTenThousandths, decimals: 4)
        } ?? .empty
      },
      DataColumn(
        "ci_low", .decimal, unit: "points a year", empty: notComputed,
        "Lower end of the interval for the slope, rounded outward", example: "3.1"
      ) {
        $0.trend.value.map { .decimal(scaled: $0.intervalInTenths.low, decimals: 1) } ?? .empty
      },
      DataColumn(
        "ci_high", .decimal, unit: "points a year", empty: notComputed, "Upper end of it",
        example: "19.3"
      ) {
        $0.trend.value.map { .decimal(scaled: $0.intervalInTenths.high, decimals: 1) } ?? .empty
      },
      DataColumn(
        "lack_of_fit", .decimal, empty: notComputed,
        "F of the departure from a straight line; no verdict rests on it", example: "0.42"
      ) {
        $0.trend.value?.lackOfFit.value.map { .decimal(scaled: $0.inHundredths, decimals: 2) }
          ?? .empty
      },
    ]
  }

  private static var ending: [DataColumn<Row>] {
    [
      DataColumn(
        "method", .text, allowed: "linear_contrast", empty: notComputed,
        "The line fitted, on released figures with the spread within surveys pooled",
        example: "linear_contrast"
      ) { .text($0.trend.value == nil ? nil : "linear_contrast") },
      DataColumn(
        "verdict", .text, allowed: "line_up line_down inconclusive near_end",
        "What may be said of the line; a drift is named only where no single step stands out",
        example: "line_up"
      ) { .text($0.verdict) },
      DataColumn(
        "sentence", .text, "The line in words", example: "Over 4 surveys since October 2025 ..."
      ) { .text($0.sentence) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Why figures are there or not",
        example: "shown"
      ) { .text(($0.trend.value == nil ? Status.tailCoded : .shown).rawValue) },
    ]
  }

  private static let notComputed = "no line was fitted, since a score is not shown"
}

extension TrendsFile.Row {
  fileprivate var verdict: String {
    guard let trend = trend.value else { return "near_end" }
    if trend.intervalInTenths.low > 0 { return "line_up" }
    return trend.intervalInTenths.high < 0 ? "line_down" : "inconclusive"
  }
}

extension LackOfFit {
  /// Halves away from zero.
  fileprivate var inHundredths: Int { Int((100 * f).rounded()) }
}
