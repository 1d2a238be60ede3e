import ServiceLifecycle
import Synchronization

/// Ends a server that runs, from elsewhere than a signal: whoever has asked is answered, and what was
/// sent is stored first.
package final class ServingStop: Sendable {
  private let held = Mutex<(group: ServiceGroup?, isWanted: Bool)>((nil, false))

  package init() {}

  /// May be called at any time and more than once.
  package func end() {
    let group = held.withLock { state in
      state.isWanted = true
      return state.group
    }
    Self.end(group)
  }

  /// The group that is about to run.
  func take(_ group: ServiceGroup) {
    let isWanted = held.withLock { state in
      state.group = group
      return state.isWanted
    }
    if isWanted { Self.end(group) }
  }

  private static func end(_ group: ServiceGroup?) {
    guard let group else { return }
    Task { await group.triggerGracefulShutdown() }
  }
}
