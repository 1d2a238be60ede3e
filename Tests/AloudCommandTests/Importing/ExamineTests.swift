import Foundation
import Testing

/// `import --examine`: a report on the questions, from raw answers, outside `Reports`.
struct ExamineTests {
  private static let schools = (1...12).map { "Quxilda School \($0)" }

  private func school(people: Int = 240) throws -> School {
    let school = try School.withOldWaves([("autumn", 40)])
    var tool = OtherTool()
    tool.people = people
    let lines = tool.csv.split(separator: "\r\n").enumerated().map { place, line in
      place == 0 ? "School,\(line)" : "\(Self.schools[place % 12]),\(line)"
    }
    try FileTree.write(lines.joined(separator: "\r\n") + "\r\n", to: school.exported)
    try done(school.principal("import", school.exported, "--wave", "autumn", "--draft"))
    return school
  }

  @Test func `the report is written for its owner alone, and nothing is taken over`() throws {
    let school = try school()
    let run = try done(
      school.principal(
        "import", school.exported, "--wave", "autumn", "--examine", "--by", "School"))
    let folder = "Examined/fernhill-staff/autumn"
    #expect(
      run.outputLines == [
        "\(folder)/instrument.md", "\(folder)/instrument.html", "\(folder)/data/instrument.csv",
        "\(folder)/data/data_dictionary.csv", "\(folder)/data/datapackage.json",
      ])
    for path in run.outputLines {
      #expect(try FileTree.mode("\(school.workspace)/\(path)") == 0o600)
    }
    #expect(try FileTree.mode("\(school.workspace)/\(folder)") == 0o700)
    #expect(try FileTree.text("\(school.workspace)/Examined/.gitignore") == "*\n")
    #expect(!FileTree.exists("\(school.workspace)/Reports"))
    #expect(run.talkText.contains("not anonymous"))
    let again = try done(
      school.principal(
        "import", school.exported, "--wave", "autumn", "--examine", "--by", "School"))
    #expect(again.outputLines == run.outputLines)
  }

  @Test func `nothing that people typed, and no school, is in any file or message`() throws {
    let school = try school()
    for language in ["en", "es"] {
      let run = try done(
        school.principal(
          "import", school.exported, "--wave", "autumn", "--examine", "--by", "School",
          "--language", language))
      let texts =
        try run.outputLines.map { try FileTree.text("\(school.workspace)/\($0)") }
        + [run.talkText]
      for text in texts {
        for canary in OtherTool.canaries + ["Quxilda School"] {
          #expect(text.range(of: canary, options: .caseInsensitive) == nil)
        }
      }
    }
  }

  @Test(arguments: ["Reports", "Reports/x/y", "./Surveys/../Reports/new", "link/inside"])
  func `no instrument report is written into Reports`(folder: String) throws {
    let school = try school()
    try FileManager.default.createDirectory(
      atPath: "\(school.workspace)/Reports", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: "\(school.workspace)/link", withDestinationPath: "\(school.workspace)/Reports")
    let run = try school.principal(
      "import", school.exported, "--wave", "autumn", "--examine", "--into",
      "\(school.workspace)/\(folder)")
    #expect(run.status == 2)
    #expect(run.talkText.contains("an instrument report is not anonymous"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: "\(school.workspace)/Reports").isEmpty)
  }

  @Test func `fewer than a hundred people are too few, and how many is not said`() throws {
    let school = try school(people: 99)
    let run = try school.principal("import", school.exported, "--wave", "autumn", "--examine")
    #expect(run.status == 4)
    #expect(run.talkText.contains("fewer than 100 people answered"))
    #expect(!run.talkText.contains("99"))
    #expect(!FileTree.exists("\(school.workspace)/Examined"))
  }

  @Test func `an answer the mapping does not know is named by its place`() throws {
    let school = try school()
    let text = try FileTree.text(school.exported)
    let row = text.split(separator: "\r\n")[3]
    let changed = row.replacing("gree,", with: "gree of Quxilda,", maxReplacements: 1)
    try FileTree.write(text.replacing(row, with: changed), to: school.exported)
    let run = try school.principal("import", school.exported, "--wave", "autumn", "--examine")
    #expect(run.status == 7)
    #expect(run.talkText.contains("[import-label]"))
    #expect(!run.talkText.contains("Quxilda"))
    #expect(!FileTree.exists("\(school.workspace)/Examined"))
  }

  @Test(arguments: [["--draft"], ["--earlier"]])
  func `it goes with nothing that writes elsewhere`(flags: [String]) throws {
    let school = try school()
    let run = try school.principalLaunch(
      ["import", school.exported, "--wave", "autumn", "--examine"] + flags
    ).run()
    #expect(run.status == 2)
  }
}
