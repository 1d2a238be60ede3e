import AloudMarkup
import AloudModel
import AloudStatistics
import AloudTally

/// `data/changes.csv`: the newest wave's overall score and scales of page 1, each against what came before.
enum ChangesFile {
  struct Row {
    let wave: WaveReading
    /// Nothing for the overall score.
    let scale: Scale?
    let level: LevelChange
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
        "from_waves", .text, empty: nothingCompared,
        "The earlier waves whose mean it is compared with, oldest first",
        example: "2025-autumn 2026-spring"
      ) { .text($0.change?.from.waves.map(\.wave.text).joined(separator: " ")) },
      DataColumn("to_wave", .text, "The newest wave", example: "2026-autumn") {
        .text($0.wave.wave.id.text)
      },
    ] + SubjectColumns.columns(\.scale) + [
      DataColumn(
        "focus", .text, allowed: "yes no", "Whether it was declared as the focus of the wave",
        example: "no"
      ) { .text($0.isFocus ? "yes" : "no") },
      DataColumn(
        "level_pct", .decimal, unit: "per cent", empty: nothingCompared,
        "The level of ci_low, ci_high, the band and the verdict, with what others passed on",
        example: "99.0000"
      ) {
        $0.change.map { .decimal(scaled: $0.level.percentInTenThousandths, decimals: 4) } ?? .empty
      },
    ]
  }

  private static var scores: [DataColumn<Row>] {
    [
      DataColumn(
        "pomp_from", .integer, unit: "points out of 100", empty: nothingCompared,
        "The mean of the earlier scores, in whole points", example: "44"
      ) { .integer($0.change?.from.mean) },
      DataColumn(
        "pomp_last", .integer, unit: "points out of 100", empty: nothingCompared,
        "The newest of the earlier scores", example: "46"
      ) { .integer($0.change?.from.newest.level.mean) },
      DataColumn(
        "pomp_to", .integer, unit: "points out of 100", empty: nothingCompared, "The newest score",
        example: "58"
      ) { .integer($0.change?.to.level.mean) },
      DataColumn(
        "change", .integer, unit: "points", empty: nothingCompared, "pomp_to minus pomp_from",
        example: "14"
      ) { .integer($0.change?.change) },
    ]
  }

  private static var intervals: [DataColumn<Row>] {
    [
      DataColumn(
        "ci_low", .integer, unit: "points", empty: nothingCompared,
        "Lower end of the interval for the change", example: "4"
      ) { .integer($0.change?.interval.low) },
      DataColumn(
        "ci_high", .integer, unit: "points", empty: nothingCompared, "Upper end of it",
        example: "24"
      ) { .integer($0.change?.interval.high) },
      DataColumn(
        "ci90_low", .integer, unit: "points", empty: nothingCompared,
        "Lower end of the 90 % interval, for no meaningful change", example: "7"
      ) { .integer($0.change?.equivalenceInterval.low) },
      DataColumn(
        "ci90_high", .integer, unit: "points", empty: nothingCompared, "Upper end of it",
        example: "21"
      ) { .integer($0.change?.equivalenceInterval.high) },
      DataColumn(
        "band_low", .integer, unit: "points out of 100", empty: nothingCompared,
        "Lower end of where the newest score would be expected if nothing had changed",
        example: "34"
      ) { .integer($0.change?.expectedBand.low) },
      DataColumn(
        "band_high", .integer, unit: "points out of 100", empty: nothingCompared, "Upper end of it",
        example: "54"
      ) { .integer($0.change?.expectedBand.high) },
    ]
  }

  private static var sizes: [DataColumn<Row>] {
    [
      DataColumn(
        "least_significant_difference", .integer, unit: "points", empty: nothingCompared,
        "A change is called when it is larger", example: "10"
      ) { .integer($0.change?.leastSignificantDifference) },
      DataColumn(
        "minimal_detectable_change", .integer, unit: "points", empty: nothingCompared,
        "A real change of this size is called four times in five; above 100 none can be",
        example: "15"
      ) { .integer($0.change?.minimalDetectableChange) },
      DataColumn(
        "counted_from", .text, unit: "people", empty: nothingCompared,
        "People counted in each of the earlier waves", example: "28 31"
      ) { .text($0.change?.from.waves.map { String($0.level.n) }.joined(separator: " ")) },
      DataColumn(
        "counted_to", .integer, unit: "people", empty: nothingCompared,
        "People counted in the newest wave", example: "31"
      ) { .integer($0.change?.to.level.n) },
    ]
  }

  private static var ending: [DataColumn<Row>] {
    [
      DataColumn(
        "verdict", .text, allowed: VerdictName.vocabulary, "What may be said",
        example: "clear_rise"
      ) { .text(VerdictName($0.level.verdict).rawValue) },
      DataColumn(
        "sentence", .text, "The verdict in the words of the report",
        example: "The move lies between ..."
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
  fileprivate var change: WaveChange? { level.verdict.change }

  fileprivate var method: String? {
    guard change != nil else { return nil }
    return level.series.levels.count >= 3 ? "welch_and_linear_contrast" : "welch"
  }

  fileprivate var status: Status {
    switch level.verdict {
    case .clearRise, .clearFall, .smallRise, .smallFall, .noMeaningfulChange, .inconclusive,
      .driftUp, .driftDown:
      .shown
    case .notEnoughAnswers:
      scale.map { Status(ScaleStanding(of: $0.id, in: wave)) } ?? .tooFewAnswers
    case .notComparable: .notComparable
    case .first: .notComputable
    case .nearEnd: .tailCoded
    }
  }
}
