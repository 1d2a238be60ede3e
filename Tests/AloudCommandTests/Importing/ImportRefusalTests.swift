import Foundation
import Testing

/// What is not taken over, and that nothing is half-written then.
struct ImportRefusalTests {
  @Test func `twice, grown by a row, or under another name: nothing is taken over`() throws {
    let school = try School.withOldWaves([("autumn-24", 400), ("autumn-25", 40)])
    try school.export(OtherTool())
    try school.takeOver("autumn-25")
    try FileTree.write(
      try FileTree.text("\(school.workspace)/Imports/autumn-25.yaml").replacing(
        "wave: autumn-25", with: "wave: autumn-24"),
      to: "\(school.workspace)/Imports/autumn-24.yaml")
    try expect(school, "autumn-25", 5, "were taken over before, from Google Forms")
    try expect(school, "autumn-24", 4, "this very file was taken over before, as autumn-25")
    var grown = OtherTool()
    grown.people += 1
    try school.export(grown)
    // Under another wave the dates are far apart, and the answers of all but one are the same.
    try expect(school, "autumn-24", 4, "nearly the answers of an earlier wave")
    // Moved aside, what this computer counted is known all the same.
    try FileManager.default.removeItem(atPath: school.reports("autumn-25"))
    try FileManager.default.removeItem(atPath: school.secrets("autumn-25"))
    try expect(school, "autumn-25", 4, "taken over on this computer before, from another file")
    // The same file again gives the same release.
    try school.export(OtherTool())
    try done(school.principal("import", school.exported, "--wave", "autumn-25"))
  }

  @Test(arguments: [("spring-25", "autumn-25"), ("autumn-25", "spring-25")])
  func `the four weeks between waves hold before and behind`(first: String, second: String) throws {
    let school = try School.withOldWaves([("spring-25", 60), ("autumn-25", 40)])
    try school.export(OtherTool())
    try school.takeOver(first)
    try school.export(OtherTool(year: 2))
    try done(school.principal("import", school.exported, "--wave", second, "--draft"))
    try expect(school, second, 4, "\(second) lies less than 28 days from \(first)")
  }

  @Test func `more rows than people invited are refused`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    try school.export(OtherTool(people: 31))
    try done(school.principal("import", school.exported, "--draft"))
    try expect(school, "autumn", 4, "31 people answered, and 30 were invited")
  }

  @Test func `an answer that the mapping does not know is told by row and column alone`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    try school.export(OtherTool())
    try done(school.principal("import", school.exported, "--draft"))
    let text = OtherTool().csv.replacing(
      "08:17:13,quxilda3@canary.example,", with: "08:17:13,q,Canary!,")
    try FileTree.write(text, to: school.exported)
    let run = try expect(school, "autumn", 7, "some answers are none that the mapping knows")
    #expect(run.talkText.contains("the file of answers:5:3: error:"))
    #expect(!run.talkText.lowercased().contains("canary"))
  }

  @Test func `a wave that is not over, or that Aloud collects, is not taken over`() throws {
    let school = try Moment.opened.school()
    try school.export(OtherTool())
    let open = try school.principal("import", school.exported, "--draft")
    #expect(open.status == 5)
    #expect(open.talkText.contains("autumn is open: Aloud collects its answers"))
    let coming = try School()
    try coming.define(SurveyText(waves: [.running("autumn")]))
    try coming.export(OtherTool(people: 11))
    try done(coming.principal("import", coming.exported, "--draft"))
    try expect(coming, "autumn", 5, "autumn is not over")
  }

  @Test func `a wave waits while another runs, since neither could name the other's release`()
    throws
  {
    let school = try Moment.opened.school()
    let own = try FileTree.text(school.definitionPath)
    let line =
      "  - {id: old, opens: \(SurveyText.day(-405)), closes: \(SurveyText.day(-400)), invited: 30}\n"
    try FileTree.write(
      own.replacing("waves:\n", with: "waves:\n" + line), to: school.definitionPath)
    try school.export(OtherTool())
    try done(school.principal("import", school.exported, "--wave", "old", "--draft"))
    try expect(school, "old", 5, "autumn is not finished")
  }

  @Test func `a mapping is neither overwritten nor done without`() throws {
    let school = try School.withOldWaves([("autumn", 40)])
    try school.export(OtherTool())
    try expect(school, "autumn", 2, "there is no mapping at Imports/autumn.yaml")
    try done(school.principal("import", school.exported, "--draft"))
    let again = try school.principal("import", school.exported, "--draft")
    #expect(again.status == 2)
    #expect(again.talkText.contains("there is a mapping at Imports/autumn.yaml already"))
    let none = try school.principal("import", "nowhere Quxilda.csv")
    #expect(none.status == 2)
    #expect(!none.talkText.contains("Quxilda"))
  }

  /// The command ends so, says so, and leaves every file as it was.
  @discardableResult
  private func expect(
    _ school: School, _ wave: String, _ status: Int32, _ words: String,
    _ place: SourceLocation = #_sourceLocation
  ) throws -> Run {
    let before = try FileTree(school.scratch.path).files
    let run = try school.principal("import", school.exported, "--wave", wave)
    #expect(run.status == status, "\(run.talkText)", sourceLocation: place)
    #expect(run.talkText.contains(words), "\(run.talkText)", sourceLocation: place)
    let after = try FileTree(school.scratch.path).files.filter { !$0.key.hasSuffix(".lock") }
    #expect(after == before.filter { !$0.key.hasSuffix(".lock") }, sourceLocation: place)
    return run
  }
}
