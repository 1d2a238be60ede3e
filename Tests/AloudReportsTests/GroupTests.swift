import AloudDisclosure
import AloudModel
import Testing

@testable import AloudReports

/// Page 5, its chart and its files.
struct GroupTests {
  private func row(_ scale: String, _ sample: Sample = .groups) throws -> [String: String] {
    let rows = try sample.rows("gaps.csv").filter { $0["wave_id"] == "2026-autumn" }
    return try #require(rows.first { $0["scale_id"] == scale })
  }

  @Test func `a clear gap is named with both means and no reason`() throws {
    let row = try row("reward")
    #expect(row["verdict"] == "clear_gap" && row["status"] == "shown")
    #expect(row["mean_a"] == "70" && row["mean_b"] == "34" && row["gap"] == "-36")
    #expect(
      row["sentence"]
        == "On Risk is worth it, Teaching stands at 70 out of 100 and Support at 34. The gap is "
        + "larger than chance and who answered would explain. Ask, do not guess, why.")
  }

  @Test func `equal means in small groups leave a range, never no gap`() throws {
    let row = try row("policies")
    #expect(row["verdict"] == "inconclusive" && row["gap"] == "0")
    #expect(row["sentence"]?.contains("the gap lies between ") == true)
  }

  @Test func `where one group's mean is not said, no group's is, and no number stands anywhere`()
    throws
  {
    let row = try row("beliefs")
    #expect(row["verdict"] == "near_end" && row["status"] == "tail_coded" && row["mean_a"] == "")
    let page = MarkdownReader(try Sample.groups.markdown())
    let table = try #require(page.table(in: "Your work?"))
    for group in ["Teaching", "Support"] {
      #expect(table.cell("Examining beliefs together", group) == "not shown")
    }
    let scales = try Sample.groups.rows("scales.csv").filter {
      $0["group_id"] == "support" && $0["wave_id"] == "2026-autumn"
    }
    #expect(scales.first { $0["scale_id"] == "beliefs" }?["pomp"] == "")
    #expect(scales.first { $0["scale_id"] == "reward" }?["pomp"] == "34")
    #expect(scales.allSatisfy { $0["n_band"] == "8-14" })
  }

  @Test func `sentences, table, chart and file agree`() throws {
    let page = MarkdownReader(try Sample.groups.markdown())
    let lines = page.section("Your work?").map { $0.split(separator: "**").joined() }
    let chart = try #require(try Sample.groups.files()["charts/groups-role.svg"])
    for row in try Sample.groups.rows("gaps.csv") where row["wave_id"] == "2026-autumn" {
      #expect(lines.contains("- \(row["sentence"] ?? "?")"))
      for (group, mean) in [("Teaching", row["mean_a"]), ("Support", row["mean_b"])]
      where mean != "" { #expect(chart.contains(">\(group) \(mean ?? "?")</text>")) }
    }
    #expect(chart.contains("<desc"))
  }

  @Test func `groups stand in the order of the questionnaire, not by score`() throws {
    let table = try #require(MarkdownReader(try Sample.groups.markdown()).table(in: "Your work?"))
    #expect(table.header == ["Scale", "Teaching", "Support", "What we can say"])
  }

  @Test func `hidden groups are named with the reason, and never with their size`() throws {
    let page = MarkdownReader(try Sample.two.markdown())
    let lines = page.section("Your work?")
    #expect(
      lines.contains(
        "No group was large enough to show safely. Everyone's answers are in the whole-school "
          + "results."))
    #expect(
      lines.contains(
        "- **Support**: shown only if 10 of 12 answer, and only where no other group could be "
          + "worked out from it."))
    let rows = try Sample.two.rows("groups.csv")
    #expect(rows.allSatisfy { $0["shown"] == "no" && $0["reason"] == "small" })
    #expect(try Sample.two.files()["charts/groups-role.svg"] == nil)
  }

  @Test func `no row of a group that is not shown has a figure`() throws {
    for sample in Sample.all {
      for row in try sample.rows("gaps.csv") where row["status"] != "shown" {
        for column in ["mean_a", "mean_b", "gap", "ci95_low", "ci95_high"] {
          #expect(row[column] == "")
        }
      }
    }
  }

  @Test func `a survey without groups says so`() throws {
    let sample = Sample("no groups", [varied(.autumn2026) { $0.survey.hasBreakdown = false }])
    let page = MarkdownReader(try sample.markdown())
    #expect(
      page.section("Is everyone's experience the same?").contains {
        $0.hasPrefix("This survey did not ask which group people belong to.")
      })
  }
}
