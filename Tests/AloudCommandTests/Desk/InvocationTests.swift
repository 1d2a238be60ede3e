import Foundation
import Testing

/// What is said to every command alike.
struct InvocationTests {
  @Test func `a failure is one JSON object where JSON was asked for`() throws {
    let cases: [(arguments: [String], status: Int32, code: String)] = [
      (["verify", "summer", "--json"], 2, "usage"), (["verify", "--json"], 5, "wrong_stage"),
      (["status", "--json", "--survey", "NO"], 2, "usage"),
    ]
    for (arguments, status, code) in cases {
      let run = try Moment.opened.school().principalLaunch(arguments).run()
      #expect(run.status == status, "\(run.talkText)")
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(run.talk)) as? [String: [String: String]])
      let error = try #require(object["error"])
      #expect(error["code"] == code && error["message"] != "" && error["hint"] != "")
      #expect(run.talkLines.count == 1)
    }
  }

  /// A terminal, as far as the program can tell.
  private func atTerminal(_ school: School, _ command: String, typing text: String) throws -> Run {
    var launch = school.principalLaunch([])
    launch.executable = "/usr/bin/script"
    launch.arguments = ["-qec", "\(Program.path) \(command)", "/dev/null"]
    launch.input = text
    return try launch.run()
  }

  @Test func `a person is asked for the wave's name, and not where --no-input is said`() throws {
    let school = try Moment.collected.school()
    let silent = try atTerminal(school, "close --no-input", typing: "autumn\n")
    #expect(silent.outputText.contains("not closed"), "\(silent.outputText)")
    #expect(!FileTree.exists(school.bundle()))
    let asked = try atTerminal(school, "close", typing: "autumn\n")
    #expect(asked.outputText.contains("Type autumn to close it:"))
    #expect(FileTree.exists(school.bundle()))
  }

  @Test(arguments: [["close", "--yes"], ["close", "--confirm", "autumn"]])
  func `what cannot be taken back can be confirmed without a person`(arguments: [String]) throws {
    let school = try Moment.collected.school()
    try done(school.principalLaunch(arguments).run())
    #expect(FileTree.exists(school.bundle()))
  }

  @Test func `a wrong name is not mended by --yes`() throws {
    let school = try Moment.collected.school()
    let run = try school.principal("close", "--yes", "--confirm", "winter")
    #expect(run.status == 2 && !FileTree.exists(school.bundle()))
  }

  @Test func `no output has a colour, with and without NO_COLOR`() throws {
    let school = try Moment.opened.school()
    for arguments in [["status"], ["doctor"], ["check", school.definitionPath], ["nonsense"]] {
      for environment in [[:], ["NO_COLOR": "1"]] {
        var launch = school.principalLaunch(arguments)
        launch.environment.merge(environment) { $1 }
        let run = try launch.run()
        #expect(!run.output.contains(0x1B) && !run.talk.contains(0x1B))
      }
    }
  }
}
