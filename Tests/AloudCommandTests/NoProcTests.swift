import Foundation
import Testing

/// Where `/proc` is not mounted a process is not told its own arguments.
struct NoProcTests {
  /// Whether `/proc` can be taken away from a process of its own.
  private static let canTakeAway: Bool = {
    let trial = Launch(
      executable: "/usr/bin/unshare", arguments: ["-m", "umount", "-l", "/proc"], folder: "/tmp")
    return (try? trial.run().status) == 0
  }()

  @Test(
    .enabled(if: canTakeAway, "only root, outside a container, can take /proc away"),
    arguments: [["close", "autumn"], ["check", "x.yaml"], ["--version"], []])
  func `without it no command seems to have been done`(words: [String]) throws {
    let school = try Moment.opened.school()
    var launch = school.principalLaunch([])
    let line = "umount -l /proc && exec '\(Program.path)' \(words.joined(separator: " "))"
    (launch.executable, launch.arguments) = ("/usr/bin/unshare", ["-m", "sh", "-c", line])
    let run = try launch.run()
    #expect(run.status == 1 && run.output.isEmpty && run.failedWithOneMessage, "\(run.talkText)")
    #expect(run.talkText.contains("/proc is not there"))
  }
}
