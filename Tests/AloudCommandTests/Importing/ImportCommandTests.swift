import Foundation
import Testing

/// Answers of another tool on their way into a report.
struct ImportCommandTests {
  @Test func `answers go through the rules into a report that says who may know them`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    try school.export(OtherTool())
    let runs = try school.takeOver("autumn") + [done(school.principal("report"))]
    let release = try FileTree.text("\(school.reports())/release.json")
    #expect(release.contains("\"import\": \"google-forms\""))
    #expect(release.contains("\"import\"\n"))
    for name in [
      "report.md", "report.html", "staff-summary.md", "staff-summary.html", "appendix.md",
    ] {
      let text = try FileTree.text("\(school.reports())/\(name)")
      #expect(text.contains("collected with Google Forms, not with Aloud"), "\(name)")
      #expect(text.contains("may know who said what"), "\(name)")
      #expect(!text.contains("cannot identify"), "\(name)")
      #expect(text.contains("It is not for evaluation of staff."), "\(name)")
    }
    let waves = try FileTree.text("\(school.reports())/data/waves.csv")
    #expect(waves.contains(",import,") && waves.contains(",google-forms"))
    let appendix = try FileTree.text("\(school.reports())/appendix.md")
    #expect(!appendix.contains("Staff were told this before"))
    #expect(!appendix.contains("key holder read out"))
    try school.expectNoCanaries(runs)
    #expect(try FileTree.text(school.exported).lowercased().contains("quxilda"))
    let verified = try done(school.principal("verify", "autumn"))
    #expect(verified.outputText.contains("another tool collected the answers"))
  }

  @Test func `nothing that the other tool knew of people is in a file or on the terminal`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    var tool = OtherTool()
    tool.options[1] = "Canary option"
    try school.export(tool)
    let draft = try done(school.principal("import", school.exported, "--draft"))
    #expect(draft.talkText.contains("still to be filled in"))
    // An option that many rows have is asked about; of what stands in the others there is no word.
    let mapping = try FileTree.text("\(school.workspace)/Imports/autumn.yaml")
    #expect(mapping.contains("\"Canary option\": \"?\""))
    #expect(!mapping.lowercased().contains("quxilda"))
    let refused = try school.principal("import", school.exported)
    #expect(refused.status == 3)
    #expect(refused.talkText.contains("mapping-open"))
    #expect(!FileTree.exists(school.reports()))
  }

  @Test func `in Spanish it says the same`() throws {
    let school = try School()
    var survey = SurveyText(waves: [.over("autumn", daysAgo: 40)])
    survey.waves[0].invited = 30
    survey.languages = ["en", "es"]
    try school.define(survey)
    try school.export(OtherTool())
    try school.takeOver("autumn")
    try done(school.principal("report", "--language", "es"))
    for name in ["report.md", "staff-summary.md", "appendix.md"] {
      let text = try FileTree.text("\(school.reports())/\(name)")
      #expect(text.contains("se recogieron con Google Forms, no con Aloud"), "\(name)")
      #expect(text.contains("puede saber quién dijo qué"), "\(name)")
      #expect(!text.contains("no puede identificar"), "\(name)")
    }
  }

  @Test func `what comes later stands first in the trend and last in the chain`() throws {
    let school = try School.withOldWaves([("autumn-24", 400), ("autumn-25", 40)])
    try school.export(OtherTool(year: 1))
    try school.takeOver("autumn-25")
    try done(school.principal("report", "autumn-25"))
    let alone = try FileTree.text("\(school.reports("autumn-25"))/report.md")
    try school.export(OtherTool())
    let runs = try school.takeOver("autumn-24")
    #expect(runs[1].talkText.contains("Reports written again"))
    let both = try FileTree.text("\(school.reports("autumn-25"))/data/waves.csv")
    let lines = both.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.dropFirst().map { $0.contains("autumn-24") } == [true, false])
    #expect(try FileTree.text("\(school.reports("autumn-25"))/report.md") != alone)
    // The older wave names the newer one, which was there first.
    let older = try FileTree.text("\(school.reports("autumn-24"))/release.json")
    #expect(older.contains("\"earlier_releases\": [\n      \""))
    try done(school.principal("report", "autumn-24"))
    #expect(
      try FileTree.text("\(school.reports("autumn-24"))/data/waves.csv").split(separator: "\n")
        .count
        == 2)
    #expect(try done(school.principal("report")).outputText.contains("autumn-25"))
    for wave in ["autumn-24", "autumn-25"] { try done(school.principal("verify", wave)) }
  }

  @Test func `a wave of ours that follows names both, and stands in one trend with them`() throws {
    let school = try Moment.finished.school()
    let own = try FileTree.text(school.definitionPath)
    let line =
      "  - {id: old, opens: \(SurveyText.day(-405)), closes: \(SurveyText.day(-400)), invited: 30}\n"
    try FileTree.write(
      own.replacing("waves:\n", with: "waves:\n" + line), to: school.definitionPath)
    try school.export(OtherTool())
    try school.takeOver("old")
    try done(school.principal("report", "autumn"))
    let waves = try FileTree.text("\(school.reports())/data/waves.csv").split(separator: "\n")
    #expect(waves.count == 3)
    #expect(waves[1].contains("old") && waves[1].contains("import"))
    #expect(waves[2].contains("autumn") && waves[2].contains("slips file"))
    let appendix = try FileTree.text("\(school.reports())/appendix.md")
    #expect(appendix.contains("were collected with Google Forms, not with Aloud"))
    #expect(try done(school.principal("verify", "autumn")).status == 0)
    let promised = try school.principal("promise", "old")
    #expect(promised.status == 5)
  }
}
