import Foundation
import Testing

/// The export of another tool about the questions of the example survey, with everything in it that must get
/// nowhere.
struct OtherTool {
  var people = 22
  /// Who answered otherwise in another year.
  var year = 0
  var options = [
    "Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree",
  ]
  var questions = [
    "In this school, people talk about things they got wrong.",
    "When people here are stuck, they ask a colleague to help them.",
    "In this school, people hide it when they are unsure what to do.",
    "I felt able to answer this survey honestly.",
    "I expect the answers to this survey to be used to improve this school.",
  ]

  static let canaries = [
    "quxilda", "canary", "203.0.113", "08:17", "2024/10/07", "2024-10-07", "10/7/2024", "774155",
  ]

  /// What each of the people chose, from 0.
  var choices: [[Int]] {
    (0..<people).map { person in
      questions.indices.map { (person * ($0 + 2) + $0 + year * (person % 3)) % 5 }
    }
  }

  /// As Google Forms writes it.
  var csv: String {
    var text =
      "Timestamp,Email Address," + questions.map(Self.quoted).joined(separator: ",")
      + ",Your words\r\n"
    for (person, chosen) in choices.enumerated() {
      let answers = chosen.map { options[$0] }
      text +=
        "2024/10/07 08:17:\(10 + person),quxilda\(person)@canary.example,"
        + answers.joined(separator: ",") + ",\"Canary said, 203.0.113.\(person)\"\r\n"
    }
    return text
  }

  private static func quoted(_ text: String) -> String { "\"\(text)\"" }
}

extension School {
  /// Where the principal put the file of the other tool.
  var exported: String { "\(scratch.path)/Quxilda answers.csv" }

  func export(_ tool: OtherTool) throws { try FileTree.write(tool.csv, to: exported) }

  func export(_ tool: OtherTool, as shape: ToolShape) throws {
    try FileTree.write(shape.bytes(tool), to: exported)
  }

  /// Looks into every file, at every file's name and at what was said, but for the other tool's own file.
  func expectNoCanaries(_ runs: [Run]) throws {
    let own = String(exported.dropFirst(scratch.path.count + 1))
    let files = try FileTree(scratch.path).files.filter { $0.key != own }
    #expect(files.count > 1)
    let said = runs.map { ($0.outputText + $0.talkText).lowercased() }
    for canary in OtherTool.canaries {
      for (name, bytes) in files {
        let text = name.lowercased() + String(decoding: bytes, as: UTF8.self).lowercased()
        #expect(!text.contains(canary), "\(canary) in \(name)")
      }
      #expect(!said.contains { $0.contains(canary) }, "\(canary)")
    }
  }

  /// Drafts a mapping and takes the answers over with it as it is.
  @discardableResult
  func takeOver(_ wave: String) throws -> [Run] {
    let draft = try done(principal("import", exported, "--wave", wave, "--draft"))
    return [draft, try done(principal("import", exported, "--wave", wave))]
  }

  /// Waves in years that are over, of thirty people.
  static func withOldWaves(_ waves: [(id: String, daysAgo: Int)]) throws -> School {
    let school = try School()
    var survey = SurveyText()
    survey.waves = waves.map {
      SurveyText.WaveText(id: $0.id, opens: -$0.daysAgo - 5, closes: -$0.daysAgo, invited: 30)
    }
    try school.define(survey)
    return school
  }
}
