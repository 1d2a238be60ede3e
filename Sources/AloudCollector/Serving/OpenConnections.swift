import HummingbirdCore
import NIOCore
import Synchronization

/// The connections that are open: when they are as many as may be, the one whose request has been
/// awaited longest makes room, so that who is slow keeps nobody out.
///
/// A request that is whole is never given up for another. It knows connections by the order in which
/// they fell silent, in memory, while they are open; nothing of who is at their other end.
final class OpenConnections: AvailableConnectionsDelegate {
  /// A place in the order of those who are awaited.
  typealias Place = Int

  private struct State {
    var count = 0
    var next = 0
    var awaited: [Place: any Channel] = [:]

    mutating func takeLongestAwaited() -> (any Channel)? {
      awaited.keys.min().flatMap { awaited.removeValue(forKey: $0) }
    }
  }

  private let limit: Int
  private let state = Mutex(State())

  init(atMost limit: Int) { self.limit = limit }

  func connectionOpened() {
    let slowest: (any Channel)? = state.withLock { state in
      state.count += 1
      return state.count < limit ? nil : state.takeLongestAwaited()
    }
    // Not at once: whoever asks is in the middle of taking a connection up.
    slowest?.eventLoop.execute { slowest?.close(promise: nil) }
  }

  func connectionClosed() { state.withLock { $0.count -= 1 } }

  func isAcceptingNewConnections() -> Bool { state.withLock { $0.count < limit } }

  /// From now on a request is awaited on a connection.
  func enlist(_ channel: any Channel) -> Place {
    state.withLock { state in
      defer { state.next += 1 }
      state.awaited[state.next] = channel
      return state.next
    }
  }

  /// Nothing is awaited there any more.
  func forget(_ place: Place) { state.withLock { $0.awaited[place] = nil } }
}
