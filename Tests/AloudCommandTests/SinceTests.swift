import Foundation
import Testing

/// What was done since the last survey, at the terminal.
struct SinceTests {
  private static func fernhill() throws -> School {
    let school = try School()
    let manager = FileManager.default
    try manager.copyItem(
      atPath: Checkout.path("Surveys/fernhill-staff.yaml"), toPath: school.definitionPath)
    let reports = school.reports("2026-spring")
    try manager.createDirectory(atPath: reports, withIntermediateDirectories: true)
    try manager.copyItem(
      atPath: Checkout.path("Reports/fernhill-staff/2026-spring/release.json"),
      toPath: "\(reports)/release.json")
    return school
  }

  private static func add(_ school: School, _ more: [String] = []) throws -> Run {
    try school.principalLaunch(
      ["wave", "add", "2099-check", "--opens", "2099-05-25", "--closes", "2099-05-28"] + more
    ).run()
  }

  @Test func `what is said of it stands with the wave`() throws {
    let school = try Self.fernhill()
    let run = try Self.add(school, ["--since", "Quiet hours in the staff room"])
    #expect(run.status == 0, "\(run.talkText)")
    let text = try FileTree.text(school.definitionPath)
    #expect(text.contains("since: {en: \"Quiet hours in the staff room\"}"))
  }

  @Test func `it stands in the preview as text too, and can be taken for no line of the sheet`()
    throws
  {
    let school = try Self.fernhill()
    let text = "Quiet hours [a] ( ) Code: and Sheet: in the staff room, and many other things"
    #expect(try Self.add(school, ["--since", text]).status == 0)
    let run = try school.principal("preview", "--wave", "2099-check")
    let words = "\nWhat we did since the last survey:"
    #expect(run.status == 0 && run.outputText.contains(words), "\(run.talkText)")
    #expect(run.outputText.contains("Quiet hours [a] ( )"))
    for sign in ["\n   [a]", "\n   ( )", "\n   Code:", "\n   Sheet:"] {
      #expect(!run.outputText.contains(sign))
    }
  }

  @Test func `a name in it is warned of`() throws {
    let run = try Self.add(Self.fernhill(), ["--since", "Mr. Jones leads the meetings"])
    #expect(run.status == 0 && run.talkText.contains("looks like the name of a person"))
  }
}
