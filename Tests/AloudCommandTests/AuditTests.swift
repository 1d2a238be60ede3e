import Foundation
import Testing

/// `aloud audit` on published files.
@Suite struct AuditTests {
  private static let reports = Checkout.root + "/Reports/fernhill-staff"
  private static let waves = ["2025-autumn", "2026-spring", "2026-09-check"]
  private static let releases = waves.map { "\(reports)/\($0)/release.json" }

  private func audit(_ arguments: String...) throws -> Run {
    try School().principalLaunch(["audit"] + arguments).run()
  }

  @Test func `the published samples give nobody away`() throws {
    for count in 1...3 {
      let run = try School().principalLaunch(["audit"] + Self.releases.prefix(count)).run()
      #expect(run.status == 0, "\(run.outputText) \(run.talkText)")
      #expect(run.outputText.contains("recovered exactly: 0 (0.0 %)"))
    }
  }

  @Test func `their reports and tables say no more than the releases`() throws {
    var arguments = ["audit"] + Self.releases + ["--cycles", "\(Self.reports)/cycles.json"]
    let folder = "\(Self.reports)/\(Self.waves[2])"
    for file in ["report.md", "data/scales.csv", "data/items.csv", "data/changes.csv"] {
      arguments += ["--said", "\(folder)/\(file)"]
    }
    let run = try School().principalLaunch(arguments).run()
    #expect(run.status == 0, "\(run.outputText) \(run.talkText)")
  }

  @Test(arguments: ["report.md", "data/scales.csv", "page.html"])
  func `a figure that no release holds is found in its line`(file: String) throws {
    let school = try School()
    let source = "\(Self.reports)/\(Self.waves[2])/\(file == "page.html" ? "report.md" : file)"
    var text = try FileTree.text(source)
    if file == "page.html" {
      let lines = text.split(separator: "\n").filter { !$0.contains("|") }
      text = lines.map { "<p>\($0)</p>" }.joined(separator: "\n")
    }
    let added =
      file == "page.html" ? "<p>Support staff: <b>2 of 3</b> disagree</p>" : "Support: 2 of 3"
    let path = "\(school.desk)/\(file.split(separator: "/").last ?? "")"
    try FileTree.write(text + "\n" + added + "\n", to: path)
    let run = try School().principalLaunch(
      ["audit"] + Self.releases + ["--cycles", "\(Self.reports)/cycles.json", "--said", path]
    ).run()
    #expect(run.status == 6)
    let number = (text + "\n" + added).split(separator: "\n", omittingEmptySubsequences: false)
      .count
    #expect(run.outputText.contains("\(path):\(number) "), "\(run.outputText)")
  }

  @Test func `a roster that isolates somebody is found, with its cause and a proposal`() throws {
    let school = try School()
    let roster = "\(school.desk)/roster.csv"
    // Everybody but one is a teacher who is shown, if the file is to be believed.
    try FileTree.write("role,people\nteaching,33\nsupport,1\n", to: roster)
    let run = try audit(Self.releases[2], "--roster", roster)
    let json = try audit(Self.releases[2], "--roster", roster, "--json")
    #expect(run.status == json.status)
    if run.status == 4 {
      #expect(run.outputText.contains("found:") && run.outputText.contains("hide "))
      #expect(json.outputText.contains("\"hide_first\""))
    }
    #expect(json.outputText.contains("\"aloud_audit\": 1"))
  }

  @Test(arguments: [
    "role,people\nteaching,many\n", "role,people\nkitchen,3\n", "role,people\nteaching\n",
  ])
  func `a roster that cannot be read is refused`(text: String) throws {
    let school = try School()
    let roster = "\(school.desk)/roster.csv"
    try FileTree.write(text, to: roster)
    #expect(try audit(Self.releases[2], "--roster", roster).status == 2)
  }

  @Test func `an audit needs a release, and three who tell are too many`() throws {
    let school = try School()
    #expect(try audit().status == 2)
    let answers = "\(school.desk)/answers.csv"
    try FileTree.write("role\nteaching\nteaching\nsupport\n", to: answers)
    #expect(try audit(Self.releases[2], "--answers", answers).status == 2)
  }
}
