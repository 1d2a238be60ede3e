import Foundation
import Glibc

/// An account for which permissions count: that of the tests, or nobody's where they run as root.
enum Nobody {
  /// Why permissions cannot be tested here; nothing when they can.
  static let obstacle: String? = {
    guard geteuid() == 0 else { return nil }
    guard FileManager.default.isExecutableFile(atPath: setpriv) else {
      return "these tests run as root, and there is no \(setpriv) to leave that"
    }
    let launch = Launch(executable: Program.path, arguments: ["--version"], folder: "/")
    let run = try? starting(launch).run()
    return run?.status == 0 ? nil : "the account nobody may not read the built program"
  }()

  /// The same start, as that account.
  static func starting(_ launch: Launch) -> Launch {
    guard geteuid() == 0 else { return launch }
    var other = launch
    other.executable = setpriv
    other.arguments =
      ["--reuid=\(account)", "--regid=\(account)", "--clear-groups", launch.executable]
      + launch.arguments
    return other
  }

  /// Gives the account a folder with everything in it.
  static func own(_ folder: String) throws {
    guard geteuid() == 0 else { return }
    _ = try Launch(
      executable: "/bin/chown", arguments: ["-R", "\(account):\(account)", folder], folder: "/"
    ).run()
  }

  private static let account = 65_534
  private static let setpriv = "/usr/bin/setpriv"
}
