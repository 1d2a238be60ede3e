import AloudDisclosure
import AloudMarkup
import AloudModel
import AloudTestSupport
import Testing

@testable import AloudReports

/// The district's own CSV files.
struct DistrictFilesTests {
  private static func files(_ releases: [PublishedRelease]) throws -> [String: DataFile] {
    let data = DistrictData(
      findings: DistrictFindings(try DistrictSchools.district(releases)), title: "A district",
      language: .english)
    return Dictionary(uniqueKeysWithValues: data.files.map { ($0.name, $0) })
  }

  private static func rows(_ name: String, _ releases: [PublishedRelease]) throws -> [[String:
    String]]
  {
    let file = try #require(try files(releases)[name])
    let rows = CSVReader(file.file.bytes).rows
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0], $0)) }
  }

  private static let headers = [
    "district.csv":
      "district_label,first_closed_on,last_closed_on,schools_given,schools_told,"
      + "schools_too_few_answers,schools_outdated,invited,counted,coverage_pct,status",
    "district_scales.csv":
      "scale_id,scale_label,level,acts,schools,left_out_too_few_answers,left_out_tail_coded,"
      + "left_out_not_comparable,left_out_not_asked,left_out_few_items,answers,pomp_all,"
      + "pomp_typical,typical_low,typical_high,usual_low,usual_high,between_pct,method,status",
    "dots.csv":
      "scale_id,answers_about,pomp,pomp_drawn_in,drawn_in_low,drawn_in_high,outside_funnel,method,"
      + "status",
  ]

  @Test func `the files have their columns`() throws {
    let files = try Self.files(DistrictSchools.releases(5))
    #expect(files.keys.sorted() == Self.headers.keys.sorted())
    for (name, header) in Self.headers {
      #expect(files[name]?.csv.header.joined(separator: ",") == header)
    }
  }

  @Test func `one row says who is told`() throws {
    let releases =
      try DistrictSchools.releases(5) + [DistrictSchools.release(9) { $0.counted = nil }]
    let rows = try Self.rows("district.csv", releases)
    #expect(rows.count == 1)
    #expect(rows[0]["schools_given"] == "6" && rows[0]["schools_told"] == "5")
    #expect(rows[0]["schools_too_few_answers"] == "1" && rows[0]["schools_outdated"] == "0")
    // 5 * 20 + 6 * 15 and 5 * 15 + 5 * 15
    #expect(rows[0]["invited"] == "190" && rows[0]["counted"] == "150")
    #expect(rows[0]["coverage_pct"] == "79" && rows[0]["last_closed_on"] == "2026-10-16")
  }

  @Test func `a row for each scale with a score, and a dot for each school counted in`() throws {
    let releases = try DistrictSchools.releases(5)
    let scales = try Self.rows("district_scales.csv", releases)
    #expect(
      scales.map { $0["scale_id"] } == [
        "vulnerability", "reward", "hard-conversations", "beliefs", "practices", "policies",
        "coherence",
      ])
    let dots = try Self.rows("dots.csv", releases)
    for scale in scales {
      #expect(scale["status"] == "shown" && scale["schools"] == "5")
      #expect(dots.count { $0["scale_id"] == scale["scale_id"] } == 5)
    }
  }

  @Test func `a scale of fewer than three schools shows no figure and no dot`() throws {
    let releases =
      try DistrictSchools.releases(2)
      + (3...5).map { number in
        try DistrictSchools.release(number) { $0.survey.without = ["policies"] }
      }
    let row = try #require(
      try Self.rows("district_scales.csv", releases).first { $0["scale_id"] == "policies" })
    #expect(row["status"] == "too_few_schools" && row["schools"] == "2")
    for column in [
      "answers", "pomp_all", "pomp_typical", "typical_low", "typical_high", "usual_low",
      "usual_high", "between_pct", "method",
    ] {
      #expect(row[column] == "", "\(column)")
    }
    let dots = try Self.rows("dots.csv", releases)
    #expect(!dots.contains { $0["scale_id"] == "policies" })
  }

  @Test func `no file names a school, a survey, a wave or a release`() throws {
    let releases = try DistrictSchools.releases(5)
    for file in try Self.files(releases).values {
      let text = String(decoding: file.file.bytes, as: UTF8.self)
      for release in releases {
        let manifest = release.release.manifest
        for name in [
          manifest.survey.school.id.text, manifest.survey.school.name, manifest.survey.id.text,
          manifest.waveID.text, release.fingerprint.hex, release.fingerprint.words[0] + " ",
        ] {
          #expect(!text.contains(name), "\(file.name) names \(name)")
        }
      }
    }
  }

  @Test func `dots stand by size and then score, whatever the schools are called`() throws {
    let dots = try Self.rows("dots.csv", DistrictSchools.releases(9))
      .filter { $0["scale_id"] == "policies" }
      .map { [Int($0["answers_about"] ?? "") ?? 0, Int($0["pomp"] ?? "") ?? 0] }
    #expect(dots == dots.sorted { $0.lexicographicallyPrecedes($1) })
    #expect(dots.allSatisfy { $0[0] % 10 == 0 })
  }
}
