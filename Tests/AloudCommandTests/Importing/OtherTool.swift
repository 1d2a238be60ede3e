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

  static let canaries = ["quxilda", "canary", "203.0.113", "08:17"]

  /// As Google Forms writes it.
  var csv: String {
    var text =
      "Timestamp,Email Address," + questions.map(Self.quoted).joined(separator: ",")
      + ",Your words\r\n"
    for person in 0..<people {
      let answers = questions.indices.map { question in
        options[(person * (question + 2) + question + year * (person % 3)) % 5]
      }
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
