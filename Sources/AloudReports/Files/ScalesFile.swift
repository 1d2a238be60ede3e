import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudStatistics

/// `data/scales.csv`: each scale in each wave, for the whole school and for each group.
///
/// Every group has its row, shown or not, and no more than its mean and a band of people.
enum ScalesFile {
  struct Row {
    let wave: WaveReading
    let scale: Scale
    let subject: Subject
  }

  enum Subject {
    case wholeSchool(ScaleReading)
    case group(GroupReading)
  }

  static func file(_ rows: [Row], wording: any Wording) -> DataFile {
    DataFile(
      name: "scales.csv",
      columns: WaveKeys.columns(\.wave, named: wording) + scale(wording) + group(wording) + scores
        + interval + people + ending,
      rows: rows)
  }

  private static func scale(_ wording: any Wording) -> [DataColumn<Row>] {
    [
      DataColumn("scale_id", .text, "The scale", example: "vulnerability") {
        .text($0.scale.id.text)
      },
      DataColumn("scale_label", .text, "Its title", example: "Willing to risk together") {
        .text($0.scale.title.text(in: wording.language))
      },
      DataColumn(
        "level", .text, allowed: Level.allCases.map(\.rawValue).joined(separator: " "),
        "Where the scale stands in the theory", example: "safety"
      ) { .text($0.scale.level.rawValue) },
      DataColumn(
        "acts", .text, allowed: Actors.allCases.map(\.rawValue).joined(separator: " "),
        "Who is well placed to act", example: "teacher-leaders"
      ) { .text($0.scale.acts.rawValue) },
    ]
  }

  private static func group(_ wording: any Wording) -> [DataColumn<Row>] {
    [
      DataColumn("breakdown_id", .text, empty: "the whole school", "The breakdown", example: "role")
      {
        .text($0.reading?.breakdown.id.text)
      },
      DataColumn("group_id", .text, empty: "the whole school", "The group", example: "teaching") {
        .text($0.reading?.group.id.text)
      },
      DataColumn(
        "group_label", .text, empty: "the whole school", "The group's label", example: "Teaching"
      ) { .text($0.reading?.group.label.text(in: wording.language)) },
    ]
  }

  private static var scores: [DataColumn<Row>] {
    [
      DataColumn(
        "n_band", .text, unit: "people", allowed: "8-14 15-24 25+",
        empty: "not shown, or the whole school", "About how many people answered (groups)",
        example: "15-24"
      ) { .text($0.reading?.released.figures.value?.people.rawValue) },
      DataColumn(
        "pomp", .integer, unit: "points out of 100", empty: "not shown", "The mean score",
        example: "58"
      ) { .integer($0.mean) },
    ]
  }

  private static var interval: [DataColumn<Row>] {
    [
      DataColumn(
        "pomp_low", .integer, unit: "points out of 100", empty: "not shown, or everybody answered",
        "Lower end of the 95 % interval for the score of everybody invited", example: "53"
      ) { .integer($0.whole?.rosterInterval?.low) },
      DataColumn(
        "pomp_high", .integer, unit: "points out of 100", empty: "not shown, or everybody answered",
        "Upper end of the same interval", example: "63"
      ) { .integer($0.whole?.rosterInterval?.high) },
      DataColumn(
        "interval_target", .text, allowed: "roster climate", empty: "no interval",
        "Of whom the interval speaks: everybody invited, or such a school on another day",
        example: "roster"
      ) { .text($0.whole?.rosterInterval == nil ? nil : "roster") },
    ]
  }

  private static var people: [DataColumn<Row>] {
    [
      DataColumn(
        "safer_fewest", .integer, unit: "people", empty: "not shown, in words, or a group",
        "People with the safer answer to the question that fewest answered so", example: "16"
      ) { .integer($0.whole?.people?.fewest.people) },
      DataColumn(
        "safer_most", .integer, unit: "people", empty: "not shown, in words, or a group",
        "The same for the question that most answered so", example: "21"
      ) { .integer($0.whole?.people?.most.people) },
    ]
  }

  private static var ending: [DataColumn<Row>] {
    [
      DataColumn(
        "split", .text, allowed: "yes no", empty: "not known",
        "Whether on most questions 30 % or more gave the safer answers and 30 % the less safe ones",
        example: "no"
      ) { .text($0.whole?.people?.isSplit.map { $0 ? "yes" : "no" }) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Why the score is there or not",
        example: "shown"
      ) { .text($0.status.rawValue) },
    ]
  }
}

extension ScalesFile.Row {
  fileprivate var whole: ScaleReading? {
    switch subject {
    case .wholeSchool(let reading): reading
    case .group: nil
    }
  }

  fileprivate var reading: GroupReading? {
    switch subject {
    case .wholeSchool: nil
    case .group(let reading): reading
    }
  }

  fileprivate var mean: Int? {
    switch subject {
    case .wholeSchool(let reading): reading.standing.score?.mean
    case .group(let reading): reading.score(on: scale)
    }
  }

  fileprivate var status: Status {
    switch subject {
    case .wholeSchool(let reading): Status(reading.standing)
    case .group(let reading): reading.status(on: scale)
    }
  }
}

extension ScalePeople.Number {
  fileprivate var people: Int? {
    switch self {
    case .people(let people): people
    case .fewOrNone, .allOrNearlyAll: nil
    }
  }
}
