import Foundation

/// The library that sets the clock of a command ahead, compiled once for a run of the tests.
struct LaterClock: Sendable {
  private let preload: Preload
  let days: Int

  /// Why nothing can run later here; nothing when it can.
  static var obstacle: String? { built.obstacle }

  static func ahead(days: Int) throws -> LaterClock {
    LaterClock(preload: try built.get(), days: days)
  }

  var environment: [String: String] {
    ["LD_PRELOAD": preload.library, "ALOUD_TEST_DAYS": String(days)]
  }

  private static let built = Preload.build("clock")
}
