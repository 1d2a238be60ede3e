import AloudMarkup
import AloudModel

/// `data/actions.csv`: each action cycle with what surveys say of its scale.
enum ActionsFile {
  static func file(_ records: [CycleRecord]) -> DataFile {
    DataFile(name: "actions.csv", columns: beginning + plan + ending, rows: records)
  }

  private static var beginning: [DataColumn<CycleRecord>] {
    [
      DataColumn("cycle_id", .text, "The cycle, numbered from 1", example: "cycle-1") {
        .text($0.cycle.id.text)
      },
      DataColumn("started_on", .date, "The day on which it began", example: "2026-10-26") {
        .text($0.cycle.plan.startedOn.description)
      },
      DataColumn(
        "review_on", .date, "The day on which the team planned to look again",
        example: "2026-12-14"
      ) { .text($0.cycle.plan.reviewOn.description) },
      DataColumn("scale_id", .text, "The scale chosen", example: "policies") {
        .text($0.cycle.plan.scale.text)
      },
      DataColumn(
        "level", .text, allowed: Level.allCases.map(\.rawValue).joined(separator: " "),
        "Where the scale stands in the theory", example: "policies"
      ) { .text($0.cycle.plan.level.rawValue) },
    ]
  }

  private static var plan: [DataColumn<CycleRecord>] {
    [
      DataColumn(
        "what_we_try", .text, "What is tried, in the team's words",
        example: "Decisions are drafted with two teachers"
      ) { .text($0.cycle.plan.whatWeTry) },
      DataColumn(
        "who_goes_first", .text, "Which role goes first, in the team's words",
        example: "The teacher leaders"
      ) { .text($0.cycle.plan.whoGoesFirst) },
      DataColumn(
        "principal_clears", .text, "What the principal clears out of the way",
        example: "Twenty minutes of every staff meeting"
      ) { .text($0.cycle.plan.principalClears) },
      DataColumn(
        "measure_item_ids", .text, "The questions asked again, with spaces between",
        example: "concerns-heard rules-discussed"
      ) { .text($0.cycle.plan.measures.map(\.text).joined(separator: " ")) },
    ]
  }

  private static var ending: [DataColumn<CycleRecord>] {
    [
      DataColumn(
        "result_verdict", .text, allowed: VerdictName.vocabulary, empty: "no verdict so far",
        "What the first survey after the beginning that can say something says of the scale",
        example: "clear_rise"
      ) { .text($0.result.verdict?.rawValue) },
      DataColumn(
        "note", .text, empty: "not reviewed so far", "What happened, in the team's words",
        example: "Two of three decisions were drafted together"
      ) { .text($0.cycle.review?.text) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Why there is a verdict or not",
        example: "shown"
      ) { .text($0.result.status.rawValue) },
    ]
  }
}

extension CycleResult {
  fileprivate var status: Status {
    switch self {
    case .waiting, .notAsked: .notAsked
    case .verdict: .shown
    case .level(let standing, _): standing.score == nil ? Status(standing) : .notComputable
    }
  }
}
