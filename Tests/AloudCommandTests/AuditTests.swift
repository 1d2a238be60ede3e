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
    #expect(json.outputText.contains("\"aloud_audit\": 2"))
  }

  @Test func `an audit needs a release`() throws {
    #expect(try audit().status == 2)
  }

  @Test(arguments: [
    ("role,people\nteaching,many\n", 2, 10), ("role,people\nkitchen,3\n", 2, 1),
    ("role,people\nteaching\n", 2, 1), ("rol,people\nteaching,3\n", 1, 1),
  ])
  func `a roster with a mistake is refused at its cell`(
    text: String, line: Int, column: Int
  ) throws {
    let school = try School()
    let roster = "\(school.desk)/roster.csv"
    try FileTree.write(text, to: roster)
    let run = try audit(Self.releases[2], "--roster", roster)
    #expect(run.status == 2 && run.output.isEmpty)
    #expect(run.talkText.hasPrefix("\(roster):\(line):\(column): error: "), "\(run.talkText)")
    #expect(run.talkText.contains("\n\(text.split(separator: "\n")[line - 1])\n"))
  }

  @Test func `two who tell are one attack, and three are too many`() throws {
    let school = try School()
    let answers = "\(school.desk)/answers.csv"
    try FileTree.write("role,concerns-heard\nteaching,4\nsupport,\n", to: answers)
    let two = try audit(Self.releases[2], "--answers", answers)
    #expect(two.outputText.contains("2 people tell their own answers"), "\(two.talkText)")
    try FileTree.write("role\nteaching\nteaching\nsupport\n", to: answers)
    let three = try audit(Self.releases[2], "--answers", answers)
    #expect(three.status == 2 && three.output.isEmpty)
    #expect(
      three.talkLines.first
        == "the answers file:4:1: error: more than two people tell their answers [audit-colluders]")
  }

  /// A roster and answers with a mistake each; the answers and the name of their file are canaries.
  private func mistaken(_ more: String...) throws -> Run {
    let school = try School()
    let (roster, answers) = ("\(school.desk)/roster.csv", "\(school.desk)/canary.csv")
    try FileTree.write("role,people\nkitchen,3\n", to: roster)
    try FileTree.write("role,concerns-heard\ncanary,9\n", to: answers)
    return try school.principalLaunch(
      ["audit", Self.releases[2], "--roster", roster, "--answers", answers] + more
    ).run()
  }

  @Test func `the mistakes of both sheets come at once, and no answer is printed`() throws {
    let run = try mistaken()
    #expect(run.status == 2 && run.output.isEmpty)
    for id in ["audit-group", "audit-answer"] { #expect(run.talkText.contains("[\(id)]")) }
    #expect(run.talkText.contains("kitchen,3"))
    #expect(!run.talkText.contains("canary"), "\(run.talkText)")
  }

  @Test func `where JSON is asked for, every mistake is an object on its line`() throws {
    let run = try mistaken("--json")
    #expect(run.status == 2 && run.output.isEmpty)
    let objects = try run.talkLines.map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
    #expect(
      objects.map { $0["id"] as? String } == [
        "audit-group", "audit-group", "audit-answer", nil,
      ], "\(run.talkText)")
    #expect(objects.last?["error"] != nil)
  }
}
