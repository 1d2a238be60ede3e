import AloudDesk
import AloudModel
import ArgumentParser

struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Look at this computer: is what is secret while a wave runs safe here?",
    discussion: """
      Reads settings and changes nothing. `advice` can be followed or not; `WRONG` should be mended \
      before staff are asked, and ends with status 6.
      """)

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @Option(help: "The folder with Surveys, Reports and .aloud.")
  var workspace = "."

  func run() throws {
    let examination = Examination(workspace: Workspace(workspace), now: SystemClock.now())
    let list = FindingList(
      command: "doctor", subject: nil, findings: examination.observations().map(FindingLine.init))
    try list.show(asJSON: json)
    guard list.wrong == 0 else {
      throw CommandFailure(
        .integrity, "\(list.wrong) to mend before staff are asked",
        help: "see the lines that begin with WRONG, and run `aloud doctor` again")
    }
    NextTalk.say(.status)
  }
}
