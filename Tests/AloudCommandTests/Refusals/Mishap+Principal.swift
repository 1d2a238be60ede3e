import Foundation
import Testing

extension Mishap {
  private static let yaml = "Surveys/\(SurveyText.survey).yaml"
  private static let manifest = ".aloud/\(SurveyText.survey)/autumn/manifest.json"

  /// What goes wrong at the definition and at freezing.
  static let freezing: [Mishap] = [
    Mishap("a definition that is no YAML, checked", .defined, 3, "\(yaml): 1 error") { school in
      try school.changing(school.definitionPath, "scales:\n", to: "scales: [\n") {
        try school.principal("check", yaml)
      }
    },
    Mishap(
      "a definition that is no YAML, frozen", .defined, 3, "\(yaml) has errors", talksFirst: true
    ) { school in
      try school.changing(school.definitionPath, "scales:\n", to: "scales: [\n") {
        try school.principal("slips", "autumn")
      }
    },
    Mishap(
      "no key yet", .defined, 4,
      "autumn has no key yet: without one anybody could open the ballots"
    ) { school in
      try school.changing(school.definitionPath, { _ in Array(SurveyText().text.utf8) }) {
        try school.principal("slips")
      }
    },
    Mishap(
      "too few invited for the promise", .defined, 4,
      "12 are invited to autumn, and nothing is said of fewer than 13 answers"
    ) { school in
      try school.changing(school.definitionPath, "responses: 10", to: "responses: 13") {
        try school.principal("freeze")
      }
    },
    Mishap("a wave that is over already", .defined, 5, "autumn closes in the past") { school in
      var survey = SurveyText()
      survey.waves = [.over("autumn", daysAgo: 2)]
      survey.key = try #require(try school.principal("key", "show").value(after: "Public line"))
      return try school.changing(school.definitionPath, { _ in Array(survey.text.utf8) }) {
        try school.principal("form", "--text")
      }
    },
    Mishap("a line that is no key", .defined, 2, "this is not a public line") { school in
      try school.principal("key", "add", "aloud")
    },
    Mishap(
      "a mistyped public line", .defined, 2,
      "a symbol of the public line is lost or mistyped"
    ) { school in
      let line = try #require(try school.principal("key", "show").value(after: "Public line"))
      return try school.principal("key", "add", String(line.dropLast()))
    },
    Mishap("a survey that is not there", .defined, 2, "there is nothing at Surveys/none.yaml") {
      try $0.principal("slips", "--survey", "none", "autumn")
    },
    Mishap("a wave that is not declared", .defined, 2, "the definition declares no wave 'summer'") {
      try $0.principal("slips", "summer")
    },
    Mishap("a language that is not asked in", .opened, 2, "the survey is not asked in 'es'") {
      try $0.principal("form", "--text", "--language", "es")
    },
    Mishap("slips twice", .opened, 5, "slips of autumn were made before") {
      try $0.principal("slips")
    },
  ]

  /// What goes wrong on the operator's computer while the wave is open and at its end.
  static let operating: [Mishap] = [
    Mishap(
      "a manifest with a space more", .answered, 6,
      "\(manifest) is not the manifest that was frozen"
    ) { school in
      try school.changing("\(school.secrets())/manifest.json", { $0 + [0x20] }) {
        try school.principal("collect", school.drop)
      }
    },
    Mishap(
      "a manifest with another intake key", .answered, 6,
      ".aloud/fernhill-staff/autumn/manifest.json is not the manifest that was frozen"
    ) { school in
      let path = "\(school.secrets())/manifest.json"
      let other = try #require(try school.keyHolder("key", "new").value(after: "Public line"))
      return try school.changing(path, { withIntakeKey(other, $0) }) {
        try school.principal("collect", school.drop)
      }
    },
    Mishap(
      "a salt cut short", .answered, 6,
      ".aloud/fernhill-staff/autumn/salt is not as it was written: it was changed or is damaged"
    ) { school in
      try school.changing("\(school.secrets())/salt", { Array($0.dropLast()) }) {
        try school.principal("collect", school.drop)
      }
    },
    Mishap(
      "a ballot box that is none", .collected, 6, "the ballot box is missing or damaged"
    ) { school in
      try school.changing(
        "\(school.secrets())/ballotbox.sqlite", { Array("not a database".utf8) + $0 }
      ) { try school.principal("close", "--confirm", "autumn") }
    },
    Mishap("a drop folder that is not there", .answered, 2, "there is nothing at nowhere") {
      try $0.principal("collect", "nowhere")
    },
    Mishap(
      "another command at work", .answered, 5, "another aloud command is working on autumn"
    ) { school in
      let folder = open(school.secrets(), O_RDONLY | O_CLOEXEC)
      defer { close(folder) }
      try #require(flock(folder, LOCK_EX | LOCK_NB) == 0)
      return try school.principal("collect", school.drop)
    },
    Mishap(
      "a wave closed without its name", .collected, 2,
      "not closed: the name of the wave was not given", talksFirst: true
    ) { try $0.principal("close") },
    Mishap(
      "a wave closed by another name", .collected, 2,
      "not closed: the name of the wave was not given", talksFirst: true
    ) { try $0.principal("close", "--confirm", "winter") },
    Mishap("finished without a release", .counted, 2, "which release?") {
      try $0.principal("finish")
    },
    Mishap(
      "finished without words", .counted, 2,
      "the six release words are missing: they show that the release was not changed"
    ) {
      try $0.principal("finish", "\($0.counted())/release.json")
    },
    Mishap(
      "finished with the words of another release", .counted, 6,
      "these are not the six words of this release: nothing was destroyed"
    ) {
      try $0.principal(
        "finish", "\($0.counted())/release.json", "--words", "one two three four five six")
    },
    Mishap(
      "a manifest edited after the count", .counted, 6,
      ".aloud/fernhill-staff/autumn/manifest.json is not the manifest that was frozen"
    ) { school in
      try school.changing(
        "\(school.secrets())/manifest.json", "\"invited\": 12", to: "\"invited\": 13"
      ) { try school.principal("finish", "\(school.counted())/release.json") }
    },
    Mishap(
      "a release with one figure changed", .counted, 6,
      "release and receipts do not agree with the closed box"
    ) { school in
      try school.changing(
        "\(school.counted())/release.json", "\"invalid\": 0", to: "\"invalid\": 1"
      ) { try school.principal("finish", "\(school.counted())/release.json") }
    },
    Mishap(
      "receipts with one figure changed", .counted, 6,
      "release and receipts do not agree with the closed box"
    ) { school in
      try school.changing("\(school.counted())/spent.txt", "issued 15", to: "issued 14") {
        try school.principal("finish", "\(school.counted())/release.json")
      }
    },
  ]

  private static func withIntakeKey(_ line: String, _ manifest: [UInt8]) -> [UInt8] {
    guard let member = manifest.text.firstRange(of: "\"intake_key\": \"") else {
      return manifest
    }
    let text = manifest.text
    let end = text[member.upperBound...].firstIndex(of: "\"") ?? text.endIndex
    return Array((text[..<member.upperBound] + line + text[end...]).utf8)
  }
}
