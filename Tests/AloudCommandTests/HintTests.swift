import AloudTestSupport
import Foundation
import Testing

/// What a command says on the way can be done as it stands.
@Suite(.ownThreads) struct HintTests {
  @Test(arguments: ["drop box", "o'clock", "$HOME", "a;b"])
  func `the next command names a folder so that a shell takes it`(name: String) throws {
    let school = try Moment.answered.school()
    let folder = "\(school.scratch.path)/\(name)"
    try FileManager.default.moveItem(atPath: school.drop, toPath: folder)
    let talk = try done(school.principal("collect", folder)).talkText
    let drop = try #require(talk.split(separator: "--drop ").last).prefix { $0 != "\n" }
    let shell = ChildProcess()
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

  /// A second survey beside the first, of the same questions.
  private static func second(beside school: School) throws {
    let other = try FileTree.text(school.definitionPath)
      .replacing("survey: fernhill-staff", with: "survey: pupils")
    try FileTree.write(other, to: "\(school.workspace)/Surveys/pupils.yaml")
  }

  @Test func `with several surveys every command that comes next names its own`() throws {
    let school = try Moment.opened.school()
    try Self.second(beside: school)
    let status = try done(school.principal("status")).outputText
    var survey = ""
    for line in status.split(separator: "\n") {
      if !line.hasPrefix(" ") { survey = String(line.split(separator: " ").last ?? "") }
      guard line.contains("Next, "), !line.contains("aloud key page") else { continue }
      #expect(line.hasSuffix(" --survey \(survey)"), "\(line)")
    }
    let remind = try done(school.principal("remind", "--survey", "fernhill-staff"))
    let next = remind.talkLines.filter { $0.hasPrefix("Next, ") }
    #expect(!next.isEmpty && next.allSatisfy { $0.hasSuffix("--survey fernhill-staff") }, "\(next)")
  }

  @Test func `from another folder every command that comes next names the workspace`() throws {
    let school = try Moment.opened.school()
    let place = school.workspace
    let run = try done(school.keyHolder("status", "--workspace", place))
    let next = run.outputLines.filter { $0.contains("Next, ") }
    #expect(!next.isEmpty && next.allSatisfy { $0.hasSuffix(" --workspace \(place)") }, "\(next)")
    let late = try school.keyHolder("void", "autum", "--workspace", place)
    #expect(late.status == 2)
    let promise = try done(school.keyHolder("promise", "autumn", "--workspace=\(place)"))
    let said = promise.talkLines.filter { $0.hasPrefix("Next, ") }
    #expect(said.allSatisfy { $0.hasSuffix("--workspace \(place)") }, "\(said)")
  }

  @Test func `a sheet goes to standard output where it is asked to, and into no folder`() throws {
    let school = try Moment.opened.school()
    let run = try done(school.principal("slips", "autumn", "--count", "3", "--text", "--to", "-"))
    #expect(run.outputText.contains("Code "))
    #expect(!run.talkText.contains("shred"), "\(run.talkText)")
    #expect(!FileTree.exists("\(school.workspace)/-"))
    for arguments in [
      ["form", "autumn", "--output", "."], ["slips", "autumn", "--count", "2", "--to", "."],
    ] {
      let run = try school.principalLaunch(arguments).run()
      #expect(run.status == 2 && run.error == "error: . is a folder", "\(run.talkText)")
      #expect(run.talkText.contains("add the name of a file"))
    }
  }
}
