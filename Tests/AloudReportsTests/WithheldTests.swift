import AloudDisclosure
import AloudReports
import Testing

/// What a release does not say is in no file, neither as a number nor as a difference.
struct WithheldTests {
  private static let figures = [
    "n", "pomp", "pomp_low", "pomp_high", "safer_low", "safer_high", "pomp_from", "pomp_to",
    "change", "ci_low", "ci_high", "ci90_low", "ci90_high", "band_low", "band_high",
    "least_significant_difference",
    "minimal_detectable_change", "counted_from", "counted_to",
  ]

  @Test(arguments: Sample.all, ["scales.csv", "items.csv", "changes.csv"])
  func `a row that is not shown has no figure`(sample: Sample, file: String) throws {
    for row in try sample.rows(file) where row["status"] != "shown" {
      for column in Self.figures where row[column] != nil {
        #expect(row[column] == "", "\(column) of \(row["scale_id"] ?? "")")
      }
    }
  }

  @Test(arguments: Sample.all)
  func `words stand alone, without a count`(sample: Sample) throws {
    for row in try sample.rows("items.csv") + sample.rows("scales.csv")
    where row["level_of_detail"] == "words" {
      for column in ["safer", "not_safer", "neither", "neither_or_no_answer", "less_safe", "split"]
      {
        #expect((row[column] ?? "").isEmpty)
      }
      #expect(!(row["display"] ?? "").contains { $0.isNumber })
    }
  }

  @Test(arguments: Sample.all)
  func `two parts are never split further`(sample: Sample) throws {
    for row in try sample.rows("items.csv") + sample.rows("scales.csv")
    where row["level_of_detail"] == "two" {
      #expect((row["neither"] ?? "").isEmpty && (row["neither_or_no_answer"] ?? "").isEmpty)
      #expect(row["less_safe"] == "")
      #expect((row["split"] ?? "").isEmpty)
    }
  }

  @Test func `no line about a question in words has a number in it`() throws {
    let page = MarkdownReader(try Sample.merged.markdown())
    for (scale, id, text) in [
      ("Willing to risk together", "vulnerability", "When people here are stuck"),
      ("Risk is worth it", "reward", "people get credit for an honest try"),
    ] {
      let about = page.section(scale).filter { $0.hasPrefix("| ") && $0.contains(text) }
      #expect(about.count == 1)
      #expect(!about.joined().contains { $0.isNumber })
      // In the words of the chart the sentence about it ends in front of the next one.
      let chart = try #require(try Sample.merged.files()["charts/answers-\(id).svg"])
      let sentence = chart.split(separator: text)[1].split(separator: ".").prefix(2)
      #expect(!sentence.joined().contains { $0.isNumber })
    }
  }

  @Test func `no line about a scale near an end has a number in it`() throws {
    let lines = MarkdownReader(try Sample.nearEnd.markdown()).lines
    // Beside those of single questions, which have their own rules.
    let about = lines.filter {
      $0.hasPrefix("| Willing to risk together") || $0.hasPrefix("**Willing to risk together**")
    }
    #expect(about.count == 4)
    // What is left are the earlier score, its column, and that it is of 42 staff.
    let earlier = about.filter { $0.contains("| 57 |") }
    #expect(earlier.count == 2)
    #expect(!about.filter { !$0.contains("| 57 |") }.joined().contains { $0.isNumber })
    for line in earlier {
      #expect(line.split { !$0.isNumber } == ["57"])
    }
  }

  @Test func `no file has a figure that needs two answers of one person`() throws {
    for (path, text) in try Sample.three.files() where path.hasSuffix(".csv") {
      let header = text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
      for column in ["sd", "alpha", "hedges_g", "n_from", "n_to"] {
        #expect(!header.contains(column), "\(path)")
      }
    }
  }

  @Test func `below the floor nothing of the wave is said but who was invited`() throws {
    let waves = try Sample.belowFloor.rows("waves.csv")
    #expect(waves[1]["counted"] == "")
    #expect(waves[1]["coverage_pct"] == "")
    #expect(waves[1]["coverage_band"] == "")
    #expect(waves[1]["invited"] == "42")
  }
}
