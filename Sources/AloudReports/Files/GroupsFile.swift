import AloudDisclosure
import AloudMarkup
import AloudModel

/// `data/groups.csv`: which groups are shown and why the others are not, without the size of any.
enum GroupsFile {
  static func file(_ rows: [GroupReading], wording: any Wording) -> DataFile {
    DataFile(
      name: "groups.csv",
      columns: WaveKeys.columns(\.wave, named: wording) + columns(wording), rows: rows)
  }

  private static func columns(_ wording: any Wording) -> [DataColumn<GroupReading>] {
    [
      DataColumn("breakdown_id", .text, "The breakdown", example: "role") {
        .text($0.breakdown.id.text)
      },
      DataColumn("group_id", .text, "The group", example: "support") { .text($0.group.id.text) },
      DataColumn("group_label", .text, "The group's label", example: "Support") {
        .text($0.group.label.text(in: wording.language))
      },
      DataColumn(
        "shown", .text, allowed: "yes no", "Whether it has figures of its own", example: "no"
      ) { .text($0.isShown ? "yes" : "no") },
      DataColumn(
        "reason", .text,
        allowed:
          "ok small complementary merged attack over_head_count too_few_answers low_coverage",
        "Why it is shown or not", example: "small"
      ) { .text($0.reason) },
      DataColumn(
        "merged_into", .text, empty: "not merged", "The group it is counted with",
        example: "teaching"
      ) { .text($0.released.mergedInto?.text) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "The same in the words of the other files",
        example: "small_group"
      ) { .text($0.status.rawValue) },
    ]
  }
}

extension GroupReading {
  fileprivate var reason: String {
    switch status {
    case .shown: "ok"
    case .smallGroup: "small"
    case .complementary, .merged, .attack, .overHeadCount, .tooFewAnswers, .lowCoverage,
      .tailCoded, .fewItems, .notAsked, .notComparable, .notComputable:
      status.rawValue
    }
  }
}
