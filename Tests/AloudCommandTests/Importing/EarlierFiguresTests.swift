import Foundation
import Testing

/// Results of which nothing is left but figures.
struct EarlierFiguresTests {
  private static let sheet = """
    wave,of,figure,n,source,wording
    2022-10-14,vulnerability,48,31,District report 2022,same
    2023-10-13,vulnerability,55,,District report 2023,same
    2023-10-13,own-mistakes,61,30,District report 2023,"People talk about mistakes here."

    """

  private func school() throws -> School {
    let school = try School.withOldWaves([("autumn-24", 400), ("autumn-25", 40)])
    try school.export(OtherTool())
    try school.takeOver("autumn-24")
    try school.export(OtherTool(year: 1))
    try school.takeOver("autumn-25")
    try done(school.principal("report", "autumn-25"))
    return school
  }

  @Test func `they are drawn hollow with their source, and are in no verdict`() throws {
    let school = try school()
    let before = try FileTree(school.reports("autumn-25")).files
    try FileTree.write(Self.sheet, to: "\(school.workspace)/old.csv")
    let run = try done(school.principal("import", "old.csv", "--earlier"))
    #expect(run.talkText.contains("Reports written again: autumn-25"))
    let after = try FileTree(school.reports("autumn-25")).files
    for name in before.keys where name.hasPrefix("data/") {
      #expect(after[name] == before[name], "\(name)")
    }
    let chart = String(decoding: try #require(after["charts/trends.svg"]), as: UTF8.self)
    #expect(chart.contains("stroke-dasharray=\"3 3\""))
    #expect(chart.contains(">48</text>") && chart.contains(">55</text>"))
    #expect(chart.contains("Hollow circles: figures that were not counted here"))
    #expect(chart.contains("District report 2022"))
    let appendix = String(decoding: try #require(after["appendix.md"]), as: UTF8.self)
    #expect(appendix.contains("Earlier figures that others reckoned"))
    #expect(
      appendix.contains("| 61 | 30 | District report 2023 | People talk about mistakes here. |"))
    // Words and verdicts of the report are those of before.
    func words(_ files: [String: [UInt8]]) -> String {
      String(decoding: files["staff-summary.md"] ?? [], as: UTF8.self)
    }
    #expect(words(after) == words(before))
    try done(school.principal("verify", "autumn-25"))
  }

  @Test func `other words are not joined with the same`() throws {
    let school = try school()
    try FileTree.write(
      Self.sheet.replacing("report 2023,same", with: "report 2023,Other words"),
      to: "\(school.workspace)/old.csv")
    try done(school.principal("import", "old.csv", "--earlier"))
    let chart = try FileTree.text("\(school.reports("autumn-25"))/charts/trends.svg")
    #expect(!chart.contains("stroke-dasharray=\"3 3\""))
    #expect(chart.contains(">48</text>") && chart.contains(">55</text>"))
  }

  @Test func `every mistake of a sheet is told at its cell, and nothing is kept`() throws {
    let school = try school()
    try FileTree.write(
      """
      wave,of,figure,n,source,wording
      last year,vulnerability,48,31,District,same
      2022-10-14,trust,48,31,District,same
      2022-10-14,vulnerability,101,31,District,same
      2022-10-14,vulnerability,50,many,District,same
      2022-10-14,vulnerability,50,31,,same

      """, to: "\(school.workspace)/old.csv")
    let run = try school.principal("import", "old.csv", "--earlier")
    #expect(run.status == 3)
    for id in ["day", "subject", "figure", "people", "source"] {
      #expect(run.talkText.contains("[earlier-\(id)]"), "\(run.talkText)")
    }
    #expect(!FileTree.exists("\(school.workspace)/Reports/fernhill-staff/earlier.csv"))
  }
}
