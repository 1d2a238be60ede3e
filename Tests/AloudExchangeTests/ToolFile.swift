import AloudModel
import Testing

@testable import AloudExchange

/// The same answers as each tool writes them down.
enum ToolFile: String, CaseIterable, CustomTestStringConvertible {
  case microsoftForms, googleForms, googleGrid, qualtrics, limeCodes, limeWords, surveyMonkey, kobo
  case redcap, plain

  var testDescription: String { rawValue }

  var tool: AnswerTool {
    switch self {
    case .microsoftForms: .microsoftForms
    case .googleForms, .googleGrid: .googleForms
    case .qualtrics: .qualtrics
    case .limeCodes, .limeWords: .limeSurvey
    case .surveyMonkey: .surveyMonkey
    case .kobo: .kobo
    case .redcap: .redcap
    case .plain: .other
    }
  }

  /// What its file has beside the questions.
  var personal: [String] {
    switch self {
    case .microsoftForms: ["ID", "Start time", "Completion time", "Email", "Name", "Your words"]
    case .googleForms, .googleGrid: ["Timestamp", "Email Address", "Your words"]
    case .qualtrics: ["StartDate", "EndDate", "IPAddress", "Finished", "RecipientEmail", "Q9"]
    case .limeCodes, .limeWords: ["startlanguage", "ipaddr", "words"]
    case .surveyMonkey: ["Respondent ID", "Collector ID", "IP Address", "Email Address"]
    case .kobo: ["start", "username", "_uuid", "_submission_time"]
    case .redcap: ["record_id", "staff_complete"]
    case .plain: ["Who", "When"]
    }
  }

  var rows: [[String]] {
    let (items, people) = (InventedStaff.items, InventedStaff.people)
    let role = InventedStaff.role
    switch self {
    case .microsoftForms:
      return [
        ["ID", "Start time", "Completion time", "Email", "Name"] + items + [role, "Your words"]
      ]
        + people.map {
          [$0.number.description, $0.start, $0.start, "anonymous", $0.name]
            + [$0.label(0), $0.label(1), $0.label(2)].map { $0.isEmpty ? "" : $0 + ";" }
            + [$0.role + ";", $0.words]
        }
    case .googleForms:
      return [["Timestamp", "Email Address"] + items + [role, "Your words"]]
        + people.map {
          [$0.start, $0.address, $0.label(0), $0.label(1), $0.label(2), $0.role, $0.words]
        }
    case .googleGrid:
      return [
        ["Timestamp"] + items.map { "How far do you agree? [\($0)]" } + [
          role, "Email Address", "Your words",
        ]
      ]
        + people.map {
          [$0.start, $0.label(0), $0.label(1), $0.label(2), $0.role, $0.address, $0.words]
        }
    case .qualtrics:
      let codes = [
        "StartDate", "EndDate", "Status", "IPAddress", "Progress", "Finished", "RecipientEmail",
      ]
      let own = ["Q2_1", "Q2_2", "Q2_3", "Q3", "Q9"]
      return [
        codes + own,
        [
          "Start Date", "End Date", "Response Type", "IP Address", "Progress", "Finished",
          "Recipient Email",
        ]
          + items.map { "How far do you agree? - \($0)" } + [role, "Your words,\nplease"],
        (codes + own).map { "{\"ImportId\":\"\($0)\"}" },
        ["2025-10-01 08:10:31", "", "Survey Preview", "203.0.113.99", "100", "True", ""]
          + ["Agree", "Agree", "Agree", "Teaching", "canary of a test"],
      ]
        + people.map {
          [$0.start, $0.start, "IP Address", $0.network, "100", "True", $0.address]
            + [$0.label(0), $0.label(1), $0.label(2), $0.role, $0.words]
        }
    case .limeCodes, .limeWords:
      let names =
        self == .limeWords
        ? items.map { "How far do you agree? [\($0)]" } : InventedStaff.ids.map { "Q1[\($0)]" }
      let ask = self == .limeWords ? role : "role"
      return [
        ["id", "submitdate", "lastpage", "startlanguage", "seed", "ipaddr"] + names + [
          ask, "words",
        ],
        ["99", "", "1", "en", "77", "203.0.113.98", "Agree", "", "", "", "canary who left"],
      ]
        + people.map {
          [$0.number.description, $0.start, "3", "en", "4711", $0.network]
            + [$0.label(0), $0.label(1), $0.label(2), $0.role, $0.words]
        }
    case .surveyMonkey:
      let own = [
        "Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address",
      ]
      return [
        own + ["How far do you agree?", "", "", role, "Your words"],
        own.map { _ in "" } + items + ["Response", "Open-Ended Response"],
      ]
        + people.map {
          [$0.number.description, "4711", $0.start, $0.start, $0.network, $0.address]
            + [$0.label(0), $0.label(1), $0.label(2), $0.role, $0.words]
        }
    case .kobo:
      return [
        ["start", "end", "username"] + InventedStaff.ids.map { "about_us/\($0)" } + [
          "about_you/role", "_id", "_uuid", "_submission_time",
        ]
      ]
        + people.map {
          [
            $0.start, $0.start, $0.name, $0.value(0), $0.value(1), $0.value(2),
            $0.role.lowercased(),
          ]
            + [$0.number.description, "canary-\($0.number)", $0.start]
        }
    case .redcap:
      return [
        ["record_id", "redcap_survey_identifier", "staff_timestamp"] + InventedStaff.ids + [
          "role", "words", "staff_complete",
        ]
      ]
        + people.map {
          [$0.number.description, $0.address, $0.start, $0.value(0), $0.value(1), $0.value(2)]
            + [$0.role.lowercased(), $0.words, "2"]
        }
    case .plain:
      return [["Who", "When"] + items + [role]]
        + people.map {
          [$0.name, $0.start, $0.label(0), $0.label(1), $0.label(2), $0.role]
        }
    }
  }

  var access: ByteAccess { ByteAccess(Delimited.text(rows)) }
}

/// Writes rows as text.
enum Delimited {
  static func text(_ rows: [[String]], _ separator: String = ",") -> [UInt8] {
    let lines = rows.map { row in
      row.map { cell in
        cell.contains(where: { ",;\t\"\n".contains($0) })
          ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: separator)
    }
    return Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }
}
