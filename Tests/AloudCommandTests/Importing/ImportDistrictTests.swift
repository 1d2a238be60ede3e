import Foundation
import Testing

/// A district's file with the answers of several schools.
struct ImportDistrictTests {
  private static let schools = ["Fernhill School", "Oak School"]

  /// Two schools, each with its definition, and a file with both in turn.
  private func district(_ edit: (String) -> String = { $0 }) throws -> School {
    let school = try School.withOldWaves([("autumn", 40)])
    let own = try FileTree.text(school.definitionPath)
    try FileTree.write(
      own.replacing("fernhill-staff", with: "oak-staff").replacing(
        "id: fernhill, name: Fernhill School", with: "id: oak, name: Oak School"),
      to: "\(school.workspace)/Surveys/oak-staff.yaml")
    var tool = OtherTool()
    tool.people = 44
    let lines = tool.csv.split(separator: "\r\n").enumerated().map { place, line in
      place == 0 ? "School,\(line)" : "\(Self.schools[place % 2]),\(line)"
    }
    try FileTree.write(edit(lines.joined(separator: "\r\n") + "\r\n"), to: school.exported)
    try done(
      school.principal(
        "import", school.exported, "--survey", "fernhill-staff", "--wave", "autumn", "--draft"))
    return school
  }

  @Test func `each school gets a release of its own rows`() throws {
    let school = try district()
    let run = try done(
      school.principal("import", school.exported, "--wave", "autumn", "--by", "School"))
    #expect(run.outputLines.count == 2)
    for survey in ["fernhill-staff", "oak-staff"] {
      let path = "\(school.workspace)/Reports/\(survey)/autumn/release.json"
      #expect(try FileTree.text(path).contains("\"counted\": {\n    \"shown\": 22\n  }"))
      try done(school.principal("report", "autumn", "--survey", survey))
    }
  }

  @Test func `a row of a school without a definition stops all of them`() throws {
    let school = try district {
      $0.replacing("Oak School,2024/10/07 08:17:12", with: "Canary,2024/10/07 08:17:12")
    }
    let run = try school.principal("import", school.exported, "--wave", "autumn", "--by", "School")
    #expect(run.status == 2)
    #expect(run.talkText.contains("[import-school]"))
    #expect(!run.talkText.contains("Canary"))
    #expect(!FileTree.exists("\(school.workspace)/Reports"))
  }

  @Test func `what is wrong with one school stops all of them, and names it`() throws {
    let school = try district()
    let path = "\(school.workspace)/Surveys/oak-staff.yaml"
    try FileTree.write(
      try FileTree.text(path).replacing("invited: 30", with: "invited: 21"), to: path)
    let run = try school.principal("import", school.exported, "--wave", "autumn", "--by", "School")
    #expect(run.status == 4)
    #expect(run.talkText.contains("Oak School: 22 people answered, and 21 were invited"))
    #expect(!FileTree.exists("\(school.workspace)/Reports"))
  }
}
