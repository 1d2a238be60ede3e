import Foundation
import Testing

/// A folder that is watched: what comes is taken five at a time, and nothing is said on the way.
struct WatchTests {
  /// Watches until the given signal comes, looking every second.
  private func watch(_ school: School, for seconds: Int, signal: String = "INT") throws -> Run {
    var launch = school.principalLaunch([])
    launch.arguments = [
      "--preserve-status", "--signal", signal, String(seconds), launch.executable, "collect",
      school.drop, "--watch", "--every", "1",
    ]
    launch.executable = "/usr/bin/timeout"
    return try launch.run()
  }

  @Test(arguments: ["INT", "TERM", "HUP"])
  func `it takes what is there, says so at the end, and ends when it is told to`(signal: String)
    throws
  {
    let school = try Moment.answered.school()
    let run = try done(watch(school, for: 2, signal: signal))
    #expect(run.outputLines == ["stored 6"])
    #expect(run.talkLines.filter { !$0.hasPrefix("Next, ") }.count == 1)
    #expect(try FileTree.names(in: school.drop).isEmpty)
  }

  @Test func `under nohup a closed window does not end it`() throws {
    let school = try Moment.answered.school()
    let program = Program.path
    var launch = school.principalLaunch([])
    launch.arguments = [
      "-c",
      "trap '' HUP; \(program) collect \(school.drop) --watch --every 1 & sleep 2; kill -HUP $!; "
        + "sleep 1; kill -INT $! && wait $!",
    ]
    launch.executable = "/bin/bash"
    #expect(try done(launch.run()).outputLines == ["stored 6"])
  }

  @Test func `fewer than five wait, however long`() throws {
    let school = try Moment.opened.school()
    try school.answer(as: 0..<4)
    let run = try done(watch(school, for: 3))
    #expect(run.outputLines == ["stored 0"])
    #expect(try FileTree.names(in: school.drop).count == 4)
  }

  @Test func `what is refused stays, and neither its name nor its reason is told on the way`()
    throws
  {
    let school = try Moment.answered.school()
    try FileTree.write("Bring the tent.", to: "\(school.drop)/M. Ruiz.txt")
    let run = try done(watch(school, for: 2))
    #expect(run.outputLines == ["stored 6"])
    #expect(run.talkText.contains("Refused: 1; aloud collect says why."))
    #expect(!run.talkText.contains("Ruiz"))
  }

  @Test func `a folder that vanishes is waited for, and that is said`() throws {
    let school = try Moment.answered.school()
    let program = Program.path
    var launch = school.principalLaunch([])
    launch.arguments = [
      "-c",
      "mv \(school.drop) \(school.drop).away; mkdir \(school.drop); "
        + "timeout --preserve-status -s INT 9 \(program) collect \(school.drop) --watch --every 1 & "
        + "sleep 1; rmdir \(school.drop); sleep 5; mv \(school.drop).away \(school.drop); wait $!",
    ]
    launch.executable = "/bin/bash"
    let run = try done(launch.run())
    #expect(run.outputLines == ["stored 6"], "\(run.talkText)")
    #expect(run.talkText.contains("\(school.drop) is not there any more."))
    #expect(run.talkText.contains("\(school.drop) is there again."))
  }

  @Test(.enabled(if: LaterClock.obstacle == nil, "\(LaterClock.obstacle ?? "")"))
  func `two answers are not taken together because a clock jumped behind the close`() throws {
    let school = try Moment.opened.school()
    try school.answer(as: 0..<2)
    let program = Program.path
    var launch = school.principalLaunch([])
    let jumped = "\(school.scratch.path)/jumped"
    launch.environment.merge(try LaterClock.ahead(days: 400).environment) { $1 }
    launch.environment["ALOUD_TEST_FROM"] = jumped
    launch.arguments = [
      "-c",
      "timeout --preserve-status -s INT 5 \(program) collect \(school.drop) --watch --every 1 & "
        + "sleep 2; touch \(jumped); wait $!",
    ]
    launch.executable = "/bin/bash"
    let run = try done(launch.run())
    #expect(run.outputLines == ["stored 0"], "\(run.talkText)")
    #expect(run.talkText.contains("The clock of this computer was set"))
    #expect(try FileTree.names(in: school.drop).count == 2)
  }

  @Test func `other commands can work on the wave meanwhile`() throws {
    let school = try Moment.answered.school()
    let program = Program.path
    var launch = school.principalLaunch([])
    launch.arguments = [
      "-c",
      "timeout --preserve-status -s INT 4 \(program) collect \(school.drop) --watch --every 1 & "
        + "sleep 2; \(program) void autumn </dev/null; wait",
    ]
    launch.executable = "/bin/bash"
    let run = try launch.run()
    #expect(run.outputLines.contains("voided 0"), "\(run.talkText)")
  }
}
