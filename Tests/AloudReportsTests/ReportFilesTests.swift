import AloudDisclosure
import AloudModel
import AloudStatistics
import AloudTally
import Testing

@testable import AloudReports

struct ReportFilesTests {
  private static let keys = "school_id,survey_id,wave_id,wave_label,wave_closed_on,"
  private static let headers = [
    "waves.csv": keys
      + "opened_on,closed_on,invited,counted,coverage_pct,likeness,likeness_overall,coverage_band,channels,"
      + "definition_sha256,"
      + "release_words,minimum_responses,minimum_group,overall,status,collected_with",
    "scales.csv": keys
      + "scale_id,scale_label,level,acts,breakdown_id,group_id,group_label,n_band,pomp,"
      + "pomp_low,pomp_high,interval_target,safer_fewest,safer_most,split,status",
    "items.csv": keys
      + "item_id,item_text,item_revision,scale_id,keying,n,level_of_detail,safer,not_safer,"
      + "neither_or_no_answer,less_safe,safer_low,safer_high,display,status",
    "answers.csv": keys
      + "item_id,option_value,option_label,option_order,side,people,status",
    "gaps.csv": keys
      + "scale_id,breakdown_id,group_a,group_b,mean_a,mean_b,gap,ci95_low,ci95_high,verdict,"
      + "sentence,status",
    "groups.csv": keys
      + "breakdown_id,group_id,group_label,shown,reason,merged_into,status",
    "actions.csv": "cycle_id,started_on,review_on,scale_id,level,what_we_try,who_goes_first,"
      + "principal_clears,measure_item_ids,result_verdict,note,status",
    "comment_themes.csv": keys
      + "comment_id,theme_id,theme_label,mentions_band,paraphrase,status",
    "trends.csv": keys
      + "subject,scale_id,waves,first_wave,last_wave,slope_per_year,level_pct,ci_low,ci_high,lack_of_fit,"
      + "method,verdict,sentence,status",
    "changes.csv": keys
      + "from_waves,to_wave,subject,scale_id,focus,level_pct,pomp_from,pomp_last,pomp_to,change,ci_low,ci_high,"
      + "ci90_low,ci90_high,band_low,band_high,least_significant_difference,"
      + "minimal_detectable_change,"
      + "counted_from,counted_to,verdict,sentence,method,status",
    "data_dictionary.csv":
      "file,column,type,unit,allowed_values,empty_means,description,example,status",
  ]

