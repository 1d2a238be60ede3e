import AloudDisclosure
import AloudReports
import Testing

/// Text and files are two forms of one set of figures.
struct AgreementTests {
  private func columns(_ sample: Sample) throws -> [(wave: String, heading: String)] {
    let labels = try sample.rows("waves.csv").map { ($0["wave_id"] ?? "", $0["wave_label"] ?? "") }
    return labels.map { wave, label in
      let words = label.split(separator: " ")
      let month = words[words.count - 2].prefix(3) + " " + words[words.count - 1]
      return (wave, words.count == 3 ? "\(words[0]) \(month)" : String(month))
    }
  }

  @Test(arguments: Sample.all)
  func `scores in the text are scores in scales.csv`(sample: Sample) throws {
    let page = MarkdownReader(try sample.markdown())
    let rows = try sample.rows("scales.csv").filter { $0["group_id"] == "" }
    let columns = try columns(sample)
    for table in page.tables where table.header[0] == "Scale" && table.header.contains(columns[0].1)
    {
      for row in table.rows where row[0] != "The overall score" {
        for column in columns {
          let place = try #require(table.header.firstIndex(of: column.heading))
          let shown = row[place].split(separator: " ")[0]
          let figure = rows.first { $0["wave_id"] == column.wave && $0["scale_label"] == row[0] }
          #expect(Int(shown) == Int(figure?["pomp"] ?? ""), "\(row[0]), \(column.heading)")
        }
      }
    }
  }

  @Test(arguments: Sample.all)
  func `ranges and people of scales are those of scales.csv`(sample: Sample) throws {
    guard let table = MarkdownReader(try sample.markdown()).table(in: "All scales") else { return }
    let newest = try #require(try sample.rows("waves.csv").last)
    for row in try sample.rows("scales.csv")
    where row["wave_id"] == newest["wave_id"] && row["group_id"] == ""
      && row["status"] != "not_asked"
    {
      let label = try #require(row["scale_label"])
      let invited = try #require(newest["invited"])
      let range = try #require(table.cell(label, "Likely range for all \(invited) staff"))
      let isRange = row["pomp_low"] != ""
      #expect(isRange == (range == "\(row["pomp_low"] ?? "") to \(row["pomp_high"] ?? "")"))
      let people = try #require(table.cell(label, "Safer answers"))
      let (fewest, most) = (row["safer_fewest"] ?? "", row["safer_most"] ?? "")
      if !fewest.isEmpty, !most.isEmpty {
        let counted = try #require(newest["counted"])
        #expect(
          people
            == (fewest == most ? "\(fewest) of \(counted)" : "\(fewest) to \(most) of \(counted)"))
      }
    }
  }

  @Test(arguments: Sample.all)
  func `answers in the text are the display of items.csv`(sample: Sample) throws {
    let page = MarkdownReader(try sample.markdown())
    let newest = try #require(try sample.rows("waves.csv").last)["wave_id"]
    let tables = page.tables.filter { $0.header.contains("Answers") }
    let rows = try sample.rows("items.csv").filter { $0["wave_id"] == newest }
    for row in tables.flatMap(\.rows) {
      let question = row[0].replacing(" (turned round)", with: "")
      #expect(rows.first { $0["item_text"] == question }?["display"] == row[1])
    }
    if !tables.isEmpty {
      // The questions about the survey itself are said in sentences on the first page.
      let asked = rows.count { $0["status"] != "not_asked" && $0["scale_id"] != "honesty" }
      #expect(tables.flatMap(\.rows).count == asked)
    }
  }

  @Test(arguments: Sample.all)
  func `parts of every item add up to those counted`(sample: Sample) throws {
    let counted = Dictionary(
      uniqueKeysWithValues: try sample.rows("waves.csv").map {
        ($0["wave_id"], Int($0["counted"]!))
      })
    for row in try sample.rows("items.csv") where row["safer"] != "" {
      let (safer, others) = (Int(row["safer"]!)!, Int(row["not_safer"]!)!)
      #expect(safer + others == counted[row["wave_id"]])
      if let lessSafe = Int(row["less_safe"]!) {
        let middle = try #require(Int(row["neither_or_no_answer"] ?? ""))
        #expect(lessSafe + middle == others)
      }
    }
  }

  @Test(arguments: Sample.all)
  func `bands and sentences in the text are those of changes.csv`(sample: Sample) throws {
    let page = MarkdownReader(try sample.markdown())
    let table = page.table(in: "In one minute")
    let lines = page.lines.map { $0.split(separator: "**").joined() }
    for row in try sample.rows("changes.csv") {
      let scale = try sample.rows("scales.csv").first { $0["scale_id"] == row["scale_id"] }
      let label =
        row["subject"] == "overall"
        ? "The overall score" : try #require(scale?["scale_label"])
      if let band = table?.cell(label, "If nothing had changed") {
        #expect(band == (row["band_low"] == "" ? "–" : "\(row["band_low"]!)–\(row["band_high"]!)"))
      }
      // What a first survey or one below a floor says of every scale is said once.
      switch row["verdict"] {
      case "first_survey", "not_enough_answers", "near_end": break
      case .some, nil:
        // The overall score is said with what it is the mean of. On the pages of scales a range is not
        // followed by what was compared, which page 1 says.
        let sentence = (row["sentence"] ?? "?").replacing("The overall score: ", with: "")
        let isThere = lines.contains { line in
          line.contains(sentence) || line.count > 60 && sentence.hasPrefix(line)
        }
        #expect(isThere, "\(sentence)")
      }
    }
  }

  @Test(arguments: Sample.all)
  func `what the text says of coverage is in waves.csv`(sample: Sample) throws {
    let table = try #require(MarkdownReader(try sample.markdown()).table(in: "The surveys"))
    for row in try sample.rows("waves.csv") {
      let label = try #require(row["wave_label"])
      #expect(table.cell(label, "Invited") == row["invited"])
      let counted = try #require(table.cell(label, "Counted"))
      switch row["status"] {
      case "too_few_answers": #expect(counted == "not shown" && row["counted"] == "")
      case "low_coverage": #expect(counted == row["counted"] && row["coverage_pct"] == "")
      case "over_head_count", "attack": #expect(counted == row["counted"])
      case .some, nil: #expect(counted == "\(row["counted"]!) (\(row["coverage_pct"]!)%)")
      }
    }
  }
}
