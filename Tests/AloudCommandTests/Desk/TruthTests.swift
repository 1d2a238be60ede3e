import AloudTestSupport
import Foundation
import Glibc
import Testing

/// Where the world is not as it should be, each command says what is so, and nothing else.
@Suite(.ownThreads) struct TruthTests {
  private func shell(_ school: School, _ script: String) throws -> Run {
    var launch = school.principalLaunch([])
    (launch.executable, launch.arguments) = ("/bin/bash", ["-c", script])
    return try launch.run()
  }

  @Test func `a child that refuses its input has answered by that`() throws {
    let input = String(repeating: "x", count: 1_000_000)
    let launch = Launch(
      executable: "/bin/sh", arguments: ["-c", "exec 0<&-; exit 3"], folder: "/", input: input)
    let run = try launch.run()
    #expect(run.status == 3 && !run.wasKilled)
  }

  @Test func `a reader that has read enough is no full disk`() throws {
    let school = try Moment.opened.school()
    for command in ["check", "form --text", "remind", "check --json"] {
      let run = try shell(school, "\(Program.path) \(command) | head -c 0")
      #expect(!run.talkText.contains("error:"), "\(command): \(run.talkText)")
    }
    let full = try shell(school, "\(Program.path) form --text > /dev/full")
    #expect(full.status == 1 && full.talkText.contains("see that the disk has room"))
  }

  @Test func `slips that nobody has read are not handed out`() throws {
    let school = try Moment.defined.school()
    let run = try shell(school, "\(Program.path) slips --text | head -c 0")
    #expect(run.talkText.contains("hand out none of these slips"))
    #expect(!run.talkText.contains("disk"))
  }

  @Test(arguments: [Moment.collected, .closed])
  func `a stick that is not there closes nothing and makes no folder`(moment: Moment) throws {
    let school = try moment.school()
    let stick = "\(school.scratch.path)/media/stick"
    let run = try school.principal("close", "--confirm", "autumn", "--to", stick)
    #expect(run.status == 2 && run.failedWithOneMessage)
    #expect(run.error?.contains("there is no folder at \(stick)") == true)
    #expect(!FileTree.exists(stick))
    #expect(FileTree.exists(school.bundle()) == (moment == .closed))
  }

  @Test func `a wave that is served names what works on it`() throws {
    let school = try Moment.answered.school()
    let server = try RunningServer(school)
    let run = try school.principal("collect", school.drop)
    #expect(run.status == 5)
    #expect(run.error == "error: `aloud serve` is working on autumn")
    #expect(run.talkText.contains("end it with Ctrl-C"))
    #expect(server.end() == 0)
  }

  @Test func `a path that the ballot box cannot have is called too long`() throws {
    let school = try Moment.defined.school()
    let deep = "\(school.scratch.path)/" + String(repeating: "a/", count: 190)
    let place = deep + "school"
    try FileManager.default.createDirectory(atPath: deep, withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: school.workspace, toPath: place)
    var launch = school.principalLaunch(["freeze", "--workspace", place])
    launch.folder = school.scratch.path
    let run = try launch.run()
    #expect(run.status == 2 && run.failedWithOneMessage)
    #expect(run.error == "error: the path to the ballot box is too long")
  }

  @Test(arguments: [16, 20, 30, 64])
  func `with few files to be kept open a command works or says so`(limit: Int) throws {
    let school = try Moment.opened.school()
    let serving = try shell(
      school, "ulimit -n \(limit); exec \(Program.path) serve --port 0")
    #expect(!serving.wasKilled && serving.status == 1)
    #expect(serving.error?.contains("too few files") == true, "\(serving.talkText)")
    for command in ["check", "status", "form --text", "remind", "freeze", "verify", "doctor"] {
      let run = try shell(school, "ulimit -n \(limit); exec \(Program.path) \(command)")
      #expect(!run.wasKilled, "\(command) with \(limit): \(run.status)")
    }
  }

  @Test func `the same report written many times at once is whole, and nobody fails`() throws {
    let school = try Moment.finished.school()
    let script =
      "for i in 1 2 3 4 5 6; do \(Program.path) report > /dev/null & done; "
      + "for job in $(jobs -p); do wait $job || echo failed; done"
    let run = try shell(school, script)
    #expect(run.outputLines.isEmpty, "\(run.talkText)")
    try done(school.principal("verify"))
  }
}
