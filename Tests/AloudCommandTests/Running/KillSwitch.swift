import Foundation

/// The library that kills a command at its N-th call, compiled once for a run of the tests.
struct KillSwitch: Sendable {
  private let preload: Preload

  /// Why the tests that kill cannot run here; nothing when they can.
  static var obstacle: String? { built.obstacle }

  static func get() throws -> KillSwitch { try built.get() }

  /// The same start, killed at a call. `torn` writes half of the bytes first.
  ///
  /// - Parameter mark: calls are counted from when something lies there.
  func arming(_ launch: Launch, call: Int, torn: Bool, from mark: String? = nil) -> Launch {
    var armed = launch
    armed.environment["ALOUD_TEST_KILL_FROM"] = mark
    armed.environment["LD_PRELOAD"] = preload.library
    armed.environment["ALOUD_TEST_KILL_AT"] = String(call)
    if torn { armed.environment["ALOUD_TEST_KILL_TORN"] = "1" }
    return armed
  }

  private static let built = Preload.build("kill_at").map(KillSwitch.init)
}
