import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudStatistics

/// `data/waves.csv`: who was asked, when, under which promise, and how many were counted.
enum WavesFile {
  static func file(_ rows: [WaveReading], wording: any Wording) -> DataFile {
    DataFile(
      name: "waves.csv",
      columns: WaveKeys.columns(\.self, named: wording) + calendar + people
        + promise(in: wording.language), rows: rows)
  }

  private static var calendar: [DataColumn<WaveReading>] {
    [
      DataColumn("opened_on", .date, "The first day of the wave", example: "2026-10-05") {
        .text($0.opened.description)
      },
      DataColumn("closed_on", .date, "The last day of the wave", example: "2026-10-16") {
        .text($0.closed.description)
      },
    ]
  }

  private static var people: [DataColumn<WaveReading>] {
    [
      DataColumn("invited", .integer, unit: "people", "Everybody invited", example: "42") {
        .integer($0.wave.invited)
      },
      DataColumn(
        "counted", .integer, unit: "people", empty: "too few answered", "Ballots counted",
        example: "31"
      ) { .integer($0.release.counted.value) },
      DataColumn(
        "coverage_pct", .integer, unit: "per cent", empty: "under a floor",
        "Counted out of invited, halves rounded up", example: "74"
      ) { .integer($0.coverage?.percent) },
      DataColumn(
        "likeness", .decimal, empty: "a release of version 2, or nothing is shown",
        "How far the answers lie apart, against what the tables leave possible (scales)",
        example: "0.85"
      ) {
        $0.release.likeness.map { .decimal(scaled: $0.scales, decimals: 2) } ?? .empty
      },
      DataColumn(
        "likeness_overall", .decimal, empty: "a release of version 2, or nothing is shown",
        "The same for the mean of the scales of page 1", example: "0.75"
      ) {
        $0.release.likeness.map { .decimal(scaled: $0.overall, decimals: 2) } ?? .empty
      },
      DataColumn(
        "coverage_band", .text, allowed: "under_40 caution many most more_than_invited",
        empty: "too few answered", "How far the share of those who answered carries",
        example: "many"
      ) { .text(band(of: $0.standing)) },
    ]
  }

  private static func promise(in language: Language) -> [DataColumn<WaveReading>] {
    [
      DataColumn(
        "channels", .text, allowed: "slips link file import",
        "Ways to answer offered, with spaces between",
        example: "slips file"
      ) { .text($0.survey.promise.channels.map(\.rawValue).joined(separator: " ")) },
      DataColumn(
        "definition_sha256", .text, "SHA-256 of the survey as frozen for the wave, in hexadecimal",
        example: "9f86d081884c7d65..."
      ) { .text($0.published.definition.hex) },
      DataColumn(
        "release_words", .text,
        "The six words of the release that the key holder read out, in the report's language",
        example: "six words with spaces"
      ) { .text($0.published.fingerprint.words(in: language).joined(separator: " ")) },
      DataColumn(
        "minimum_responses", .integer, unit: "people", "Ballots needed to say anything",
        example: "10"
      ) { .integer($0.survey.promise.minimumResponses) },
      DataColumn(
        "minimum_group", .integer, unit: "people", "Answers needed to show a group", example: "10"
      ) { .integer($0.survey.promise.minimumGroup) },
      DataColumn(
        "overall", .integer, unit: "points out of 100", empty: "fewer than three scores of page 1",
        "The overall score: the mean of the scores of page 1, in whole points", example: "57"
      ) { .integer($0.overall?.level.mean) },
      DataColumn(
        "status", .text, allowed: "shown too_few_answers low_coverage over_head_count attack",
        "Whether figures of the wave are shown", example: "shown"
      ) { .text(status(of: $0.standing)) },
      DataColumn(
        "collected_with", .text,
        allowed: AnswerTool.allCases.map(\.rawValue).joined(separator: " "),
        empty: "collected with Aloud",
        "The other tool that collected the answers: whoever runs it may know who said what",
        example: "google-forms"
      ) { .text($0.manifest.tool?.rawValue) },
    ]
  }

  private static func band(of standing: WaveReading.Standing) -> String? {
    switch standing {
    case .told(let coverage), .lowCoverage(let coverage), .moreThanInvited(let coverage),
      .attacked(let coverage):
      switch coverage.band {
      case .tooLow: "under_40"
      case .caution: "caution"
      case .many: "many"
      case .most: "most"
      case .moreThanInvited: "more_than_invited"
      }
    case .tooFewAnswers: nil
    }
  }

  private static func status(of standing: WaveReading.Standing) -> String {
    switch standing {
    case .told: "shown"
    case .lowCoverage: "low_coverage"
    case .moreThanInvited: "over_head_count"
    case .attacked: "attack"
    case .tooFewAnswers: "too_few_answers"
    }
  }
}
