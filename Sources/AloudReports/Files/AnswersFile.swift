import AloudMarkup
import AloudModel

/// `data/answers.csv`: people for each option of the items that are released option by option.
enum AnswersFile {
  struct Row {
    let reading: ItemReading
    /// Nothing for people without an answer, where they stand apart.
    let option: ResponseOption?
    let order: Int
    let people: Int
  }

  static func file(_ readings: [ItemReading], wording: any Wording) -> DataFile {
    DataFile(
      name: "answers.csv",
      columns: WaveKeys.columns(\.reading.wave, named: wording) + columns(wording),
      rows: readings.flatMap(rows))
  }

  private static func rows(of reading: ItemReading) -> [Row] {
    guard let counts = reading.optionCounts else { return [] }
    let options = zip(reading.responses.options, counts.options).enumerated()
    return options.map { Row(reading: reading, option: $1.0, order: $0 + 1, people: $1.1) }
      + (counts.noAnswer.map { people in
        [Row(reading: reading, option: nil, order: counts.options.count + 1, people: people)]
      } ?? [])
  }

  private static func columns(_ wording: any Wording) -> [DataColumn<Row>] {
    [
      DataColumn("item_id", .text, "The item", example: "ask-for-help") {
        .text($0.reading.item.id.text)
      },
      DataColumn(
        "option_value", .integer, empty: "people without an answer", "The option's value",
        example: "4"
      ) { .integer($0.option?.value) },
      DataColumn(
        "option_label", .text, empty: "people without an answer", "The option as it was offered",
        example: "Agree"
      ) { .text($0.option?.label.text(in: wording.language)) },
      DataColumn("option_order", .integer, "Its place among the options", example: "4") {
        .integer($0.order)
      },
      DataColumn(
        "side", .text, allowed: "safer neither less_safe",
        "On which side the option lies, for this item", example: "safer"
      ) { .text($0.side) },
      DataColumn(
        "people", .integer, unit: "people",
        "People who chose it; the middle option holds those without an answer, unless they have a "
          + "row of their own", example: "14"
      ) { .integer($0.people) },
      DataColumn("status", .text, allowed: "shown", "Why figures are there", example: "shown") {
        _ in .text("shown")
      },
    ]
  }
}

extension AnswersFile.Row {
  fileprivate var side: String {
    guard let option else { return "neither" }
    if reading.saferOptions.contains(option) { return "safer" }
    return reading.lessSafeOptions.contains(option) ? "less_safe" : "neither"
  }
}
