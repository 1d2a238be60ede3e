import AloudTestSupport
import Foundation
import Testing

/// Names, mails, addresses, times, numbers and words that another tool knew of people: nowhere.
@Suite(.ownThreads) struct ImportCanaryTests {
  @Test(arguments: ToolShape.allCases)
  func `nothing of people is in a file, a name or a message from the draft to the report`(
    shape: ToolShape
  ) throws {
    let school = try School.withOldWaves([("autumn", 40)])
    try school.export(OtherTool(), as: shape)
    var runs = try school.takeOver("autumn")
    runs.append(try done(school.principal("report")))
    runs.append(try done(school.principal("verify", "autumn")))
    runs.append(try done(school.principal("status")))
    // The same file again, and one that grew: what is said of them, too.
    runs.append(try school.principal("import", school.exported, "--wave", "autumn"))
    try school.export(OtherTool(people: 23), as: shape)
    runs.append(try school.principal("import", school.exported, "--wave", "autumn"))
    #expect(runs.suffix(2).allSatisfy { $0.status != 0 })
    try school.expectNoCanaries(runs)
    // The scan would find them: they are in the tool's file.
    let whole = shape == .microsoftWorkbook ? OtherTool().csv : try FileTree.text(school.exported)
    #expect(OtherTool.canaries.filter { whole.lowercased().contains($0) }.count > 2)
  }

  @Test(arguments: ToolShape.allCases)
  func `a file with mistakes everywhere says none of what stands in it`(shape: ToolShape) throws {
    let school = try School.withOldWaves([("autumn", 40)])
    try school.export(OtherTool(), as: shape)
    var runs = [try done(school.principal("import", school.exported, "--draft"))]
    var broken = OtherTool()
    broken.options[2] = "Canary option"
    broken.questions[1] = "Quxilda asked something else?"
    try school.export(broken, as: shape)
    runs.append(try school.principal("import", school.exported, "--wave", "autumn"))
    #expect(runs.last?.status != 0 || shape == .kobo || shape == .redcap)
    let bytes = try FileTree.bytes(school.exported)
    for part in [bytes.count / 3, bytes.count / 2, bytes.count - 7] {
      try FileTree.write(Array(bytes.prefix(part)) + Array("\"".utf8), to: school.exported)
      runs.append(try school.principal("import", school.exported, "--wave", "autumn"))
    }
    #expect(!FileTree.exists(school.reports()) || shape == .kobo || shape == .redcap)
    let asked = "quxilda asked something else?"
    let said = runs.filter { $0.talkText.lowercased().contains(asked) }
    // The words of a question are named, since they are in no row of a person.
    #expect(said.allSatisfy { $0.status != 0 })
    try school.expectNoCanaries(
      runs.filter { !$0.talkText.lowercased().contains(asked) })
  }
}
