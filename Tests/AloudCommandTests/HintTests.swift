import Foundation
import Testing

/// What a command says on the way can be done as it stands.
struct HintTests {
  @Test(arguments: ["drop box", "o'clock", "$HOME", "a;b"])
  func `the next command names a folder so that a shell takes it`(name: String) throws {
    let school = try Moment.answered.school()
    let folder = "\(school.scratch.path)/\(name)"
    try FileManager.default.moveItem(atPath: school.drop, toPath: folder)
    let talk = try done(school.principal("collect", folder)).talkText
    let drop = try #require(talk.split(separator: "--drop ").last).prefix { $0 != "\n" }
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    shell.arguments = ["-c", "test -d \(drop)"]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 0, "\(talk)")
  }

  @Test func `what is not voided is named by its reason, and no other reason is`() throws {
    let school = try Moment.collected.school()
    let used = try school.codes()[0]
    let run = try school.principal("void", "autumn", input: "FOO\n\(used)\nBAR\n")
    #expect(run.status == 7)
    #expect(run.error == "error: not voided: 1 used already, 2 not a code")
  }

  @Test func `a sheet in another language says how to name the language`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.languages = ["en", "es"]
    try school.define(survey)
    try school.agreeOnKey()
    try school.printSlips()
    let sheet = try school.emptySheet().text.replacing("( ) Agree", with: "(x) De acuerdo")
    let run = try school.principal("answer", "-", "--wave", "autumn", input: sheet)
    #expect(run.status == 2)
    #expect(run.talkText.contains("another language than 'en', say --language es"))
  }

  @Test(arguments: [["void"], ["close", "--confirm", "autum"], ["report"], ["freeze"], ["slips"]])
  func `a wave that is not declared is named as such by every command`(command: [String]) throws {
    let school = try Moment.opened.school()
    let run = try school.principalLaunch([command[0], "autum"] + command.dropFirst()).run()
    #expect(run.status == 2)
    #expect(run.error == "error: the definition declares no wave 'autum'")
    #expect(run.talkText.contains("declared are: autumn"))
  }

  @Test func `warnings stand in one line, and only check shows them whole`() throws {
    let school = try School()
    var survey = SurveyText()
    survey.languages = ["en", "es"]
    try school.define(survey)
    let run = try done(school.principal("key", "add", school.makeKey()))
    #expect(run.talkLines.first?.hasSuffix("warnings; see aloud check") == true, "\(run.talkText)")
    #expect(!run.talkText.contains("warning:"))
    #expect(try school.principal("check", school.definitionPath).outputText.contains("warning:"))
  }
}
