import AloudMarkup
import AloudModel
import AloudStatistics

/// Lays a district's findings out as the rows of its own CSV files.
///
/// No row is a school's but those of `dots.csv`, which are unnamed, rounded in size, and in an order
/// that follows from their figures alone.
struct DistrictData {
  let findings: DistrictFindings
  let title: String
  let language: Language

  var files: [DataFile] {
    [
      participation, DistrictScalesFile.file(findings.scales, in: language),
      DotsFile.file(findings.scales),
    ]
  }

  private var participation: DataFile {
    DataFile(name: "district.csv", columns: schools + people, rows: [findings])
  }

  private var schools: [DataColumn<DistrictFindings>] {
    [
      DataColumn("district_label", .text, "What the report is called", example: "District report") {
        [title] _ in .text(title)
      },
      DataColumn(
        "first_closed_on", .date, empty: "no school is told of",
        "The day on which the first survey closed", example: "2026-10-09"
      ) { .text($0.closed?.lowerBound.description) },
      DataColumn(
        "last_closed_on", .date, empty: "no school is told of",
        "The day on which the last survey closed", example: "2026-10-16"
      ) { .text($0.closed?.upperBound.description) },
      DataColumn("schools_given", .integer, unit: "schools", "Schools handed in", example: "12") {
        .integer($0.given)
      },
      DataColumn(
        "schools_told", .integer, unit: "schools", "Schools of whose survey anything is said",
        example: "10"
      ) { .integer($0.told) },
      DataColumn(
        "schools_too_few_answers", .integer, unit: "schools",
        "Schools where too few answered, or fewer than 40 %", example: "2"
      ) { .integer($0.tooFewAnswers) },
      DataColumn(
        "schools_outdated", .integer, unit: "schools",
        "Schools whose newest survey closed more than a year before the newest of all",
        example: "0"
      ) { .integer($0.outdated) },
    ]
  }

  private var people: [DataColumn<DistrictFindings>] {
    [
      DataColumn(
        "invited", .integer, unit: "people", "Everybody invited in the schools that are told",
        example: "511"
      ) { .integer($0.invited) },
      DataColumn(
        "counted", .integer, unit: "people", "Ballots counted in the same schools", example: "390"
      ) { .integer($0.counted) },
      DataColumn(
        "coverage_pct", .integer, unit: "per cent", empty: "no school is told of",
        "Counted out of invited, halves rounded up", example: "76"
      ) { .integer($0.coverage?.percent) },
      DataColumn(
        "status", .text, allowed: Status.vocabulary, "Whether figures are shown", example: "shown"
      ) { _ in .text(Status.shown.rawValue) },
    ]
  }
}
