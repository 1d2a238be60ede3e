import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

/// `data/changes.csv`: the newest wave's scales of page 1, each against the wave before that scored
/// it.
enum ChangesFile {
  struct Row {
    let wave: WaveReading
    let change: ScaleChange
    let isFocus: Bool
    let sentence: String
  }

  static func file(_ rows: [Row], wording: any Wording) -> DataFile {
    DataFile(
      name: "changes.csv",
      columns: WaveKeys.columns(\.wave, named: wording) + subject + scores + intervals + sizes
        + ending,
      rows: rows)
  }

  private static var subject: [DataColumn<Row>] {
    [
      DataColumn(
        "from_wave", .text, empty: nothingCompared, "The earlier wave", example: "2026-spring"
      ) { .text($0.step?.from.wave.text) },
      DataColumn("to_wave", .text, "The newest wave", example: "2026-autumn") {
        .text($0.wave.wave.id.text)
      },
      DataColumn("scale_id", .text, "The scale", example: "policies") {
        .text($0.change.scale.id.text)
      },
      DataColumn(
        "focus", .text, allowed: "yes no", "Whether it was declared as the focus of the wave",
        example: "no"
      ) { .text($0.isFocus ? "yes" : "no") },
      DataColumn(
        "level_pct", .decimal, unit: "per cent", empty: nothingCompared,
        "The level of ci_low, ci_high, the band and the verdict", example: "99.0000"
      ) {
        $0.step.map { .decimal(scaled: $0.level.percentInTenThousandths, decimals: 4) } ?? .empty
      },
    ]
  }

  private static var scores: [DataColumn<Row>] {
    [
      DataColumn(
        "pomp_from", .integer, unit: "points out of 100", empty: nothingCompared,
        "The earlier score", example: "44"
      ) { .integer($0.step?.from.level.mean) },
      DataColumn(
        "pomp_to", .integer, unit: "points out of 100", empty: nothingCompared, "The newest score",
        example: "58"
      ) { .integer($0.step?.to.level.mean) },
      DataColumn(
        "change", .integer, unit: "points", empty: nothingCompared, "Newest minus earlier",
        example: "14"
      ) { .integer($0.step?.change) },
    ]
  }

  private static var intervals: [DataColumn<Row>] {
    [
      DataColumn(
        "ci_low", .integer, unit: "points", empty: nothingCompared,
        "Lower end of the interval for the change", example: "4"
      ) { .integer($0.step?.interval.low) },
      DataColumn(
        "ci_high", .integer, unit: "points", empty: nothingCompared, "Upper end of it",
        example: "24"
      ) { .integer($0.step?.interval.high) },
      DataColumn(
        "ci90_low", .integer, unit: "points", empty: nothingCompared,
        "Lower end of the 90 % interval, for no meaningful change", example: "7"
      ) { .integer($0.step?.equivalenceInterval.low) },
      DataColumn(
        "ci90_high", .integer, unit: "points", empty: nothingCompared, "Upper end of it",
        example: "21"
      ) { .integer($0.step?.equivalenceInterval.high) },
      DataColumn(
        "band_low", .integer, unit: "points out of 100", empty: nothingCompared,
        "Lower end of where the newest score would be expected if nothing had changed",
        example: "34"
      ) { .integer($0.step?.expectedBand.low) },
      DataColumn(
        "band_high", .integer, unit: "points out of 100", empty: nothingCompared, "Upper end of it",
        example: "54"
      ) { .integer($0.step?.expectedBand.high) },
    ]
  }

  private static var sizes: [DataColumn<Row>] {
    [
      DataColumn(
        "least_significant_difference", .integer, unit: "points", empty: nothingCompared,
        "A change is called when it is larger", example: "10"
      ) { .integer($0.step?.leastSignificantDifference) },
      DataColumn(
        "minimal_detectable_change", .integer, unit: "points", empty: nothingCompared,
        "A real change of this size is called four times in five; above 100 none can be",
        example: "15"
      ) { .integer($0.step?.minimalDetectableChange) },
      DataColumn(
        "counted_from", .integer, unit: "people", empty: nothingCompared,
        "People counted in the earlier wave", example: "28"
      ) { .integer($0.step?.from.level.n) },
      DataColumn(
        "counted_to", .integer, unit: "people", empty: nothingCompared,
        "People counted in the newest wave", example: "31"
      ) { .integer($0.step?.to.level.n) },
    ]
  }

  private static var ending: [DataColumn<Row>] {
    [
      DataColumn(
        "verdict", .text, allowed: VerdictName.vocabulary, "What may be said",
        example: "clear_rise"
      ) { .text(VerdictName($0.change.verdict).rawValue) },
      DataColumn(
        "sentence", .text, "The verdict in the words of the report",
        example: "We cannot tell whether ..."
      ) { .text($0.sentence) },
      DataColumn(
        "method", .text, allowed: "welch welch_and_linear_contrast", empty: nothingCompared,
        "The comparison made, on released figures, without a finite-population correction",
        example: "welch"
      ) { .text($0.method) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Why figures are there or not",
        example: "shown"
      ) { .text($0.status.rawValue) },
    ]
  }

  private static let nothingCompared = "nothing was compared"
}

extension ChangesFile.Row {
  fileprivate var step: WaveChange? { change.verdict.step }

  fileprivate var method: String? {
    guard step != nil else { return nil }
    return change.series.levels.count >= 3 ? "welch_and_linear_contrast" : "welch"
  }

  fileprivate var status: Status {
    switch change.verdict {
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .tooUncertain,
      .driftUp, .driftDown:
      .shown
    case .notEnoughAnswers: Status(ScaleStanding(of: change.scale.id, in: wave))
    case .notComparable: .notComparable
    case .first: .notComputable
    case .nearEnd: .tailCoded
    }
  }
}

extension SignificanceLevel {
  /// 99 % as 990000.
  var percentInTenThousandths: Int {
    let percent = confidencePercent
    return Ratio(10_000 * percent.numerator, percent.denominator).roundedHalfUp()
  }
}
