import AloudMarkup
import AloudModel
import AloudStatistics

/// `data/items.csv`: people for each question of each wave, whole school only.
enum ItemsFile {
  static func file(_ rows: [ItemReading], wording: any Wording) -> DataFile {
    DataFile(
      name: "items.csv",
      columns: WaveKeys.columns(\.wave, named: wording) + question(wording) + people + roster
        + display(wording),
      rows: rows)
  }

  private static func question(_ wording: any Wording) -> [DataColumn<ItemReading>] {
    [
      DataColumn("item_id", .text, "The item", example: "ask-for-help") { .text($0.item.id.text) },
      DataColumn("item_text", .text, "The question as asked", example: "People here ask for help.")
      {
        .text($0.item.text.text(in: wording.language))
      },
      DataColumn(
        "item_revision", .integer, "Rises when the wording changes", example: "1"
      ) { .integer($0.item.revision) },
      DataColumn("scale_id", .text, "The scale the item belongs to", example: "vulnerability") {
        .text($0.scale.id.text)
      },
      DataColumn(
        "keying", .text, allowed: "positive reversed",
        "Whether agreeing is the safer answer or the less safe one", example: "positive"
      ) { .text($0.item.keying.rawValue) },
    ]
  }

  private static var people: [DataColumn<ItemReading>] {
    [
      DataColumn(
        "n", .integer, unit: "people", empty: "not shown",
        "Everybody counted, those without an answer included", example: "31"
      ) { .integer($0.people?.total) },
      DataColumn(
        "level_of_detail", .text, allowed: "five three two words", empty: "not shown",
        "How finely the release tells answers apart", example: "three"
      ) { .text($0.people?.detail.rawValue) },
      DataColumn(
        "safer", .integer, unit: "people", empty: "not shown", "People with the safer answer",
        example: "22"
      ) { .integer($0.people?.safer) },
      DataColumn(
        "not_safer", .integer, unit: "people", empty: "not shown", "Everybody else", example: "9"
      ) { .integer($0.people?.notSafer) },
      DataColumn(
        "neither_or_no_answer", .integer, unit: "people", empty: "not shown",
        "People with a middle answer or none", example: "5"
      ) { .integer($0.people?.neitherOrNoAnswer) },
      DataColumn(
        "less_safe", .integer, unit: "people", empty: "not shown",
        "People with the less safe answer", example: "4"
      ) { .integer($0.people?.lessSafe) },
    ]
  }

  private static var roster: [DataColumn<ItemReading>] {
    [
      DataColumn(
        "safer_low", .integer, unit: "people on the roster", empty: "not shown",
        "Lower end of the 95 % hypergeometric interval for everybody invited", example: "26"
      ) { .integer($0.saferOnRoster?.low) },
      DataColumn(
        "safer_high", .integer, unit: "people on the roster", empty: "not shown",
        "Upper end of the same interval", example: "33"
      ) { .integer($0.saferOnRoster?.high) },
    ]
  }

  private static func display(_ wording: any Wording) -> [DataColumn<ItemReading>] {
    [
      DataColumn(
        "display", .text, "The answers in the words of the report",
        example: "22 of 31 safer, 5 neither or no answer, 4 less safe"
      ) { .text(wording.answers(of: $0.standing)) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Why figures are there or not",
        example: "shown"
      ) { .text($0.status.rawValue) },
    ]
  }
}