  @Test(arguments: Sample.all)
  func `every report has the same files with the same columns`(sample: Sample) throws {
    let files = try sample.history().files()
    let tables = files.filter { $0.path.hasSuffix(".csv") }
    #expect(
      tables.map(\.path) == [
        "data/waves.csv", "data/scales.csv", "data/items.csv", "data/answers.csv",
        "data/changes.csv", "data/gaps.csv", "data/groups.csv",
        "data/comment_themes.csv", "data/trends.csv", "data/actions.csv",
        "data/data_dictionary.csv",
      ])
    for file in tables {
      let header = String(decoding: file.bytes.prefix { $0 != 0x0A }, as: UTF8.self)
      #expect(header == Self.headers[String(file.path.dropFirst(5))])
    }
    let texts = ["report.md", "report.html", "appendix.md", "appendix.html"]
    #expect(files.map(\.path).prefix(4) == texts[...])
    #expect(files.last?.path == "data/datapackage.json")
    #expect(Set(files.map(\.path)).count == files.count)
  }

  @Test(arguments: Sample.all)
  func `files are UTF-8 with line feeds and no byte order mark`(sample: Sample) throws {
    for file in try sample.history().files() {
      #expect(String(validating: file.bytes, as: UTF8.self) != nil)
      #expect(!file.bytes.contains(0x0D))
      #expect(file.bytes.first != 0xEF)
      #expect(file.bytes.last == 0x0A)
    }
  }

  @Test(arguments: Sample.all)
  func `cells hold what the dictionary says`(sample: Sample) throws {
    let dictionary = try sample.rows("data_dictionary.csv")
    for name in Self.headers.keys.sorted() where name != "data_dictionary.csv" {
      let columns = dictionary.filter { $0["file"] == name }
      #expect(
        columns.map { $0["column"] } == Self.headers[name]?.split(separator: ",").map(String.init))
      for (row, column) in try sample.rows(name).flatMap({ row in columns.map { (row, $0) } }) {
        let cell = try #require(row[column["column"] ?? ""])
        #expect(isLegal(cell, in: column), "\(cell) in \(name), \(column["column"] ?? "")")
      }
    }
  }

  private func isLegal(_ cell: String, in column: [String: String]) -> Bool {
    if cell.isEmpty { return column["empty_means"] != "never empty" }
    if column["status"] == "disabled" { return false }
    let allowed = Set(column["allowed_values"]?.split(separator: " ").map(String.init) ?? [])
    guard allowed.isEmpty || cell.split(separator: " ").allSatisfy({ allowed.contains(String($0)) })
    else { return false }
    switch column["type"] {
    case "integer": return Int(cell) != nil
    case "decimal": return Double(cell) != nil && cell.contains(".")
    case "date": return CalendarDay(cell) != nil
    case "text": return true
    case .some, nil: return false
    }
  }

  @Test func `a wave's row names its definition and its release`() throws {
    let rows = try Sample.three.rows("waves.csv")
    let releases = try Sample.three.releases()
    for (row, release) in zip(rows, releases) {
      let survey = CanonicalJSON.bytes(of: release.release.manifest.survey)
      #expect(row["definition_sha256"] == fakeDigest(survey).hex)
      #expect(row["release_words"] == release.fingerprint.words.joined(separator: " "))
      #expect(row["channels"] == "slips file")
      #expect(row["minimum_responses"] == "10")
    }
    #expect(rows.map { $0["wave_closed_on"] } == ["2025-10-17", "2026-03-13", "2026-10-16"])
    #expect(rows.map { $0["coverage_pct"] } == ["67", "69", "74"])
    #expect(rows.map { $0["coverage_band"] } == ["many", "many", "many"])
  }

  @Test(arguments: Sample.all)
  func `there is a row for every scale, group, item and comparison, shown or not`(
    sample: Sample
  ) throws {
    let releases = try sample.releases()
    let scales = try sample.rows("scales.csv")
    let items = try sample.rows("items.csv")
    for release in releases.map(\.release) {
      let wave = release.manifest.waveID.text
      let whole = scales.filter { $0["wave_id"] == wave && $0["group_id"] == "" }
      let groups = scales.filter { $0["wave_id"] == wave && $0["group_id"] != "" }
      #expect(whole.count == release.manifest.survey.scales.count { $0.level != .gauge })
      #expect(groups.count == release.scales.count * 2 * release.breakdowns.count)
      #expect(groups.allSatisfy { ($0["status"] == "shown") == ($0["pomp"] != "") })
      #expect(
        items.count { $0["wave_id"] == wave }
          == release.manifest.survey.scales.reduce(0) { $0 + $1.items.count })
    }
    let newest = try #require(releases.last).release.manifest
    let asked = Set(newest.scales.map(\.id.text))
    let pageOne = ["vulnerability", "reward", "beliefs", "practices", "policies"]
    let changes = try sample.rows("changes.csv")
    #expect(
      changes.filter { $0["subject"] == "scale" }.map { $0["scale_id"] }
        == pageOne.filter(asked.contains))
    // The overall score, wherever the newest survey has one.
    let overall = try sample.rows("waves.csv").last?["overall"] ?? ""
    #expect(changes.count { $0["subject"] == "overall" } == (overall.isEmpty ? 0 : 1))
  }

  @Test func `statuses say why a figure is not there`() throws {
    func status(_ sample: Sample, _ file: String, _ wave: String, _ thing: String) throws -> String?
    {
      try sample.rows(file).first {
        $0["wave_id"] == wave && ($0["scale_id"] == thing || $0["item_id"] == thing)
      }?["status"]
    }
    #expect(try status(.nearEnd, "scales.csv", "2026-autumn", "vulnerability") == "tail_coded")
    #expect(try status(.nearEnd, "scales.csv", "2026-autumn", "policies") == "tail_coded")
    #expect(try status(.nearEnd, "changes.csv", "2026-autumn", "reward") == "tail_coded")
    #expect(try status(.merged, "items.csv", "2026-autumn", "ask-for-help") == "tail_coded")
    #expect(try status(.lowCoverage, "scales.csv", "2026-spring", "reward") == "low_coverage")
    #expect(try status(.lowCoverage, "changes.csv", "2026-spring", "reward") == "low_coverage")
    #expect(
      try status(.belowFloor, "items.csv", "2026-spring", "ask-for-help") == "too_few_answers")
    #expect(try status(.belowFloor, "changes.csv", "2026-spring", "reward") == "too_few_answers")
    #expect(try status(.cycleCheck, "scales.csv", "2026-autumn", "reward") == "not_asked")
    #expect(try status(.cycleCheck, "items.csv", "2026-autumn", "ask-for-help") == "not_asked")
    #expect(try status(.reworded, "changes.csv", "2026-autumn", "policies") == "not_comparable")
    #expect(try status(.first, "changes.csv", "2025-autumn", "policies") == "not_computable")
    #expect(try status(.two, "changes.csv", "2026-spring", "policies") == "shown")
  }

  @Test func `people on the roster lie between whole people`() throws {
    let row = try #require(try Sample.three.rows("items.csv").last)
    #expect(row["safer"] == "22")
    // Python 3, exact: x, n, N = 22, 31, 42; every K with P(X >= x) > .025 and P(X <= x) > .025,
    // P(k) = comb(K, k) * comb(N - K, n - k) / comb(N, n), has the ends 26 and 33.
    #expect(row["safer_low"] == "26")
    #expect(row["safer_high"] == "33")
    let stale = try #require(try Sample.tooMany.rows("items.csv").last)
    #expect(stale["safer"] == "" && stale["status"] == "over_head_count")
    let all = try #require(try Sample.everyone.rows("items.csv").last)
    #expect(all["safer_low"] == "33")
    #expect(all["safer_high"] == "33")
  }

  /// Everything that an interval rests on stands in the release: a reader computes it anew.
  @Test func `intervals and sizes are those of the statistics, from the release alone`() throws {
    let rows = try Sample.focused.rows("changes.csv")
    let waves = SurveyFindings(try Sample.focused.history()).waves
    for row in rows {
      let levels = try waves.map { wave in
        let release = try Release.read(wave.release.bytes)
        return WaveLevel(
          wave: wave.wave.id, day: wave.closed,
          level: try row["subject"] == "overall"
            ? overall(of: release) : level(of: id(row["scale_id"]!), in: release))
      }
      let percent = try #require(row["level_pct"]).split(separator: ".").joined()
      let alpha = Ratio(1_000_000 - (try #require(Int(percent))), 1_000_000)
      let change = WaveChange(
        from: Baseline([levels[0]]), to: levels[1], level: SignificanceLevel(alpha: alpha))
      #expect(row["ci90_low"] == String(change.equivalenceInterval.low))
      #expect(row["ci90_high"] == String(change.equivalenceInterval.high))
      #expect(row["ci_high"] == String(change.interval.high))
      #expect(row["minimal_detectable_change"] == String(change.minimalDetectableChange))
      #expect((row["counted_from"], row["counted_to"]) == ("28", "29"))
    }
  }

  private func level(of scale: Identifier<Scale>, in release: Release) throws -> ReleasedLevel {
    guard case .shown(.mean(let mean))? = release.scale(scale)?.level else { throw NoMean() }
    return ReleasedLevel(
      mean: mean, n: try #require(release.counted.value),
      reference: try #require(release.referenceError(of: scale)),
      likeness: try #require(release.likeness?.scales))
  }

  private func overall(of release: Release) throws -> ReleasedLevel {
    let scales = ["vulnerability", "reward", "beliefs", "practices", "policies"]
    let levels = try scales.map { try level(of: id($0), in: release) }
    return ReleasedLevel(
      overallOf: levels.map(\.mean),
      references: try scales.map { try #require(release.referenceError(of: id($0))) },
      n: try #require(release.counted.value),
      likeness: try #require(release.likeness?.overall))
  }

  private struct NoMean: Error {}

  @Test func `a change is the same number written several ways`() throws {
    for sample in [Sample.two, .three, .smallMove, .drift] {
      for row in try sample.rows("changes.csv") {
        func number(_ column: String) throws -> Int { try #require(Int(row[column] ?? "")) }
        let change = try number("change")
        let reach = try number("least_significant_difference")
        #expect(try change == number("pomp_to") - number("pomp_from"))
        #expect(try number("ci_low") == change - reach)
        #expect(try number("ci_high") == change + reach)
        #expect(try number("band_low") == max(0, number("pomp_from") - reach))
        #expect(try number("band_high") == min(100, number("pomp_from") + reach))
        #expect(try number("minimal_detectable_change") > reach)
      }
    }
    let focused = try Sample.focused.rows("changes.csv")
    #expect(
      focused.map { $0["level_pct"] }
        == ["98.0000", "99.7500", "99.7500", "99.7500", "99.7500", "98.0000"])
    #expect(focused.map { $0["focus"] } == ["no", "no", "no", "no", "no", "yes"])
  }
}
