import Testing

@testable import AloudExchange

/// The same answers as each tool hands them out, with all that it knows of people.
enum ToolShape: String, CaseIterable, CustomTestStringConvertible {
  case microsoftForms, microsoftWorkbook, googleForms, qualtrics, limeSurvey, surveyMonkey, kobo
  case redcap, plain

  var testDescription: String { rawValue }

  private static let ids = [
    "own-mistakes", "ask-for-help", "say-unsure", "answered-honestly", "answers-used",
  ]
  private static let names = ids.map { $0.replacing("-", with: "_") }

  func bytes(_ tool: OtherTool) -> [UInt8] {
    let rows = rows(tool)
    if self == .microsoftWorkbook { return WorkbookWriter(sheets: [("Sheet1", rows)]).bytes }
    let lines = rows.map { row in
      row.map {
        $0.contains { ",\"\n".contains($0) } ? "\"\($0.replacing("\"", with: "\"\""))\"" : $0
      }
      .joined(separator: ",") + "\r\n"
    }
    return Array(lines.joined().utf8)
  }

  /// What it writes beside the answers, before and behind them, and the answers as labels or numbers.
  private struct Table {
    var before: [String]
    var asked: [String]
    var behind: [String]
    var isNumbered = false
    /// Rows below the first that hold no person.
    var heads: [[String]] = []
    var person: (Int) -> (before: [String], behind: [String])
  }

  private func rows(_ tool: OtherTool) -> [[String]] {
    let table = table(tool.questions)
    let people = tool.choices.enumerated().map { number, chosen in
      let known = table.person(number)
      return known.before + chosen.map { table.isNumbered ? "\($0 + 1)" : tool.options[$0] }
        + known.behind
    }
    return [table.before + table.asked + table.behind] + table.heads + people
  }

  private func table(_ questions: [String]) -> Table {
    let words = "Canary said, \"no\""
    func name(_ number: Int) -> String { "Quxilda Zebranov\(number)" }
    func mail(_ number: Int) -> String { "quxilda\(number)@canary.example" }
    func address(_ number: Int) -> String { "203.0.113.\(number)" }
    func time(_ number: Int) -> String { "2024-10-07 08:17:\(10 + number)" }
    func id(_ number: Int) -> String { "\(7_741_550 + number)" }
    switch self {
    case .microsoftForms, .microsoftWorkbook:
      return Table(
        before: ["ID", "Start time", "Completion time", "Email", "Name"], asked: questions,
        behind: ["Your words"]
      ) { ([id($0), "10/7/2024 08:17:01", "10/7/2024 08:17:59", mail($0), name($0)], [words]) }
    case .googleForms:
      return Table(
        before: ["Timestamp", "Email Address"], asked: questions, behind: ["Your words"]
      ) { (["2024/10/07 08:17:\(10 + $0)", mail($0)], [words]) }
    case .qualtrics:
      let before = [
        "StartDate", "EndDate", "Status", "IPAddress", "Progress", "Finished", "RecipientEmail",
      ]
      let asked = (1...5).map { "Q2_\($0)" }
      return Table(
        before: before, asked: asked, behind: ["Q9"],
        heads: [
          [
            "Start Date", "End Date", "Response Type", "IP Address", "Progress", "Finished",
            "Recipient Email",
          ]
            + questions.map { "How far do you agree? - \($0)" } + ["Your words"],
          (before + asked + ["Q9"]).map { "{\"ImportId\":\"\($0)\"}" },
        ]
      ) { ([time($0), time($0), "IP Address", address($0), "100", "True", mail($0)], [words]) }
    case .limeSurvey:
      return Table(
        before: ["id", "submitdate", "lastpage", "startlanguage", "token", "ipaddr"],
        asked: questions.map { "How far? [\($0)]" }, behind: ["words"]
      ) { ([id($0), time($0), "3", "en", "canary\($0)", address($0)], [words]) }
    case .surveyMonkey:
      let before = [
        "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address",
      ]
      return Table(
        before: before, asked: ["How far?"] + questions.dropFirst().map { _ in "" },
        behind: ["Your words"],
        heads: [before.map { _ in "" } + questions + ["Open-Ended Response"]]
      ) { ([id($0), "774155", time($0), time($0), address($0), mail($0)], [words]) }
    case .kobo:
      return Table(
        before: ["start", "end", "username"], asked: Self.names.map { "about_us/\($0)" },
        behind: ["_id", "_uuid", "_submission_time"], isNumbered: true
      ) { ([time($0), time($0), name($0)], [id($0), "canary-\($0)", time($0)]) }
    case .redcap:
      return Table(
        before: ["record_id", "redcap_survey_identifier", "staff_timestamp"], asked: Self.names,
        behind: ["words", "staff_complete"], isNumbered: true
      ) { ([id($0), mail($0), time($0)], [words, "2"]) }
    case .plain:
      return Table(before: ["Who", "When"], asked: questions, behind: ["Said"]) {
        ([name($0), time($0)], [words])
      }
    }
  }
}
