import AloudMarkup
import AloudModel
import AloudStatistics

/// `data/gaps.csv`: every pair of groups on every scale of page 1, in each wave.
enum GapsFile {
  struct Row {
    let gap: GapReading
    let sentence: String
  }

  static func file(_ rows: [Row], wording: any Wording) -> DataFile {
    DataFile(
      name: "gaps.csv",
      columns: WaveKeys.columns(\.gap.wave, named: wording) + pair + figures + ending, rows: rows)
  }

  private static var pair: [DataColumn<Row>] {
    [
      DataColumn("scale_id", .text, "The scale", example: "reward") { .text($0.gap.scale.id.text) },
      DataColumn("breakdown_id", .text, "The breakdown", example: "role") {
        .text($0.gap.breakdown.id.text)
      },
      DataColumn(
        "group_a", .text, "The group that comes first in the questionnaire", example: "teaching"
      ) { .text($0.gap.first.group.id.text) },
      DataColumn("group_b", .text, "The other group", example: "support") {
        .text($0.gap.second.group.id.text)
      },
    ]
  }

  private static var figures: [DataColumn<Row>] {
    [
      DataColumn(
        "mean_a", .integer, unit: "points out of 100", empty: notCompared, "Its mean",
        example: "61"
      ) { .integer($0.gap.verdict.gap?.first) },
      DataColumn(
        "mean_b", .integer, unit: "points out of 100", empty: notCompared, "The other's mean",
        example: "48"
      ) { .integer($0.gap.verdict.gap?.second) },
      DataColumn(
        "gap", .integer, unit: "points", empty: notCompared, "Second minus first", example: "-13"
      ) { .integer($0.gap.verdict.gap?.gap) },
      DataColumn(
        "ci95_low", .integer, unit: "points", empty: notCompared,
        "Lower end of the interval for the gap; 95 % for all gaps of the wave together",
        example: "-25"
      ) { .integer($0.gap.verdict.gap?.interval.low) },
      DataColumn(
        "ci95_high", .integer, unit: "points", empty: notCompared, "Upper end of it", example: "-1"
      ) { .integer($0.gap.verdict.gap?.interval.high) },
    ]
  }

  private static var ending: [DataColumn<Row>] {
    [
      DataColumn(
        "verdict", .text, allowed: "clear_gap no_meaningful_gap inconclusive near_end too_few",
        "What may be said", example: "clear_gap"
      ) { .text($0.gap.verdict.name) },
      DataColumn(
        "sentence", .text, "The verdict in the words of the report", example: "On Risk is ..."
      ) { .text($0.sentence) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Why figures are there or not",
        example: "shown"
      ) { .text($0.status.rawValue) },
    ]
  }

  private static let notCompared = "not compared"
}

extension GapsFile.Row {
  /// Of the first of the two that is not shown.
  fileprivate var status: Status {
    if gap.verdict.gap != nil { return .shown }
    let own = [gap.first, gap.second].map { $0.status(on: gap.scale) }
    return own.first { $0 != .shown } ?? .tailCoded
  }
}

extension GapVerdict {
  fileprivate var name: String {
    switch self {
    case .clearGap: "clear_gap"
    case .noMeaningfulGap: "no_meaningful_gap"
    case .inconclusive: "inconclusive"
    case .nearEnd: "near_end"
    case .tooFew: "too_few"
    }
  }
}
