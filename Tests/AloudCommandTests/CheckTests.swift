import Foundation
import Testing

/// What `check` answers, by the real command.
@Suite struct CheckTests {
  /// A file of a kind nobody means to hand in, and where it is refused.
  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: @Sendable () -> [UInt8]
    let answer: String

    init(_ name: String, _ answer: String, _ bytes: @escaping @Sendable () -> [UInt8]) {
      self.name = name
      self.answer = answer
      self.bytes = bytes
    }

    var testDescription: String { name }

    /// A definition in which one thing is written otherwise.
    static func edit(_ old: String, _ new: String) -> [UInt8] {
      Array(SurveyText().text.replacing(old, with: new).utf8)
    }

    static func flood(_ text: String, megabytes: Double) -> [UInt8] {
      let count = Int(megabytes * 1_000_000) / text.utf8.count
      return Array(String(repeating: text, count: count).utf8)
    }
  }

  static let hostile: [Hostile] = [
    Hostile("ten megabytes", "1:1: error: the file is larger than 1000 kB [file-too-large]") {
      Hostile.flood("[", megabytes: 10)
    },
    Hostile("a bomb of aliases", "1:4: error: anchors and aliases") {
      Array("a: &a [x, x]\n".utf8)
        + (0..<20_000).flatMap { Array("k\($0): &k\($0) [*a, *a, *a, *a]\n".utf8) }
    },
    Hostile("a megabyte of brackets", "1:1: error: there are more levels") {
      Hostile.flood("[", megabytes: 0.99)
    },
    Hostile("a staircase", "14:14: error: there are more levels") {
      Array((0..<400).map { String(repeating: " ", count: $0) + "a:\n" }.joined().utf8)
    },
    Hostile("UTF-16", "1:1: error: the file is saved as UTF-16") {
      [0xFF, 0xFE] + Array("a: b\n".utf8).flatMap { [$0, 0] }
    },
    Hostile("Latin-1", "4:36: error: the file is not valid UTF-8 here [invalid-utf8]") {
      Array(
        "a: 1\nb: 2\nc: 3\ntitle: {en: Hablar con confianza, (\u{E9})}".unicodeScalars.map {
          UInt8($0.value)
        })
    },
    Hostile("a label that turns the reading direction", "14:36: error: there is a character here") {
      Hostile.edit("\"Disagree\"", "\"Dis\u{202E}agree\"")
    },
    Hostile("a control character in a label", "14:36: error: there is a character here") {
      Hostile.edit("\"Disagree\"", "\"Dis\u{7}agree\"")
    },
    Hostile("an escape that makes one", "14:32: error: there is a character here") {
      Hostile.edit("\"Disagree\"", "\"Dis\\u202Eagree\"")
    },
    Hostile("zeros", "1:1: error: there is a character here that cannot be seen, U+0000") {
      [UInt8](repeating: 0, count: 200_000)
    },
    Hostile("a thousand keys of one name", "1:1: error: a key is used more than once") {
      Hostile.flood("a: 1\n", megabytes: 0.2)
    },
  ]

  @Test(arguments: hostile)
  func `a file of any bytes is refused in its place, with little memory`(_ file: Hostile) throws {
    let school = try School()
    try FileTree.write(file.bytes(), to: "\(school.workspace)/Surveys/x.yaml")
    var launch = school.principalLaunch(["check", "Surveys/x.yaml"])
    // No more than a gigabyte of addresses, most of which are the program and its libraries.
    launch.arguments =
      ["-c", "ulimit -v 1000000 && exec \"$0\" \"$@\"", launch.executable] + launch.arguments
    launch.executable = "/bin/bash"
    let run = try launch.run()
    #expect(run.status == 3, "\(run.talkText)")
    let first = run.outputLines.first ?? ""
    #expect(first.hasPrefix("Surveys/x.yaml:\(file.answer)"), "\(first)")
    #expect(run.outputLines.count < 250)
  }

  /// YAML 1.1 would take these for truth, numbers and dates.
  @Test(arguments: ["No", "on", "yes", "1_000", "2026-10-05", "0x1F", "~", "null", "1e3", ".inf"])
  func `words that YAML once gave a meaning are the words they are`(word: String) throws {
    let school = try School()
    let text = SurveyText().text.replacing("{en: \"Disagree\"}", with: "{en: \(word)}")
    try FileTree.write(
      text.replacing("{id: fernhill, name: Fernhill School}", with: "{id: x, name: \(word)}"),
      to: school.definitionPath)
    try done(school.principal("check", "Surveys/fernhill-staff.yaml"))
    let preview = try done(school.principal("preview")).outputText
    #expect(preview.contains("School: \(word)\n"))
    #expect(preview.contains("  ( ) \(word)\n"))
  }

  @Test func `advice lets a definition pass, and does not where it is asked to be strict`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.place = "Room 3"
    try FileTree.write(
      survey.text.replacing("honestly.", with: "honestly and without fear."),
      to: school.definitionPath)
    let run = try done(school.principal("check", "Surveys/fernhill-staff.yaml"))
    #expect(run.outputText.contains("[double-barrelled]"))
    let strict = try school.principal("check", "--strict", "Surveys/fernhill-staff.yaml")
    #expect(strict.status == 3)
    #expect(strict.error == "error: Surveys/fernhill-staff.yaml: 1 warning")
    #expect(strict.talkLines.last == "help: follow the advice, or run without --strict")
  }

  @Test func `problems are JSON, one a line, for other programs`() throws {
    let school = try School()
    let text = SurveyText().text.replacing("level: safety", with: "level: safely")
      .replacing("title: {en: \"Willing", with: "titel: {en: \"Willing")
    try FileTree.write(text, to: school.definitionPath)
    let run = try school.principal("check", "--json", "Surveys/fernhill-staff.yaml")
    #expect(run.status == 3)
    let objects = try run.outputLines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(objects.map { $0["id"] as? String } == ["unknown-key", "unknown-value"])
    #expect(objects.map { $0["line"] as? Int } == [22, 23])
    let members: Set = [
      "file", "line", "column", "severity", "id", "message", "help", "related",
    ]
    #expect(objects.allSatisfy { Set($0.keys) == members })
  }

  /// `--workspace .` says nothing new, and makes the parser of arguments read the words.
  @Test(arguments: [[], ["--json"], ["--strict"], ["--strict", "--json"]])
  func `plain words mean what the parser of arguments takes them for`(options: [String]) throws {
    let school = try School()
    let good = SurveyText().text
    let files = [
      "good": good, "advised": good.replacing("honestly.", with: "honestly and without fear."),
      "wrong": good.replacing("level: safety", with: "level: safely"),
    ]
    for (name, text) in files { try FileTree.write(text, to: "\(school.workspace)/\(name)") }
    for name in files.keys.sorted() + ["-", "nowhere"] {
      let words = ["check"] + options + [name]
      let plain = try school.principalLaunch(words, input: good).run()
      let parsed = try school.principalLaunch(words + ["--workspace", "."], input: good).run()
      #expect(plain.status == parsed.status, "\(words)")
      #expect(plain.outputText == parsed.outputText)
      #expect(plain.talkText == parsed.talkText)
    }
  }

  @Test(arguments: [["check"], ["check", "a", "b"], ["check", "--jso", "a"], ["check", ""]])
  func `words that are not plain are a matter of usage`(words: [String]) throws {
    #expect(try School().principalLaunch(words).run().status == 2)
  }

  @Test func `standard input is read as a file is`() throws {
    let school = try School()
    let run = try school.principal(
      "check", "-", input: SurveyText().text.replacing("Europe/Madrid", with: "Europe/Madird"))
    #expect(run.status == 3)
    #expect(
      run.outputLines == [
        "(standard input):7:11: error: there is no time zone 'Europe/Madird' [unknown-timezone]",
        "timezone: Europe/Madird", "          ^~~~~~~~~~~~~", "help: did you mean 'Europe/Madrid'?",
      ])
  }

  @Test func `a wave that cannot keep its promise is refused`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.waves = [SurveyText.WaveText(id: "autumn", opens: 1, closes: 5, invited: 9)]
    try school.define(survey)
    let run = try school.principal("check", "Surveys/fernhill-staff.yaml")
    #expect(run.status == 4)
    #expect(run.error?.contains("autumn invites 9") == true)
  }
}
